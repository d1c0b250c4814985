package halfplane.view;

import halfplane.data.Dataset;
import halfplane.training.Experiment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws what the last hidden layer makes of the plane: the points, a net of the plane's straight
 * lines coloured by what the network predicts there, and the boundary, all moved part of the way.
 */
public final class InsideDrawing {
  /** As many singular values as have room below the picture. */
  private static final int MOST_VALUES = 6;

  /** A smaller number is written with a power of ten. */
  private static final double LEAST_PLAIN = 1e-4;

  private static final int MOST_POINTS = 2_000;
  private static final int NET_LINES = 15;
  private static final int NET_STEPS = 48;

  private final Request request;
  private final Viewport plane;
  private final Dataset points;
  private final HiddenPlane hidden;

  /**
   * @param frame the picture of the plot to go with
   * @param share 0 for the plane itself, 1 for the hidden layer's picture
   * @param pixels width and height in device pixels
   * @param scale device pixels in a logical one
   */
  public record Request(PlotFrame frame, double share, int pixels, double scale, PlotStyle style) {}

  /**
   * The picture and what is to be said of it.
   *
   * @param model of the network that it is of
   * @param singularValues how strongly the activations vary in each direction, largest first
   * @param rank in how many directions they vary at all
   */
  public record Inside(Experiment.Model model, Sheet sheet, double[] singularValues, int rank) {
    /** The singular values in three digits each, those that are but rounding as 0. */
    public String written() {
      var shown =
          IntStream.range(0, Math.min(singularValues.length, MOST_VALUES))
              .mapToObj(i -> i < rank ? threeDigits(singularValues[i]) : "0")
              .collect(Collectors.joining(Words.of("inside.between")));
      return singularValues.length > MOST_VALUES ? shown + " …" : shown;
    }

    private static String threeDigits(double value) {
      return value < LEAST_PLAIN || value >= Words.MOST_PLAIN
          ? String.format(Words.locale(), "%.2e", value)
          : Words.number(new BigDecimal(value).round(new MathContext(3)).toPlainString());
    }
  }

  private InsideDrawing(Request request) {
    this.request = request;
    var snapshot = request.frame().snapshot();
    plane = request.frame().request().view();
    points = snapshot.train().thinned(MOST_POINTS);
    hidden =
        new HiddenPlane(
            snapshot.weights(),
            snapshot.model().features(),
            column(points.size(), points::x1),
            column(points.size(), points::x2));
  }

  /**
   * Draws one picture.
   *
   * @param request of a network with a hidden layer
   */
  public static Inside draw(Request request) {
    return new InsideDrawing(request).draw();
  }

  private static float[] column(int size, IntToDoubleFunction coordinate) {
    var values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) coordinate.applyAsDouble(i);
    }
    return values;
  }

  private Inside draw() {
    int pixels = request.pixels();
    var argb = new int[pixels * pixels];
    var palette = request.style().palette();
    Arrays.fill(argb, palette.paper());
    var moved = moved(points, request.share());
    var view = Viewport.around(points, moved(points, 1));
    var raster = new Raster(argb, pixels);
    net(raster, view);
    double radius = request.style().dotRadius(points.size()) * 0.8 * request.scale();
    new Dots(palette, radius, request.style().triangles())
        .paint(moved, Dots.Rim.PLAIN, view, pixels, argb);
    boundary(raster, view);
    boolean there = request.share() > 0;
    return new Inside(
        request.frame().model(),
        new Sheet(
            pixels,
            request.scale(),
            argb,
            view,
            there ? Words.of("inside.across") : "x₁",
            there ? Words.of("inside.up") : "x₂",
            !there,
            List.of()),
        hidden.singularValues(),
        hidden.rank());
  }

  private Dataset moved(Dataset still, double share) {
    var x1 = column(still.size(), still::x1);
    var x2 = column(still.size(), still::x2);
    hidden.move(x1, x2, share, new float[x1.length]);
    var a = new double[x1.length];
    var b = new double[x1.length];
    var labels = new byte[x1.length];
    for (int i = 0; i < x1.length; i++) {
      a[i] = x1[i];
      b[i] = x2[i];
      labels[i] = (byte) still.label(i);
    }
    return new Dataset(a, b, labels);
  }

  /** Straight lines of the plane, across and up, where the layer puts them. */
  private void net(Raster raster, Viewport view) {
    for (int line = 0; line < NET_LINES; line++) {
      double at = (double) line / (NET_LINES - 1);
      var along = new float[NET_STEPS + 1];
      var fixed = new float[NET_STEPS + 1];
      for (int i = 0; i <= NET_STEPS; i++) {
        along[i] = (float) plane.x1((double) i / NET_STEPS, 1);
      }
      Arrays.fill(fixed, (float) plane.x2(at, 1));
      polyline(raster, view, along, fixed);
      for (int i = 0; i <= NET_STEPS; i++) {
        along[i] = (float) plane.x2((double) i / NET_STEPS, 1);
      }
      Arrays.fill(fixed, (float) plane.x1(at, 1));
      polyline(raster, view, fixed, along);
    }
  }

  private void polyline(Raster raster, Viewport view, float[] x1, float[] x2) {
    var logits = new float[x1.length];
    hidden.move(x1, x2, request.share(), logits);
    var palette = request.style().palette();
    var blue = new Raster.Pen(request.scale(), palette.blue(), 0.4);
    var red = new Raster.Pen(request.scale(), palette.red(), 0.4);
    for (int i = 0; i + 1 < x1.length; i++) {
      var piece = new Segment(x1[i], x2[i], x1[i + 1], x2[i + 1]);
      boolean isBlue = logits[i] + logits[i + 1] > 0;
      raster.line(piece.in(view, request.pixels()), isBlue ? blue : red);
    }
  }

  private void boundary(Raster raster, Viewport view) {
    var boundary = request.frame().boundary();
    int from = request.frame().request().pixels();
    var x1 = new float[2 * boundary.size()];
    var x2 = new float[2 * boundary.size()];
    for (int i = 0; i < x1.length; i += 2) {
      var segment = boundary.segment(i / 2);
      x1[i] = (float) plane.x1(segment.x0(), from);
      x2[i] = (float) plane.x2(segment.y0(), from);
      x1[i + 1] = (float) plane.x1(segment.x1(), from);
      x2[i + 1] = (float) plane.x2(segment.y1(), from);
    }
    hidden.move(x1, x2, request.share(), new float[x1.length]);
    double thickness = request.style().lineWidth() * request.scale();
    var pen = new Raster.Pen(thickness, request.style().palette().ink());
    for (int i = 0; i < x1.length; i += 2) {
      var piece = new Segment(x1[i], x2[i], x1[i + 1], x2[i + 1]);
      raster.line(piece.in(view, request.pixels()), pen);
    }
  }
}
