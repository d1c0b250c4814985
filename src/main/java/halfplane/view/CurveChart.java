package halfplane.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** Curves over the epochs, with levels to hold them against and their values under the mouse. */
public final class CurveChart extends Region {
  /** How much thicker a rival's curve is, so that it is told apart without its colour. */
  private static final double THICK = 1.9;

  private final FineCanvas canvas = new FineCanvas();
  private final Patch names = new Patch();
  private final PixelImage picture = new PixelImage();
  private final Line cursor = new Line();
  private final HoverLabel readout = new HoverLabel();
  private int[] argb = {};
  private Still drawn;

  /** Where the mouse is, or null while it is elsewhere. */
  private Double pointed;

  private final ChartFormat format;
  private Curves curves = Curves.EMPTY;
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);

  /**
   * A figure over the epochs.
   *
   * @param epochs how many have one, 0 or more
   * @param figure of an epoch, from 0
   */
  public record Curve(int epochs, IntToDoubleFunction figure) {
    /** That of no epoch. */
    public static final Curve NONE = new Curve(0, epoch -> 0);

    /** The figure of an epoch, from 0. */
    public double at(int epoch) {
      return figure.applyAsDouble(epoch);
    }
  }

  /**
   * What a chart shows.
   *
   * @param train the training figures of the epochs that have been trained
   * @param test their test figures, as many
   * @param rival a rival's training figures; none without one
   * @param shown after how many epochs the plot stands
   * @param limit how many the axis reaches
   * @param trainNow the present training figure, for a run before its first epoch
   * @param testNow the present test figure
   * @param levels to hold the curves against
   */
  public record Curves(
      Curve train,
      Curve test,
      Curve rival,
      int shown,
      int limit,
      double trainNow,
      double testNow,
      List<Level> levels) {
    static final Curves EMPTY =
        new Curves(Curve.NONE, Curve.NONE, Curve.NONE, 0, 1, 0, 0, List.of());

    /** How many epochs have been trained. */
    public int epochs() {
      return train.epochs();
    }

    /** Whether a rival has a curve. */
    boolean isCompared() {
      return rival.epochs() > 0;
    }
  }

  /**
   * A horizontal line with a name.
   *
   * @param name written on it
   * @param shortName written where there is little room
   * @param value where it lies
   * @param best whether it is a level that nothing can pass
   */
  public record Level(String name, String shortName, double value, boolean best) {}

  /**
   * How a chart's figures are written.
   *
   * @param title above the chart
   * @param shortTitle the same where there is little room
   * @param number writes a figure
   * @param narrowest the least span of the vertical axis
   * @param highest the largest figure that the axis is fitted to; what is above leaves the chart
   * @param ceiling the largest figure that the axis has a number for
   */
  public record ChartFormat(
      String title,
      String shortTitle,
      DoubleFunction<String> number,
      double narrowest,
      double highest,
      double ceiling) {
    String of(double value) {
      return number.apply(value);
    }
  }

  /** All that the part below the curves depends on, apart from the chart's size. */
  private record Still(
      ChartArea area, List<Level> levels, boolean compared, PlotStyle style, double pixels) {}

  /** All that the part over the curves depends on. */
  private record Named(List<LevelNames.Place> names, String beyond) {}

  /** An empty chart. */
  public CurveChart(String id, ChartFormat format) {
    this.format = format;
    setId(id);
    Spoken.name(this, format.title());
    setMinSize(120, 80);
    setPrefSize(200, 120);
    cursor.setManaged(false);
    getChildren().addAll(canvas, picture, names, cursor, readout);
    setOnMouseMoved(event -> point(event.getX()));
    setOnMouseExited(event -> point(null));
  }

  /** Shows these curves. */
  public void show(Curves newCurves) {
    curves = newCurves;
    draw();
  }

  /** The curves on show. */
  public Curves curves() {
    return curves;
  }

  /** Sizes and colours for the next drawings. */
  public void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    draw();
  }

  private void draw() {
    if (getWidth() <= 0) {
      return;
    }
    var area = area();
    var still = new Still(area, curves.levels(), curves.isCompared(), style, DevicePixels.of(this));
    if (!still.equals(drawn)) {
      canvas.fit(getWidth(), getHeight(), style);
      new CurvePainter(canvas.wiped(), style, area).paint(curves, format);
      drawn = still;
    }
    drawNames(area);
    drawCurves(area);
    placeCursor(area);
    hover(area);
  }

  private void drawNames(ChartArea area) {
    var beyond = CurvePainter.beyond(curves, format, area);
    var places = LevelNames.of(curves, area, style.chartFont());
    if (places.isEmpty() && beyond.isEmpty()) {
      names.clear();
      return;
    }
    names.show(
        new Named(places, beyond),
        CurvePainter.room(area, style.chartFont()),
        style,
        g -> new CurvePainter(g, style, area).paintNames(places, beyond));
  }

  /** Into pixels of the area alone and what of a thick curve reaches out of it. */
  private void drawCurves(ChartArea area) {
    double scale = DevicePixels.of(this, style, Math.max(getWidth(), getHeight()));
    double thickness = style.lineWidth() * 0.8;
    double reach = thickness * THICK;
    int left = (int) Math.floor((area.left() - reach) * scale);
    int top = (int) Math.floor((area.top() - reach) * scale);
    int width = Math.max(1, (int) Math.ceil((area.right() + reach) * scale) - left);
    int height = Math.max(1, (int) Math.ceil((area.bottom() + reach) * scale) - top);
    if (argb.length == width * height) {
      Arrays.fill(argb, 0);
    } else {
      argb = new int[width * height];
    }
    var here = area.from(left / scale, top / scale);
    var pixels = new CurvePixels(argb, width, height, here, scale);
    var palette = style.palette();
    pixels.paint(curves.test(), palette.test(), thickness, style.lineWidth() * 2);
    pixels.paint(curves.train(), palette.train(), thickness, 0);
    pixels.paint(curves.rival(), palette.rival(), thickness * THICK, 0);
    picture.fit(width / scale, height / scale);
    picture.show(argb, width, height, scale);
    picture.relocate(left / scale, top / scale);
  }

  private void placeCursor(ChartArea area) {
    boolean past = curves.shown() > 0 && curves.shown() < curves.epochs();
    cursor.setVisible(past);
    if (past) {
      cursor.setStroke(Paints.of(style.palette().ink(), 0.6));
      double x = Math.floor(area.x(curves.shown() - 1)) + 0.5;
      cursor.setStartX(x);
      cursor.setEndX(x);
      cursor.setStartY(area.top());
      cursor.setEndY(area.bottom());
    }
  }

  private ChartArea area() {
    double font = style.chartFont();
    return ChartArea.of(getWidth(), getHeight(), font, curves, format);
  }

  private void point(Double x) {
    pointed = x;
    hover(area());
  }

  /** A mouse at rest sends no event when other curves come under it. */
  private void hover(ChartArea area) {
    if (pointed == null
        || curves.epochs() == 0
        || pointed < area.left()
        || pointed > area.right()) {
      readout.hide();
      return;
    }
    int shown = Math.clamp(area.epoch(pointed), 0, curves.epochs() - 1);
    var lines = new ArrayList<String>();
    lines.add(Words.of("chart.epoch", shown + 1));
    lines.add(Words.of("chart.train", format.of(curves.train().at(shown))));
    lines.add(Words.of("chart.test", format.of(curves.test().at(shown))));
    if (shown < curves.rival().epochs()) {
      lines.add(Words.of("chart.rival", format.of(curves.rival().at(shown))));
    }
    var place = new Point2D(area.x(shown), area.top());
    readout.show(String.join("\n", lines), place, getWidth(), getHeight());
  }
}
