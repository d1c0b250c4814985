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
final class PlotSketch {
  /** Pixels across the shades behind the dots. */
  private static final int FIELD = 600;

  /** Length of dashes to the width of their stroke. */
  private static final double DASH = 3.5;

  /** What is behind the dots. */
  enum Ground {
    /** The sides' tints. */
    TINTED,

    /** None: a hatched plot needs no tint. */
    PAPER
  }

  private final Ink ink;
  private final PlotRequest request;
  private final PlotStyle style;
  private final Square plot;
  private final float[] logits = new float[FIELD * FIELD];

  private PlotSketch(Ink ink, PlotRequest request, Square plot) {
    this.ink = ink;
    this.request = request;
    this.style = request.style();
    this.plot = plot;
  }

  /**
   * Draws the square without its axes.
   *
   * @param frame what the plot shows
   * @param plot where it is to be
   */
  static void draw(Ink ink, PlotFrame frame, Ground ground, Square plot) {
    new PlotSketch(ink, frame.request(), plot).draw(frame, ground);
  }

  private void draw(PlotFrame frame, Ground ground) {
    compute();
    ground(ground);
    var hair = new Ink.Pen(0.3, grey());
    request.overlay().starts().forEach(it -> line(it, hair));
    points();
    if (request.overlay().trail()) {
      var pen = new Ink.Pen(style.lineWidth() / 2, grey());
      frame.trail().forEach(line -> line(line, pen));
    }
    if (request.overlay().folds()) {
      folds();
    }
    boundary(frame.boundary());
    overlay();
    new NoteSketch(ink, style, plot).draw(frame);
    var pen = new Ink.Pen(1, style.palette().ink());
    ink.frame(plot.left(), plot.top(), plot.side(), plot.side(), pen);
  }

  private void compute() {
    var snapshot = request.snapshot();
    var features = snapshot.model().features();
    new LogitField().compute(snapshot.weights(), features, request.view(), FIELD, logits);
  }

  private void ground(Ground ground) {
    if (ground == Ground.TINTED) {
      shade();
    } else if (request.isCrowded()) {
      var blank = new int[FIELD * FIELD];
      Arrays.fill(blank, style.palette().paper());
      density(blank);
      picture(blank);
    }
    if (style.hatched()) {
      hatch();
    }
  }

  /** Those that are being painted, or the run's where they are not a picture already. */
  private void points() {
    var painted = request.overlay().painted();
    if (painted.isPresent()) {
      dots(painted.get(), Dots.Rim.PLAIN);
    } else if (!request.isCrowded()) {
      var preparation = request.snapshot().preparation();
      dots(preparation.train(), Dots.Rim.PLAIN);
      dots(preparation.test(), request.isMarked() ? Dots.Rim.OUTLINED : Dots.Rim.PLAIN);
      if (request.wrong() && request.isMarked()) {
        var network = Network.of(request.snapshot().weights());
        crosses(preparation.train(), preparation.batches(), network);
        crosses(preparation.test(), List.of(preparation.testSamples()), network);
      }
    }
  }

  private void picture(int[] argb) {
    ink.picture(new Picture(FIELD, FIELD, argb), plot.left(), plot.top(), plot.side(), plot.side());
  }

  private int grey() {
    return Palette.mix(style.palette().paper(), style.palette().ink(), 0.35);
  }

  private void shade() {
    var range = LogitField.Range.of(logits);
    var pixels = new int[FIELD * FIELD];
    Shade.paint(logits, FIELD, request.shading(), style.withHatch(false), range, pixels);
    if (request.isCrowded()) {
      density(pixels);
    }
    picture(pixels);
  }

  private void density(int[] pixels) {
    var preparation = request.snapshot().preparation();
    var parts = List.of(preparation.train(), preparation.test());
    new Density(parts, request.view(), style.palette(), FIELD).paint(pixels);
  }

  /** Slanting strokes where blue is predicted. */
  private void hatch() {
    double apart = style.font() * 0.6;
    int strokes = (int) (2 * plot.side() / apart);
    var pen = new Ink.Pen(0.6, grey());
    for (int i = 1; i < strokes; i++) {
      stroke(i * apart, pen);
    }
  }

  private void stroke(double sum, Ink.Pen pen) {
    double from = Math.max(0, sum - plot.side());
    double to = Math.min(plot.side(), sum);
    double begun = Double.NaN;
    double step = plot.side() / FIELD;
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
    double left = plot.left();
    double top = plot.top();
    ink.line(left + from, top + sum - from, left + to, top + sum - to, pen);
  }

  private boolean isBlue(double x, double y) {
    int column = Math.clamp((int) (x / plot.side() * FIELD), 0, FIELD - 1);
    int row = Math.clamp((int) (y / plot.side() * FIELD), 0, FIELD - 1);
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
    double scale = plot.side() / request.pixels();
    for (var pen :
        List.of(
            new Ink.Pen(style.lineWidth() + 2, style.palette().paper()),
            new Ink.Pen(style.lineWidth(), style.palette().ink()))) {
      for (int i = 0; i < boundary.size(); i++) {
        line(boundary.segment(i).times(scale), pen);
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
    for (var strip : SideStrips.of(mine, request.view(), style, plot.side())) {
      line(strip.segment(), new Ink.Pen(strip.width(), strip.colour()));
    }
  }

  private void line(Line line, Ink.Pen pen) {
    Clip.clip(line, request.view())
        .ifPresent(ends -> line(ends.in(request.view(), plot.side()), pen));
  }

  /** A stroke along a segment of the square. */
  private void line(Segment segment, Ink.Pen pen) {
    ink.line(
        plot.left() + segment.x0(),
        plot.top() + segment.y0(),
        plot.left() + segment.x1(),
        plot.top() + segment.y1(),
        pen);
  }

  private void crosses(Dataset points, List<Samples> samples, Network network) {
    double arm = style.dotRadius(request.dots()) * 0.6;
    PlotRenderer.wrong(points, samples, network).stream()
        .forEach(
            i -> {
              double x = x(points, i);
              double y = y(points, i);
              var palette = style.palette();
              int colour = points.label(i) == 1 ? palette.ink() : palette.core();
              var pen = new Ink.Pen(arm * 0.5, colour);
              ink.line(x - arm, y - arm, x + arm, y + arm, pen);
              ink.line(x - arm, y + arm, x + arm, y - arm, pen);
            });
  }

  private double x(Dataset points, int i) {
    return plot.left() + request.view().column(points.x1(i), plot.side());
  }

  private double y(Dataset points, int i) {
    return plot.top() + request.view().row(points.x2(i), plot.side());
  }

  private void dots(Dataset points, Dots.Rim rim) {
    double radius = style.dotRadius(request.dots());
    for (int i = 0; i < points.size(); i++) {
      double x = x(points, i);
      double y = y(points, i);
      if (x >= plot.left() && x <= plot.right() && y >= plot.top() && y <= plot.bottom()) {
        rim(x, y, radius, rim);
        dot(x, y, radius, points.label(i));
      }
    }
  }

  private void rim(double x, double y, double radius, Dots.Rim rim) {
    var palette = style.palette();
    switch (rim) {
      case PLAIN -> ink.disc(x, y, radius * 1.15, palette.core());
      case OUTLINED -> ink.disc(x, y, radius * 1.35, palette.ink());
    }
  }

  private void dot(double x, double y, double radius, int label) {
    var palette = style.palette();
    if (label != 1) {
      ink.disc(x, y, radius, palette.red());
    } else if (style.triangles()) {
      ink.polygon(triangle(x, y, radius * 1.2), palette.blue());
    } else {
      ink.disc(x, y, radius, palette.blue());
      ink.disc(x, y, radius * 0.5, palette.core());
    }
  }

  private static double[] triangle(double x, double y, double radius) {
    double half = radius * Math.sqrt(3) / 2;
    return new double[] {x, y - radius, x + half, y + radius / 2, x - half, y + radius / 2};
  }

  /** Draws the axes' numbers and names around the square. */
  static void axes(Ink ink, Viewport view, PlotStyle style, Square plot) {
    below(ink, view, style, plot);
    beside(ink, view, style, plot);
  }

  /** Draws the numbers and the name of the axis below the square. */
  static void below(Ink ink, Viewport view, PlotStyle style, Square plot) {
    var type = type(style);
    double tick = style.tick();
    double bottom = plot.bottom();
    var across = AxisNumbers.across(view, style.font(), plot.side(), AxisNumbers.Name.APART);
    for (var number : across.numbers()) {
      double x = plot.left() + number.at();
      ink.line(x, bottom, x, bottom + tick, new Ink.Pen(1, style.palette().ink()));
      ink.text(number.label(), x, bottom + tick + style.font(), type);
    }
    ink.text("x₁", plot.right() + 4, bottom + tick, type.at(Ink.Anchor.START));
  }

  /** Draws the numbers and the name of the axis to the left of the square. */
  static void beside(Ink ink, Viewport view, PlotStyle style, Square plot) {
    var type = type(style).at(Ink.Anchor.END);
    double tick = style.tick();
    double below = style.font() * 0.33;
    double right = plot.left() - tick - 2;
    var up = AxisNumbers.up(view, style.font(), plot.side(), AxisNumbers.Name.AMONG);
    for (var number : up.numbers()) {
      double y = plot.top() + number.at();
      ink.line(plot.left() - tick, y, plot.left(), y, new Ink.Pen(1, style.palette().ink()));
      ink.text(number.label(), right, y + below, type);
    }
    ink.text("x₂", right, plot.top() + up.name() + below, type);
  }

  private static Ink.Type type(PlotStyle style) {
    return new Ink.Type(style.axisFont(), style.palette().ink(), false, Ink.Anchor.MIDDLE);
  }
}
