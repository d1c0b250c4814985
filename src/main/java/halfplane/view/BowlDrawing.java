package halfplane.view;

import halfplane.limits.Bowl;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws the loss over the two weights of the collapsed line as contours, and the network's way over
 * them. Keeps its last bowl, and the contours, while the points and its reach stay. Belongs to one
 * thread.
 */
public final class BowlDrawing {
  /** How far the present line's dot and the bottom's cross reach, in dots' radii. */
  private static final double NOW = 1.3;

  private static final double CROSS = 2;
  private static final int CELLS = 61;
  private static final int BANDS = 16;
  private static final int MOST_STEPS = 240;
  private static final double LEAST_REACH = 0.05;
  private static final double MARGIN = 1.2;

  /** The share of the scale of colours that the largest loss has. */
  public static final double DARKEST = 0.15;

  /** The contours are light in the dark window, too. */
  private static final int INK = Palette.LIGHT.ink();

  private static final int BOTTOM = Palette.LIGHT.best();

  /** The bottom's cross where the dot, which is dark, lies on it. */
  private static final int ON_DOT = Palette.DARK.best();

  private Bowl bowl;
  private double least;
  private double most;
  private Ground ground;
  private int[] contours = {};

  /** What the contours were drawn for. */
  private record Ground(Bowl bowl, double least, int pixels) {}

  /**
   * @param snapshot of a network that draws lines
   * @param bottom the line of the smallest loss, if one is known and finite weights reach it
   * @param pixels width and height in device pixels
   * @param scale device pixels in a logical one
   */
  public record Request(
      Snapshot snapshot, Optional<Line> bottom, int pixels, double scale, PlotStyle style) {}

  /**
   * The picture and what is to be said of it.
   *
   * @param sheet the contours with the way over them
   * @param bowl the loss shown
   * @param least the smallest loss in the picture
   * @param most the largest
   * @param path the network's lines since epoch 0, the present one last
   * @param there whether the present line's dot lies on the bottom, if that is in the picture
   */
  public record Drawn(
      Sheet sheet, Bowl bowl, double least, double most, List<Line> path, boolean there) {}

  /** Draws one picture. */
  public Drawn draw(Request request) {
    var path = path(request.snapshot());
    double reach = reach(path, request.bottom());
    var train = request.snapshot().train();
    if (bowl == null || bowl.train() != train || bowl.reach() != reach) {
      bowl = Bowl.of(train, reach, CELLS);
      measure();
    }
    // The bottom may lie between two cells.
    request.bottom().ifPresent(it -> least = Math.min(least, bowl.lossAt(it.w1(), it.w2())));
    int pixels = request.pixels();
    int[] argb = contours(pixels).clone();
    var view = new Viewport(-reach, -reach, 2 * reach);
    way(path, view, new Raster(argb, pixels), request);
    return new Drawn(
        new Sheet(
            pixels,
            request.scale(),
            argb,
            view,
            "w₁",
            "w₂",
            true,
            List.of(start(path, request.bottom()))),
        bowl,
        least,
        most,
        List.copyOf(path),
        request.bottom().filter(it -> covers(path.getLast(), it, view, request)).isPresent());
  }

  private static boolean covers(Line now, Line bottom, Viewport view, Request request) {
    double unit = view.side() / request.pixels() * request.scale();
    double away = Math.hypot(now.w1() - bottom.w1(), now.w2() - bottom.w2());
    return away <= request.style().dotRadius() * NOW * unit;
  }

  private static Sheet.Mark start(List<Line> path, Optional<Line> bottom) {
    var clear = new ArrayList<Sheet.Spot>();
    clear.add(spot(path.getLast(), NOW));
    bottom.ifPresent(it -> clear.add(spot(it, CROSS)));
    var first = path.getFirst();
    return new Sheet.Mark(first.w1(), first.w2(), Words.of("bowl.start"), List.copyOf(clear));
  }

  private static Sheet.Spot spot(Line line, double reach) {
    return new Sheet.Spot(line.w1(), line.w2(), reach);
  }

  private static List<Line> path(Snapshot snapshot) {
    var path = new ArrayList<>(Trail.of(snapshot, MOST_STEPS));
    path.add(Collapse.of(snapshot.weights()).line(snapshot.model().features()));
    return path;
  }

  /** How far the bowl reaches: it grows in steps, so that it rests while the network moves. */
  private static double reach(List<Line> path, Optional<Line> bottom) {
    double farthest =
        Stream.concat(path.stream(), bottom.stream())
            .mapToDouble(line -> MARGIN * Math.max(Math.abs(line.w1()), Math.abs(line.w2())))
            .reduce(LEAST_REACH, Math::max);
    return Math.pow(2, Math.ceil(2 * Math.log(farthest) / Math.log(2) - 1e-9) / 2);
  }

  private void measure() {
    least = Double.POSITIVE_INFINITY;
    most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < CELLS * CELLS; i++) {
      double loss = bowl.loss(i % CELLS, i / CELLS);
      least = Math.min(least, loss);
      most = Math.max(most, loss);
    }
  }

  private int[] contours(int pixels) {
    var wanted = new Ground(bowl, least, pixels);
    if (!wanted.equals(ground)) {
      ground = wanted;
      contours = drawContours(pixels);
    }
    return contours;
  }

  private int[] drawContours(int pixels) {
    var argb = new int[pixels * pixels];
    var band = new int[pixels * pixels];
    for (int i = 0; i < band.length; i++) {
      double column = (i % pixels + 0.5) / pixels * (CELLS - 1);
      double row = (i / pixels + 0.5) / pixels * (CELLS - 1);
      double height = (bowl.at(column, row) - least) / Math.max(1e-12, most - least);
      band[i] = (int) (Math.sqrt(Math.max(0, height)) * BANDS);
    }
    for (int i = 0; i < band.length; i++) {
      int colour = ColourScale.of(1 - (1 - DARKEST) * Math.min(band[i] + 0.5, BANDS) / BANDS);
      boolean edge =
          i % pixels + 1 < pixels && band[i] != band[i + 1]
              || i + pixels < band.length && band[i] != band[i + pixels];
      argb[i] = edge ? Palette.mix(colour, 0xff000000, 0.35) : colour;
    }
    return argb;
  }

  private static void way(List<Line> path, Viewport view, Raster raster, Request request) {
    double scale = request.scale();
    double arm = request.style().dotRadius() * scale;
    var bottom = new Raster.Pen(arm * 0.7, BOTTOM);
    request.bottom().ifPresent(it -> cross(it, view, raster, request, CROSS, bottom));
    double thickness = request.style().lineWidth() * scale;
    var edge = new Raster.Pen(thickness + 2 * scale, 0xff000000);
    var core = new Raster.Pen(thickness, 0xffffffff);
    var steps = steps(path, view, request.pixels());
    steps.forEach(it -> raster.line(it, edge));
    steps.forEach(it -> raster.line(it, core));
    now(path.getLast(), view, raster, request);
    // The dot would hide the cross at the end of the way.
    request
        .bottom()
        .filter(it -> covers(path.getLast(), it, view, request))
        .ifPresent(it -> cross(it, view, raster, request, 0.9, new Raster.Pen(arm * 0.4, ON_DOT)));
  }

  private static List<Segment> steps(List<Line> path, Viewport view, int pixels) {
    var steps = new ArrayList<Segment>();
    for (int i = 0; i + 1 < path.size(); i++) {
      var from = path.get(i);
      var to = path.get(i + 1);
      steps.add(new Segment(from.w1(), from.w2(), to.w1(), to.w2()).in(view, pixels));
    }
    return steps;
  }

  private static void now(Line now, Viewport view, Raster raster, Request request) {
    double scale = request.scale();
    double x = view.column(now.w1(), request.pixels());
    double y = view.row(now.w2(), request.pixels());
    double radius = request.style().dotRadius() * NOW * scale;
    for (double ring = 0; ring <= radius; ring += scale) {
      int colour = ring > radius - 2 * scale ? 0xffffffff : INK;
      raster.ring(x, y, ring, new Raster.Pen(1.5 * scale, colour));
    }
  }

  private static void cross(
      Line line, Viewport view, Raster raster, Request request, double reach, Raster.Pen pen) {
    double x = view.column(line.w1(), request.pixels());
    double y = view.row(line.w2(), request.pixels());
    double arm = reach * request.style().dotRadius() * request.scale();
    raster.line(new Segment(x - arm, y, x + arm, y), pen);
    raster.line(new Segment(x, y - arm, x, y + arm), pen);
  }
}
