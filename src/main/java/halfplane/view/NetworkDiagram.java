package halfplane.view;

import halfplane.data.Feature;
import halfplane.nn.Weights;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * The network as a diagram; hovering a link or a node reads its weight or bias out, and a point of
 * the plane can be sent through it.
 */
public final class NetworkDiagram extends Region {
  /** How near to a link the mouse must be. */
  private static final double NEAR = 5;

  private static final int DECIMALS = 4;

  private final PixelImage picture = new PixelImage();
  private final FineCanvas words = new FineCanvas();
  private final HoverLabel readout = new HoverLabel();
  private final Runnable onResized;
  private Weights weights;
  private List<Feature> features = List.of();
  private float[][] values;
  private Said said;

  /** Where the mouse is, or null while it is elsewhere. */
  private Point2D pointed;

  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);

  /** All that the words over the picture depend on. */
  private record Said(
      NetworkLayout layout, List<Feature> features, float[][] values, PlotStyle style) {}

  /**
   * An empty diagram.
   *
   * @param onResized called when a picture of another size is needed
   */
  public NetworkDiagram(Runnable onResized) {
    this.onResized = onResized;
    setId("network-diagram");
    Spoken.name(this);
    setMinHeight(120);
    setPrefSize(200, 140);
    getChildren().addAll(picture, words, readout);
    setOnMouseMoved(event -> point(new Point2D(event.getX(), event.getY())));
    setOnMouseExited(event -> point(null));
  }

  /** Takes a network whose inputs are these features; its picture is still to come. */
  public void show(Weights newWeights, List<Feature> newFeatures) {
    weights = newWeights;
    features = newFeatures;
    hover();
  }

  /** Shows a network's picture under the words. */
  public void show(NetworkDrawing.Drawn drawn) {
    picture.show(drawn.argb(), drawn.width(), drawn.height(), drawn.scale());
  }

  /**
   * Sends a point of the plane through the network, layer by layer.
   *
   * @param point null for none
   * @return the logit, or NaN without a point
   */
  public float send(Point2D point) {
    if (point == null || weights == null) {
      values = null;
      drawWords();
      return Float.NaN;
    }
    var sent = SentPoint.of(weights, features, point.getX(), point.getY());
    values = sent.values();
    drawWords();
    return sent.logit();
  }

  /** The weights on show, or null before the first. */
  public Weights weights() {
    return weights;
  }

  private NetworkLayout nodes() {
    return new NetworkLayout(weights.architecture(), getWidth(), getHeight(), style.font());
  }

  /** Where a unit's node is, in this view; layer 0 is the inputs. */
  public Point2D place(int layer, int unit) {
    return nodes().place(layer, unit);
  }

  /** Sizes and colours for the next drawings. */
  public void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    boolean resized = !picture.isFit(getWidth(), getHeight());
    words.fit(getWidth(), getHeight(), style);
    said = null;
    drawWords();
    picture.fit(getWidth(), getHeight());
    if (resized) {
      onResized.run();
    }
  }

  /** Without a point the words are the same from one picture to the next. */
  private void drawWords() {
    if (weights == null || getWidth() <= 0) {
      return;
    }
    var layout = nodes();
    var now = new Said(layout, features, values, style);
    if (now.equals(said)) {
      return;
    }
    said = now;
    var g = words.wiped();
    g.setFont(Font.font(style.chartFont()));
    g.setTextBaseline(VPos.CENTER);
    for (int layer = 0; layer <= weights.architecture().layers(); layer++) {
      for (int unit = 0; unit < layout.shown(layer); unit++) {
        words(g, layout, layer, unit);
      }
    }
  }

  private void words(GraphicsContext g, NetworkLayout layout, int layer, int unit) {
    var at = layout.place(layer, unit);
    double radius = layout.radius();
    if (values != null && values.length > layer && values[layer].length > unit) {
      word(g, MatrixGrid.number(values[layer][unit]), at.getX(), at.getY(), TextAlignment.CENTER);
    } else if (layer == 0) {
      word(g, features.get(unit).symbol(), at.getX(), at.getY(), TextAlignment.CENTER);
    }
    if (layer == weights.architecture().layers()) {
      double below = at.getY() + radius + style.font() * 0.8;
      word(g, Words.of("network.logit"), at.getX(), below, TextAlignment.CENTER);
    }
    int more = layout.units(layer) - layout.shown(layer);
    if (more > 0 && unit == layout.shown(layer) - 1) {
      word(g, "+" + more, at.getX() + radius + 3, at.getY(), TextAlignment.LEFT);
    }
  }

  private void word(GraphicsContext g, String word, double x, double y, TextAlignment alignment) {
    double font = style.chartFont();
    double width = word.length() * font * 0.6;
    double left = alignment == TextAlignment.CENTER ? x - width / 2 : x;
    g.setFill(Paints.of(style.palette().paper(), 0.85));
    g.fillRoundRect(left - 2, y - font * 0.6, width + 4, font * 1.2, 4, 4);
    g.setFill(Paints.of(style.palette().ink()));
    g.setTextAlign(alignment);
    g.fillText(word, x, y);
  }

  private void point(Point2D at) {
    pointed = at;
    hover();
  }

  /** A mouse at rest sends no event when another network comes under it. */
  private void hover() {
    var found = pointed == null || weights == null ? null : wordsAt(pointed);
    if (found == null) {
      readout.hide();
    } else {
      readout.show(found, pointed, getWidth(), getHeight());
    }
  }

  /** What lies under a place: a node first, else the nearest link within a few pixels, or null. */
  private String wordsAt(Point2D at) {
    var layout = nodes();
    String found = null;
    double least = NEAR;
    for (int layer = 1; layer <= weights.architecture().layers(); layer++) {
      for (int unit = 0; unit < layout.shown(layer); unit++) {
        var to = layout.place(layer, unit);
        if (to.distance(at) <= layout.radius()) {
          return Words.of(
              "network.bias",
              unit + 1,
              layer,
              Words.rounded(weights.bias(layer - 1, unit), DECIMALS));
        }
        for (int in = 0; in < layout.shown(layer - 1); in++) {
          double distance = distance(at, layout.place(layer - 1, in), to);
          if (distance < least) {
            least = distance;
            found =
                Words.of(
                    "network.weight", Words.rounded(weights.weight(layer - 1, unit, in), DECIMALS));
          }
        }
      }
    }
    return found;
  }

  private static double distance(Point2D at, Point2D from, Point2D to) {
    var way = to.subtract(from);
    double share = Math.clamp(at.subtract(from).dotProduct(way) / way.dotProduct(way), 0, 1);
    return at.distance(from.add(way.multiply(share)));
  }
}
