package halfplane.view;

import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.training.Snapshot;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;

/**
 * Draws the points with a curved column as an axis. A linear network's logit is a sum of a flat
 * part (of x₁ and x₂) and a curved one (of the other columns); with the one across and the other
 * up, its cut is exactly a straight line.
 */
public final class LiftedDrawing {
  private static final int MOST_POINTS = 2_000;

  /** How many times as long as the other an axis' span may be before that one is stretched. */
  private static final double MOST_RATIO = 5;

  private final Request request;
  private final Snapshot snapshot;
  private final List<Feature> features;

  /** Each axis as a sum of columns, of length 1. */
  private final Map<Feature, Double> across = new EnumMap<>(Feature.class);

  private final Map<Feature, Double> up = new EnumMap<>(Feature.class);

  /** The logit is slopeAcross · across + slopeUp · up + constant; not for a bent network. */
  private double slopeAcross;

  private double slopeUp;
  private double constant;
  private double stretch = 1;

  /**
   * @param snapshot the network and the points
   * @param point a place of the plane to mark, if any
   * @param pixels width and height in device pixels
   * @param scale device pixels in a logical one
   */
  public record Request(
      Snapshot snapshot, Optional<Point2D> point, int pixels, double scale, PlotStyle style) {}

  private LiftedDrawing(Request request) {
    this.request = request;
    snapshot = request.snapshot();
    features = snapshot.model().features();
    if (isLinear()) {
      split(Collapse.of(snapshot.weights()));
    }
    if (across.isEmpty()) {
      across.put(Feature.X1, 1.0);
    }
    if (up.isEmpty()) {
      up.put(Feature.RADIUS_SQUARED, 1.0);
    }
  }

  /** Draws one picture. */
  public static Sheet draw(Request request) {
    return new LiftedDrawing(request).draw();
  }

  private boolean isLinear() {
    return snapshot.model().architecture().isLinear();
  }

  /**
   * Signs are such that an axis that is one column alone runs as the column does, whichever sign
   * its weight has: its name is the column's.
   */
  private void split(Collapse collapse) {
    double flat = 0;
    double curved = 0;
    double flatSum = 0;
    double curvedSum = 0;
    for (int i = 0; i < features.size(); i++) {
      double weight = collapse.weight(i);
      if (Feature.PLANE.contains(features.get(i))) {
        flat += weight * weight;
        flatSum += weight;
      } else {
        curved += weight * weight;
        curvedSum += weight;
      }
    }
    boolean alone = !features.containsAll(Feature.PLANE);
    slopeAcross = Math.sqrt(flat) * (alone && flatSum < 0 ? -1 : 1);
    slopeUp = Math.sqrt(curved) * (curvedSum < 0 ? -1 : 1);
    constant = collapse.bias();
    for (int i = 0; i < features.size(); i++) {
      if (Feature.PLANE.contains(features.get(i)) && flat > 0) {
        across.put(features.get(i), collapse.weight(i) / slopeAcross);
      } else if (!Feature.PLANE.contains(features.get(i)) && curved > 0) {
        up.put(features.get(i), collapse.weight(i) / slopeUp);
      }
    }
  }

  private static double along(Map<Feature, Double> axis, double x1, double x2) {
    double sum = 0;
    for (var part : axis.entrySet()) {
      sum += part.getValue() * part.getKey().of((float) x1, (float) x2);
    }
    return sum;
  }

  private static String name(Map<Feature, Double> axis) {
    if (axis.size() == 1) {
      return axis.keySet().iterator().next().symbol();
    }
    var name = new StringBuilder();
    axis.forEach(
        (feature, factor) ->
            name.append(factor < 0 ? " − " : name.isEmpty() ? "" : " + ")
                .append(String.format(Words.locale(), "%.2f ", Math.abs(factor)))
                .append(feature.symbol()));
    return name.toString().strip();
  }

  private Sheet draw() {
    var points = snapshot.train().thinned(MOST_POINTS);
    fit(lifted(points));
    var lifted = lifted(points);
    var view = Viewport.around(lifted);
    int pixels = request.pixels();
    var argb = new int[pixels * pixels];
    var palette = request.style().palette();
    if (isLinear()) {
      shade(view, argb);
    } else {
      Arrays.fill(argb, palette.paper());
    }
    double radius = request.style().dotRadius(lifted.size()) * 0.8 * request.scale();
    new Dots(palette, radius, request.style().triangles())
        .paint(lifted, Dots.Rim.PLAIN, view, pixels, argb);
    cut(view, new Raster(argb, pixels));
    request
        .point()
        .ifPresent(
            point ->
                new Raster(argb, pixels)
                    .ring(
                        view.column(along(across, point.getX(), point.getY()), pixels),
                        view.row(stretch * along(up, point.getX(), point.getY()), pixels),
                        radius * 2.2,
                        new Raster.Pen(2 * request.scale(), palette.ink())));
    return new Sheet(
        pixels, request.scale(), argb, view, name(across), name(up), stretch == 1, List.of());
  }

  /**
   * A column of quite another size than x is stretched to the same; its axis then has no numbers.
   */
  private void fit(Dataset lifted) {
    double ratio =
        span(lifted.size(), lifted::x2) / Math.max(1e-12, span(lifted.size(), lifted::x1));
    if (ratio > MOST_RATIO || ratio < 1 / MOST_RATIO && ratio > 0) {
      stretch = 1 / ratio;
      slopeUp *= ratio;
    }
  }

  private static double span(int size, IntToDoubleFunction coordinate) {
    var values = IntStream.range(0, size).mapToDouble(coordinate).summaryStatistics();
    return values.getMax() - values.getMin();
  }

  private Dataset lifted(Dataset points) {
    var a = new double[points.size()];
    var b = new double[points.size()];
    var labels = new byte[points.size()];
    for (int i = 0; i < labels.length; i++) {
      a[i] = along(across, points.x1(i), points.x2(i));
      b[i] = stretch * along(up, points.x1(i), points.x2(i));
      labels[i] = (byte) points.label(i);
    }
    return new Dataset(a, b, labels);
  }

  private void shade(Viewport view, int[] argb) {
    int pixels = request.pixels();
    var logits = new float[pixels * pixels];
    for (int row = 0; row < pixels; row++) {
      double rest = slopeUp * view.x2(row + 0.5, pixels) + constant;
      for (int column = 0; column < pixels; column++) {
        logits[row * pixels + column] =
            (float) (slopeAcross * view.x1(column + 0.5, pixels) + rest);
      }
    }
    Shade.paint(
        logits, pixels, Shading.CLASSES, request.style(), new LogitField.Range(-1, 1), argb);
  }

  private void cut(Viewport view, Raster raster) {
    if (!isLinear()) {
      return;
    }
    double thickness = request.style().lineWidth() * request.scale();
    raster.line(
        new Line(slopeAcross, slopeUp, constant),
        view,
        new Raster.Pen(thickness, request.style().palette().ink()));
  }
}
