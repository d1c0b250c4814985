package halfplane.view;

import halfplane.data.Dataset;
import halfplane.files.Ink;
import halfplane.files.Picture;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import java.util.Arrays;
import java.util.List;

/** The plot of one moment, drawn with lines and areas that stay sharp at any size. */
public final class PlotSketch {
  /** Pixels across the shades behind the dots. */
  private static final int FIELD = 600;

  /** Length of dashes to the width of their stroke. */
  private static final double DASH = 3.5;

  private final Ink ink;
  private final PlotRequest request;
  private final PlotStyle style;
  private final double left;
  private final double top;
  private final double side;
  private final float[] logits = new float[FIELD * FIELD];

  private PlotSketch(Ink ink, PlotRequest request, double left, double top, double side) {
    this.ink = ink;
    this.request = request;
    this.style = request.style();
    this.left = left;
    this.top = top;
    this.side = side;
  }

  /**
   * Draws the square without its axes.
   *
   * @param frame what the plot shows
   * @param shaded whether the sides are tinted; a hatched plot needs no tint
   */
  public static void draw(
      Ink ink, PlotFrame frame, boolean shaded, double left, double top, double side) {
    new PlotSketch(ink, frame.request(), left, top, side).draw(frame, shaded);
  }

  private void draw(PlotFrame frame, boolean shaded) {
    var snapshot = request.snapshot();
    var preparation = snapshot.preparation();
    new LogitField()
        .compute(
            snapshot.weights(),
            preparation.experiment().model().features(),
            request.view(),
            FIELD,
            logits);
    if (shaded) {
      shade();
    } else if (isCrowded()) {
      var blank = new int[FIELD * FIELD];
      Arrays.fill(blank, style.palette().paper());
      density(blank);
      ink.picture(new Picture(FIELD, FIELD, blank), left, top, side, side);
    }
    if (style.hatched()) {
      hatch();
    }
    var hair = new Ink.Pen(0.3, grey());
    request.overlay().starts().forEach(it -> line(it, hair));
    var painted = request.overlay().painted();
    if (painted.isPresent()) {
      dots(painted.get(), false);
    } else if (!isCrowded()) {
      dots(preparation.train(), false);
      dots(preparation.test(), true);
      if (request.wrong() && all() <= PlotRenderer.MOST_MARKED) {
        var network = Network.of(snapshot.weights());
        crosses(preparation.train(), preparation.batches(), network);
        crosses(preparation.test(), List.of(preparation.testSamples()), network);
      }
    }
    if (request.overlay().trail()) {
      var pen = new Ink.Pen(style.lineWidth() / 2, grey());
      frame.trail().forEach(line -> line(line, pen));
    }
    if (request.overlay().folds()) {
      folds();
    }
    boundary(frame.boundary());
    overlay();
    new NoteSketch(ink, style, left, top, side).draw(frame);
    ink.frame(left, top, side, side, new Ink.Pen(1, style.palette().ink()));
  }

  private int grey() {
    return Palette.mix(style.palette().paper(), style.palette().ink(), 0.35);
  }

  private void shade() {
    var range = LogitField.Range.of(logits);
    var pixels = new int[FIELD * FIELD];
    Shade.paint(logits, FIELD, request.shading(), style.withHatch(false), range, pixels);
    if (isCrowded()) {
      density(pixels);
    }
    ink.picture(new Picture(FIELD, FIELD, pixels), left, top, side, side);
  }

  /** So many points are one picture, on paper too. */
  private boolean isCrowded() {
    return request.overlay().painted().isEmpty() && all() > Density.MOST_DOTS;
  }

  private void density(int[] pixels) {
    var preparation = request.snapshot().preparation();
    var parts = List.of(preparation.train(), preparation.test());
    new Density(parts, request.view(), style.palette(), FIELD).paint(pixels);
  }

  /** Slanting strokes where blue is predicted. */
  private void hatch() {
    double apart = style.font() * 0.6;
    int strokes = (int) (2 * side / apart);
    var pen = new Ink.Pen(0.6, grey());
    for (int i = 1; i < strokes; i++) {
      stroke(i * apart, pen);
    }
  }

  private void stroke(double sum, Ink.Pen pen) {
    double from = Math.max(0, sum - side);
    double to = Math.min(side, sum);
    double begun = Double.NaN;
    double step = side / FIELD;
    for (double x = from; x <= to; x += step) {
      boolean blue = isBlue(x, sum - x);
      if (blue && Double.isNaN(begun)) {
        begun = x;
      } else if (!blue && !Double.isNaN(begun)) {
        hatched(begun, x, sum, pen);
        begun = Double.NaN;
      }
    }
    if (!Double.isNaN(begun)) {
      hatched(begun, to, sum, pen);
    }
  }

  private void hatched(double from, double to, double sum, Ink.Pen pen) {
    ink.line(left + from, top + sum - from, left + to, top + sum - to, pen);
  }

  private boolean isBlue(double x, double y) {
    int column = Math.clamp((int) (x / side * FIELD), 0, FIELD - 1);
    int row = Math.clamp((int) (y / side * FIELD), 0, FIELD - 1);
    return logits[row * FIELD + column] > 0;
  }

  private void folds() {
    double dash = style.lineWidth() * Strokes.FOLD_DASH;
    var pen = new Ink.Pen(Math.max(1, style.lineWidth() / 2), grey(), List.of(dash, dash));
    var snapshot = request.snapshot();
    Collapse.units(snapshot.weights(), snapshot.model().features())
        .forEach(line -> line(line, pen));
  }

  private void boundary(Boundary boundary) {
    double scale = side / request.pixels();
    for (var pen :
        List.of(
            new Ink.Pen(style.lineWidth() + 2, style.palette().paper()),
            new Ink.Pen(style.lineWidth(), style.palette().ink()))) {
      for (int i = 0; i < boundary.size(); i++) {
        ink.line(
            left + boundary.end(i, 0) * scale,
            top + boundary.end(i, 1) * scale,
            left + boundary.end(i, 2) * scale,
            top + boundary.end(i, 3) * scale,
            pen);
      }
    }
  }

  private void overlay() {
    var overlay = request.overlay();
    double width = style.lineWidth();
    var dashes = List.of(width * DASH, width * DASH);
    overlay.best().ifPresent(it -> line(it, new Ink.Pen(width, style.palette().best(), dashes)));
    overlay
        .labels()
        .ifPresent(
            it ->
                line(it, new Ink.Pen(width / 2, style.palette().ink(), List.of(width, width * 2))));
    overlay.mine().ifPresent(this::mine);
  }

  private void mine(Line mine) {
    line(mine, new Ink.Pen(style.lineWidth(), style.palette().test()));
    for (var strip : SideStrips.of(mine, request.view(), style, side)) {
      ink.line(
          left + strip.x0(),
          top + strip.y0(),
          left + strip.x1(),
          top + strip.y1(),
          new Ink.Pen(strip.width(), strip.colour()));
    }
  }

  private void line(Line line, Ink.Pen pen) {
    var view = request.view();
    Clip.clip(line, view)
        .ifPresent(
            ends ->
                ink.line(
                    left + view.column(ends[0], side),
                    top + view.row(ends[1], side),
                    left + view.column(ends[2], side),
                    top + view.row(ends[3], side),
                    pen));
  }

  private int all() {
    var preparation = request.snapshot().preparation();
    return preparation.train().size() + preparation.test().size();
  }

  private void crosses(Dataset points, List<Samples> samples, Network network) {
    double arm = style.dotRadius(all()) * 0.6;
    PlotRenderer.wrong(points, samples, network).stream()
        .forEach(
            i -> {
              double x = left + request.view().column(points.x1(i), side);
              double y = top + request.view().row(points.x2(i), side);
              var palette = style.palette();
              int colour = points.label(i) == 1 ? palette.ink() : palette.core();
              var pen = new Ink.Pen(arm * 0.5, colour);
              ink.line(x - arm, y - arm, x + arm, y + arm, pen);
              ink.line(x - arm, y + arm, x + arm, y - arm, pen);
            });
  }

  private void dots(Dataset points, boolean test) {
    int all = request.overlay().painted().map(Dataset::size).orElse(all());
    double radius = style.dotRadius(all);
    for (int i = 0; i < points.size(); i++) {
      double x = left + request.view().column(points.x1(i), side);
      double y = top + request.view().row(points.x2(i), side);
      if (x >= left && x <= left + side && y >= top && y <= top + side) {
        dot(points.label(i) == 1, test && all <= PlotRenderer.MOST_MARKED, x, y, radius);
      }
    }
  }

  private void dot(boolean blue, boolean outlined, double x, double y, double radius) {
    var palette = style.palette();
    ink.disc(x, y, radius * (outlined ? 1.35 : 1.15), outlined ? palette.ink() : palette.core());
    if (style.triangles() && blue) {
      ink.polygon(triangle(x, y, radius * 1.2), palette.blue());
    } else {
      ink.disc(x, y, radius, blue ? palette.blue() : palette.red());
      if (blue) {
        ink.disc(x, y, radius * 0.5, palette.core());
      }
    }
  }

  private static double[] triangle(double x, double y, double radius) {
    double half = radius * Math.sqrt(3) / 2;
    return new double[] {x, y - radius, x + half, y + radius / 2, x - half, y + radius / 2};
  }

  /** Draws the axes' numbers and names around the square. */
  public static void axes(
      Ink ink, Viewport view, PlotStyle style, double left, double top, double side) {
    var pen = new Ink.Pen(1, style.palette().ink());
    var type = new Ink.Type(style.font() * 0.92, style.palette().ink(), false, Ink.Anchor.MIDDLE);
    double tick = style.font() * 0.35;
    for (var number : AxisNumbers.across(view, style.font(), side, false).numbers()) {
      double x = left + number.at();
      ink.line(x, top + side, x, top + side + tick, pen);
      ink.text(number.label(), x, top + side + tick + style.font(), type);
    }
    double below = style.font() * 0.33;
    var up = AxisNumbers.up(view, style.font(), side, true);
    for (var number : up.numbers()) {
      double y = top + number.at();
      ink.line(left - tick, y, left, y, pen);
      ink.text(number.label(), left - tick - 2, y + below, type.at(Ink.Anchor.END));
    }
    ink.text("x₁", left + side + 4, top + side + style.font() * 0.35, type.at(Ink.Anchor.START));
    ink.text("x₂", left - tick - 2, top + up.name() + below, type.at(Ink.Anchor.END));
  }
}
