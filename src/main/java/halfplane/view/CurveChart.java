package halfplane.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Curves over the epochs, with levels to hold them against and their values under the mouse. */
public final class CurveChart extends Region {
  private final Canvas canvas = new Canvas();
  private final Label readout = new Label();
  private final ChartFormat format;
  private Curves curves = Curves.EMPTY;
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);

  /**
   * What a chart shows.
   *
   * @param epochs how many have been trained; the curves' length
   * @param shown after how many of them the plot stands
   * @param limit how many the axis reaches
   * @param train the training figure of an epoch
   * @param test the test figure of an epoch
   * @param levels to hold the curves against
   */
  public record Curves(
      int epochs,
      int shown,
      int limit,
      IntToDoubleFunction train,
      IntToDoubleFunction test,
      List<Level> levels) {
    static final Curves EMPTY = new Curves(0, 0, 1, epoch -> 0, epoch -> 0, List.of());
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
   * @param pattern of a figure, for {@link String#format}
   * @param narrowest the least span of the vertical axis
   */
  public record ChartFormat(String title, String pattern, double narrowest) {
    String of(double value) {
      return String.format(Locale.ROOT, pattern, value);
    }
  }

  /** An empty chart. */
  public CurveChart(String id, ChartFormat format) {
    this.format = format;
    setId(id);
    setMinSize(120, 80);
    readout.getStyleClass().add("plot-readout");
    readout.setMouseTransparent(true);
    readout.setManaged(false);
    readout.setVisible(false);
    getChildren().addAll(canvas, readout);
    setOnMouseMoved(event -> hover(event.getX()));
    setOnMouseExited(event -> readout.setVisible(false));
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
    draw();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 120;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw();
  }

  private void draw() {
    if (getWidth() > 0) {
      CurvePainter.paint(canvas.getGraphicsContext2D(), curves, format, style, area());
    }
  }

  private CurvePainter.Area area() {
    double font = chartFont(style);
    return CurvePainter.area(getWidth(), getHeight(), font, curves, format.narrowest());
  }

  static double chartFont(PlotStyle style) {
    return Math.max(11, style.font() * 0.85);
  }

  private void hover(double x) {
    var area = area();
    int epoch = area.epoch(x);
    if (curves.epochs() == 0 || x < area.left() || x > area.left() + area.width()) {
      readout.setVisible(false);
      return;
    }
    int shown = Math.clamp(epoch, 0, curves.epochs() - 1);
    var lines = new ArrayList<String>();
    lines.add(Words.of("chart.epoch", shown));
    lines.add(Words.of("chart.train", format.of(curves.train().applyAsDouble(shown))));
    lines.add(Words.of("chart.test", format.of(curves.test().applyAsDouble(shown))));
    readout.setText(String.join("\n", lines));
    readout.setVisible(true);
    readout.autosize();
    double at = area.x(shown);
    readout.relocate(
        at + 10 + readout.getWidth() > getWidth() ? at - 10 - readout.getWidth() : at + 10,
        Math.max(0, area.top() + 4));
  }
}
