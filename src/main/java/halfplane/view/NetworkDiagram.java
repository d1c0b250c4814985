package halfplane.view;

import halfplane.data.Feature;
import halfplane.nn.Architecture;
import halfplane.nn.Network;
import halfplane.nn.Weights;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * The network: a node for each unit with a small picture of what it computes, a link for each
 * weight, as wide as it is large and coloured by its sign, dashed where negative; hovering a link
 * or a node reads its weight or bias out. A point of the plane can be sent through it.
 */
public final class NetworkDiagram extends Region {
  /** Units drawn in a layer; of more, the first. */
  public static final int MOST_UNITS = 12;

  /** Width and height of a unit's picture. */
  public static final int PICTURE = 28;

  /** In ems. */
  private static final double WIDEST_LINK = 0.45;

  private final Canvas canvas = new Canvas();
  private final Label readout = new Label();
  private Weights weights;
  private List<Feature> features = List.of();
  private List<List<Image>> pictures = List.of();
  private Architecture picturesOf;
  private float[][] values;
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);

  /**
   * A weight between two nodes on show.
   *
   * @param layer whose weight it is
   * @param out the unit it goes to
   * @param in the unit it comes from
   */
  private record Link(int layer, int out, int in) {}

  /** An empty diagram. */
  public NetworkDiagram() {
    setId("network-diagram");
    setMinHeight(120);
    readout.getStyleClass().add("plot-readout");
    readout.setMouseTransparent(true);
    readout.setManaged(false);
    readout.setVisible(false);
    getChildren().addAll(canvas, readout);
    setOnMouseMoved(this::hover);
    setOnMouseExited(event -> readout.setVisible(false));
  }

  /** Shows a network whose inputs are these features. */
  public void show(Weights newWeights, List<Feature> newFeatures) {
    weights = newWeights;
    features = newFeatures;
    draw();
  }

  /** Shows what each unit computes; pictures of another network's shape wait for theirs. */
  public void show(UnitPictures newPictures) {
    int pixels = newPictures.pixels();
    pictures =
        newPictures.layers().stream()
            .map(layer -> layer.stream().map(argb -> Thumbnail.image(argb, pixels)).toList())
            .toList();
    picturesOf = newPictures.weights().architecture();
    draw();
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
      draw();
      return Float.NaN;
    }
    var input = new float[features.size()][1];
    for (int i = 0; i < input.length; i++) {
      input[i][0] = features.get(i).of((float) point.getX(), (float) point.getY());
    }
    var network = Network.of(weights);
    float logit = network.forward(input, 1)[0];
    int layers = weights.architecture().layers();
    values = new float[layers + 1][];
    for (int layer = 0; layer <= layers; layer++) {
      var rows = layer == 0 ? input : network.activations(layer - 1);
      values[layer] = new float[rows.length];
      for (int unit = 0; unit < rows.length; unit++) {
        values[layer][unit] = rows[unit][0];
      }
    }
    draw();
    return logit;
  }

  /** The value of a unit for the point that is being sent; layer 0 is the inputs. */
  public float value(int layer, int unit) {
    return values[layer][unit];
  }

  /** The weights on show, or null before the first. */
  public Weights weights() {
    return weights;
  }

  /** Where a unit's node is, in this view; layer 0 is the inputs. */
  public Point2D place(int layer, int unit) {
    int layers = weights.architecture().layers() + 1;
    int units = shown(layer);
    double radius = radius();
    double left = radius + 2;
    double x = left + (getWidth() - 2 * left - style.font()) * layer / (layers - 1);
    double room = getHeight() - 2 * radius - 2;
    double y = units == 1 ? getHeight() / 2 : radius + 1 + room * unit / (units - 1);
    return new Point2D(x, y);
  }

  /** Sizes and colours for the next drawings. */
  public void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    draw();
  }

  private int units(int layer) {
    return layer == 0 ? weights.architecture().inputs() : weights.architecture().fanOut(layer - 1);
  }

  private int shown(int layer) {
    return Math.min(units(layer), MOST_UNITS);
  }

  /** Half a node's side: smaller where many units share the height. */
  private double radius() {
    int most = 1;
    for (int layer = 0; layer <= weights.architecture().layers(); layer++) {
      most = Math.max(most, shown(layer));
    }
    return Math.clamp(getHeight() / most / 2 - 2, style.font() * 0.45, style.font() * 1.3);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 140;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw();
  }

  private List<Link> links() {
    var links = new ArrayList<Link>();
    for (int layer = 0; layer < weights.architecture().layers(); layer++) {
      for (int out = 0; out < shown(layer + 1); out++) {
        for (int in = 0; in < shown(layer); in++) {
          links.add(new Link(layer, out, in));
        }
      }
    }
    return links;
  }

  private float weight(Link link) {
    return weights.weight(link.layer(), link.out(), link.in());
  }

  private void draw() {
    var g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (weights == null || getWidth() <= 0) {
      return;
    }
    g.setFont(Font.font(CurveChart.chartFont(style)));
    var links = links();
    double largest = links.stream().mapToDouble(link -> Math.abs(weight(link))).max().orElse(1);
    for (var link : links) {
      draw(g, link, Math.max(largest, 1e-6));
    }
    g.setTextBaseline(VPos.CENTER);
    for (int layer = 0; layer <= weights.architecture().layers(); layer++) {
      for (int unit = 0; unit < shown(layer); unit++) {
        node(g, layer, unit);
      }
    }
  }

  private void draw(GraphicsContext g, Link link, double largest) {
    var from = place(link.layer(), link.in());
    var to = place(link.layer() + 1, link.out());
    double share = Math.abs(weight(link)) / largest;
    boolean negative = weight(link) < 0;
    g.setStroke(
        Paints.of(negative ? style.palette().red() : style.palette().blue(), 0.25 + 0.75 * share));
    g.setLineWidth(0.5 + (WIDEST_LINK * style.font() - 0.5) * share);
    g.setLineDashes(negative ? new double[] {7, 4} : new double[0]);
    g.strokeLine(from.getX(), from.getY(), to.getX(), to.getY());
    g.setLineDashes();
  }

  private void node(GraphicsContext g, int layer, int unit) {
    var at = place(layer, unit);
    double radius = radius();
    double left = at.getX() - radius;
    double top = at.getY() - radius;
    if (weights.architecture().equals(picturesOf)) {
      g.drawImage(pictures.get(layer).get(unit), left, top, 2 * radius, 2 * radius);
    } else {
      g.setFill(Paints.of(style.palette().paper()));
      g.fillRect(left, top, 2 * radius, 2 * radius);
    }
    g.setStroke(Paints.of(style.palette().ink()));
    g.setLineWidth(1.2);
    g.strokeRect(left, top, 2 * radius, 2 * radius);
    if (values != null && values.length > layer && values[layer].length > unit) {
      word(g, MatrixGrid.number(values[layer][unit]), at.getX(), at.getY(), TextAlignment.CENTER);
    } else if (layer == 0) {
      word(g, features.get(unit).symbol(), at.getX(), at.getY(), TextAlignment.CENTER);
    }
    if (layer == weights.architecture().layers()) {
      word(
          g,
          Words.of("network.logit"),
          at.getX(),
          at.getY() + radius + style.font() * 0.8,
          TextAlignment.CENTER);
    }
    int hiddenUnits = units(layer) - shown(layer);
    if (hiddenUnits > 0 && unit == shown(layer) - 1) {
      word(g, "+" + hiddenUnits, at.getX() + radius + 3, at.getY(), TextAlignment.LEFT);
    }
  }

  private void word(GraphicsContext g, String word, double x, double y, TextAlignment alignment) {
    double font = CurveChart.chartFont(style);
    double width = word.length() * font * 0.6;
    double left = alignment == TextAlignment.CENTER ? x - width / 2 : x;
    g.setFill(Paints.of(style.palette().paper(), 0.85));
    g.fillRoundRect(left - 2, y - font * 0.6, width + 4, font * 1.2, 4, 4);
    g.setFill(Paints.of(style.palette().ink()));
    g.setTextAlign(alignment);
    g.fillText(word, x, y);
  }

  private void hover(MouseEvent event) {
    if (weights == null) {
      return;
    }
    var words = wordsAt(new Point2D(event.getX(), event.getY()));
    readout.setVisible(words != null);
    if (words != null) {
      readout.setText(words);
      readout.autosize();
      double x = event.getX() + 14;
      readout.relocate(
          x + readout.getWidth() > getWidth() ? event.getX() - 10 - readout.getWidth() : x,
          Math.clamp(event.getY() - readout.getHeight(), 0, getHeight()));
    }
  }

  /** What lies under a place: a node first, else the nearest link within a few pixels, or null. */
  private String wordsAt(Point2D at) {
    for (int layer = 1; layer <= weights.architecture().layers(); layer++) {
      for (int unit = 0; unit < shown(layer); unit++) {
        if (place(layer, unit).distance(at) <= radius()) {
          return Words.of("network.bias", unit + 1, layer, weights.bias(layer - 1, unit));
        }
      }
    }
    Link nearest = null;
    double least = 5;
    for (var link : links()) {
      double distance =
          distance(at, place(link.layer(), link.in()), place(link.layer() + 1, link.out()));
      if (distance < least) {
        least = distance;
        nearest = link;
      }
    }
    return nearest == null ? null : Words.of("network.weight", weight(nearest));
  }

  private static double distance(Point2D at, Point2D from, Point2D to) {
    var way = to.subtract(from);
    double share = Math.clamp(at.subtract(from).dotProduct(way) / way.dotProduct(way), 0, 1);
    return at.distance(from.add(way.multiply(share)));
  }
}
