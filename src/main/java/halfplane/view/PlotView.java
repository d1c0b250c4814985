package halfplane.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The plot: a square picture with equal axes. It shows the {@link PlotFrame}s it is given; when its
 * square changes it says so, and waits for the next.
 */
public final class PlotView extends Region {
  /** Between the square and the view's edge, in pixels. */
  private static final double GAP = 8;

  private final PlotAxes axes = new PlotAxes();
  private final PixelImage picture = new PixelImage();
  private final PlotOverlay overlay = new PlotOverlay();
  private final HoverLabel readout = new HoverLabel();
  private final Label waiting = new Label();
  private final PaintSurface surface = new PaintSurface();
  private final Runnable onResized;
  private PlotFrame frame;
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);
  private boolean numberedUp = true;
  private double side;
  private double margin;

  /** What the numbers' width was measured for: they are the same from one frame to the next. */
  private Viewport marginOf;

  private PlotStyle marginStyle;
  private double numbersWidth;
  private double left;
  private double top;
  private final List<LineHandles> handles = new ArrayList<>();
  private Consumer<Point2D> onPointed = point -> {};

  /** Where the mouse is; null while it is elsewhere, or has pressed and not moved since. */
  private Point2D pointed;

  /**
   * @param onResized called when the square's side has changed
   */
  public PlotView(Runnable onResized) {
    this.onResized = onResized;
    setId("plot");
    readout.setId("plot-readout");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(200, 200);
    setPrefSize(400, 400);
    waiting.getStyleClass().add("plot-waiting");
    waiting.setManaged(false);
    waiting.setWrapText(true);
    waiting.setAlignment(Pos.CENTER);
    waiting.setVisible(false);
    getChildren().addAll(axes, picture, overlay, waiting, surface, readout);
    setOnMouseMoved(event -> point(new Point2D(event.getX(), event.getY())));
    setOnMouseExited(event -> point(null));
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> point(null));
  }

  /** The side of the square, in logical pixels; 0 before the first layout. */
  public double side() {
    return side;
  }

  /** The square's top left corner in this view's coordinates. */
  Point2D corner() {
    return new Point2D(left, top);
  }

  /** Told of the place of the plane under the mouse; null when it leaves. */
  public void setOnPointed(Consumer<Point2D> listener) {
    onPointed = listener;
  }

  /** Lays handles of a line over the plot. */
  public void add(LineHandles newHandles) {
    handles.add(newHandles);
    getChildren().add(getChildren().indexOf(surface), newHandles);
  }

  /** With numbers along x₂, or without where those of a plot beside it hold for it as well. */
  public void setNumberedUp(boolean numbered) {
    numberedUp = numbered;
    requestLayout();
  }

  boolean isNumberedUp() {
    return numberedUp;
  }

  /** Has dots painted on the plot; with null no more. */
  public void setPainter(PaintSurface.Painter painter) {
    surface.setPainter(painter);
    point(null);
  }

  private void arrangeHandles() {
    surface.arrange(frame.request().view(), square());
    handles.forEach(line -> line.arrange(frame.request().view(), square(), style));
  }

  /** The newest picture shown, or null before the first. */
  public PlotFrame frame() {
    return frame;
  }

  /** The place of a point of the plane in this view's coordinates. */
  public Point2D place(double x1, double x2) {
    var view = frame.request().view();
    return new Point2D(left + view.column(x1, side), top + view.row(x2, side));
  }

  /** Whether the picture on show is as fine as the style asks for. */
  public boolean isDrawn() {
    return frame != null && frame.request().style().fineness() == style.fineness();
  }

  /** Sizes and colours for the next pictures. */
  public void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    requestLayout();
  }

  /** Shows a picture. */
  public void show(PlotFrame newFrame) {
    boolean sameAxes =
        frame != null
            && frame.request().view().equals(newFrame.request().view())
            && frame.request().style().equals(newFrame.request().style());
    frame = newFrame;
    setPictureVisible(true);
    waiting.setVisible(false);
    int pixels = frame.request().pixels();
    picture.show(frame.pixels(), pixels, pixels, frame.request().scale());
    overlay.show(frame, side);
    if (!sameAxes) {
      drawAxes();
      arrangeHandles();
      if (margin() != margin) {
        requestLayout();
      }
    }
    if (pointed != null) {
      hover();
    }
  }

  /** Shows no picture any more until the next. */
  public void clear() {
    frame = null;
    setPictureVisible(false);
    hover();
  }

  /** Says something in place of a picture, until there is one; nothing where there is. */
  public void say(String words) {
    waiting.setText(words);
    waiting.setVisible(frame == null);
  }

  private void setPictureVisible(boolean visible) {
    axes.setVisible(visible);
    picture.setVisible(visible);
    overlay.setVisible(visible);
  }

  @Override
  protected void layoutChildren() {
    margin = margin();
    double newSide = sideIn(getWidth(), getHeight());
    left = leftOf(newSide, getWidth());
    top = DevicePixels.snapped(this, (getHeight() - bottom() - newSide) / 2);
    picture.fit(newSide, newSide);
    picture.relocate(left, top);
    overlay.relocate(left, top);
    waiting.resizeRelocate(left, top, newSide, newSide);
    readout.autosize();
    boolean changed = newSide != side;
    side = newSide;
    if (frame != null) {
      drawAxes();
      overlay.show(frame, side);
      arrangeHandles();
    }
    if (changed) {
      onResized.run();
    }
  }

  private double bottom() {
    return Math.ceil(style.font() * 1.9);
  }

  private double sideIn(double width, double height) {
    double room = Math.min(width - margin() - GAP, height - bottom() - 4);
    return DevicePixels.snapped(this, Math.max(50, room));
  }

  private double leftOf(double square, double width) {
    return DevicePixels.snapped(this, Math.max(margin(), (width - square) / 2));
  }

  /** How far from the left the middle of its square is in a view of this size, in pixels. */
  public double middleIn(double width, double height) {
    double square = sideIn(width, height);
    return leftOf(square, width) + square / 2;
  }

  /** The height in which its square is as large as a width allows. */
  public double heightFor(double width) {
    return Math.ceil(width - margin() + bottom());
  }

  /** The room to the square's left, in pixels: numbers of other points may be longer. */
  public double margin() {
    if (!numberedUp) {
      return Math.ceil(style.font());
    }
    var view = frame == null ? null : frame.request().view();
    if (!Objects.equals(view, marginOf) || !style.equals(marginStyle)) {
      marginOf = view;
      marginStyle = style;
      numbersWidth = AxesPainter.margin(view, style);
    }
    return numbersWidth;
  }

  private void drawAxes() {
    axes.draw(frame.request().view(), style, numberedUp, getWidth(), getHeight(), square());
  }

  private Square square() {
    return new Square(left, top, side);
  }

  private void point(Point2D at) {
    pointed = at;
    hover();
  }

  /** A mouse at rest sends no event when another view comes under it. */
  private void hover() {
    var at = pointed;
    if (at == null || frame == null || !picture.getBoundsInParent().contains(at)) {
      readout.hide();
      onPointed.accept(null);
      return;
    }
    var view = frame.request().view();
    var point = new Point2D(view.x1(at.getX() - left, side), view.x2(at.getY() - top, side));
    onPointed.accept(point);
    readout.show(PlotReadout.words(frame, point), at, left + side, top + side);
  }
}
