package halfplane.view;

import halfplane.files.Ink;
import halfplane.files.Picture;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/**
 * A part of the window, drawn again on something that stays sharp: its words as words, plain areas
 * and borders as areas and lines, the plot by its {@link PlotSketch}, all else as pictures. On the
 * FX thread only.
 */
public final class SceneSketch {
  /** Pictures in it are this much finer than on screen. */
  public static final double FINE = 3;

  private final Ink ink;
  private final Node root;

  private SceneSketch(Ink ink, Node root) {
    this.ink = ink;
    this.root = root;
  }

  /**
   * Draws a node with its own top left corner at (0, 0).
   *
   * @param paper colour of the ground
   */
  public static void draw(Ink ink, Region node, int paper) {
    ink.area(0, 0, node.getWidth(), node.getHeight(), paper);
    new SceneSketch(ink, node).draw(node);
  }

  private void draw(Node node) {
    var bounds = inRoot(node, node.getLayoutBounds());
    if (!node.isVisible()
        || node.getOpacity() == 0
        || bounds.getWidth() * bounds.getHeight() == 0) {
      return;
    }
    switch (node) {
      case PlotView plot -> plot(plot, bounds);
      case Text text -> text(text);
      case Canvas canvas -> picture(canvas, bounds);
      case ScrollPane scroll -> picture(scroll, bounds);
      case ImageView image -> picture(image, bounds);
      case Shape shape -> picture(shape, inRoot(shape, shape.getBoundsInLocal()));
      case Region region -> region(region, bounds);
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::draw);
      default -> picture(node, bounds);
    }
  }

  /** A region with a shape of its own is an icon. */
  private void region(Region region, Bounds bounds) {
    if (region.getShape() != null) {
      picture(region, bounds);
    } else {
      ground(region, bounds);
      region.getChildrenUnmodifiable().forEach(this::draw);
    }
  }

  private Bounds inRoot(Node node, Bounds bounds) {
    return root.sceneToLocal(node.localToScene(bounds));
  }

  private void plot(PlotView plot, Bounds bounds) {
    var frame = plot.frame();
    if (frame == null) {
      return;
    }
    var corner = plot.corner();
    double left = bounds.getMinX() + corner.getX();
    double top = bounds.getMinY() + corner.getY();
    var square = new Square(left, top, plot.side());
    PlotSketch.draw(ink, frame, PlotSketch.Ground.TINTED, square);
    PlotSketch.below(ink, frame.request().view(), frame.request().style(), square);
    if (plot.isNumberedUp()) {
      PlotSketch.beside(ink, frame.request().view(), frame.request().style(), square);
    }
  }

  private void text(Text text) {
    var at = root.sceneToLocal(text.localToScene(new Point2D(text.getX(), text.getY())));
    double line = text.getFont().getSize() * 1.33;
    var type =
        new Ink.Type(
            text.getFont().getSize(),
            colour(text.getFill()),
            text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold"),
            Ink.Anchor.START);
    if (text.getWrappingWidth() > 0
        && text.getLayoutBounds().getHeight() > line * 1.5
        && !text.getText().contains("\n")) {
      picture(text, inRoot(text, text.getBoundsInLocal()));
      return;
    }
    double top = inRoot(text, text.getLayoutBounds()).getMinY() + text.getBaselineOffset();
    for (var words : text.getText().split("\n")) {
      ink.text(words, at.getX(), top, type);
      top += line;
    }
  }

  private void ground(Region region, Bounds bounds) {
    if (region.getBackground() != null) {
      for (var fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color color && color.getOpacity() > 0.99) {
          var insets = fill.getInsets();
          ink.area(
              bounds.getMinX() + insets.getLeft(),
              bounds.getMinY() + insets.getTop(),
              bounds.getWidth() - insets.getLeft() - insets.getRight(),
              bounds.getHeight() - insets.getTop() - insets.getBottom(),
              colour(color));
        }
      }
    }
    if (region.getBorder() != null) {
      for (var stroke : region.getBorder().getStrokes()) {
        if (stroke.getTopStroke() instanceof Color color && color.getOpacity() > 0.99) {
          ink.frame(
              bounds.getMinX(),
              bounds.getMinY(),
              bounds.getWidth(),
              bounds.getHeight(),
              new Ink.Pen(Math.max(0.5, stroke.getWidths().getTop()), colour(color)));
        }
      }
    }
  }

  private void picture(Node node, Bounds bounds) {
    if (bounds.getWidth() < 0.5 || bounds.getHeight() < 0.5) {
      return;
    }
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(FINE, FINE));
    parameters.setFill(Color.TRANSPARENT);
    var image = node.snapshot(parameters, null);
    ink.picture(
        picture(image), bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  /** An image's pixels. */
  public static Picture picture(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Picture(width, height, argb);
  }

  private static int colour(Paint paint) {
    return paint instanceof Color color
        ? 0xff000000
            | (int) Math.round(color.getRed() * 255) << 16
            | (int) Math.round(color.getGreen() * 255) << 8
            | (int) Math.round(color.getBlue() * 255)
        : 0xff000000;
  }
}
