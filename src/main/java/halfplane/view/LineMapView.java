package halfplane.view;

import halfplane.limits.Line;
import halfplane.limits.LineMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * A picture whose every pixel is one straight line, as bright as the line is right; on it the
 * network's present line with its trail, and the best line. Hovering or dragging picks a line.
 */
public final class LineMapView extends Region {
  /** From dark to light, so that it reads in grey. */
  private static final int[] SCALE = {
    0xff0b0724, 0xff420a68, 0xff932667, 0xffdd513a, 0xfffca50a, 0xfffcffa4
  };

  private final ImageView picture = new ImageView();
  private final Canvas marks = new Canvas();
  private final Consumer<Optional<Line>> onPicked;
  private LineMap map;
  private Optional<Line> present = Optional.empty();
  private Optional<Line> best = Optional.empty();
  private List<Line> trail = List.of();
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);

  /**
   * @param onPicked told of the line under the mouse, and of none when it leaves
   */
  public LineMapView(Consumer<Optional<Line>> onPicked) {
    this.onPicked = onPicked;
    setId("line-map");
    setMinHeight(70);
    picture.setPreserveRatio(false);
    getChildren().addAll(picture, marks);
    setOnMouseMoved(this::pick);
    setOnMouseDragged(this::pick);
    setOnMouseExited(event -> onPicked.accept(Optional.empty()));
  }

  /** Shows a map. */
  public void show(LineMap newMap) {
    map = newMap;
    picture.setImage(paint(newMap));
    drawMarks();
  }

  /** The map on show, or null before the first. */
  public LineMap map() {
    return map;
  }

  /** Marks lines on the map; a network that draws no line has no present one. */
  public void mark(Optional<Line> newPresent, List<Line> newTrail, Optional<Line> newBest) {
    present = newPresent;
    trail = newTrail;
    best = newBest;
    drawMarks();
  }

  /** The network's line on the map, if it has one. */
  public Optional<Line> present() {
    return present;
  }

  /** Sizes and colours for the next drawings. */
  public void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    requestLayout();
  }

  private static WritableImage paint(LineMap map) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    var argb = new int[map.columns() * map.rows()];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = map.correct(i % map.columns(), i / map.columns());
      least = Math.min(least, argb[i]);
      most = Math.max(most, argb[i]);
    }
    for (int i = 0; i < argb.length; i++) {
      argb[i] = colour((double) (argb[i] - least) / Math.max(1, most - least));
    }
    var image = new WritableImage(map.columns(), map.rows());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            map.columns(),
            map.rows(),
            PixelFormat.getIntArgbInstance(),
            argb,
            0,
            map.columns());
    return image;
  }

  private static int colour(double share) {
    double at = share * (SCALE.length - 1);
    int step = Math.min((int) at, SCALE.length - 2);
    return Palette.mix(SCALE[step], SCALE[step + 1], at - step);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 130;
  }

  private double axis() {
    return style.font() * 1.5;
  }

  @Override
  protected void layoutChildren() {
    picture.setFitWidth(getWidth());
    picture.setFitHeight(Math.max(10, getHeight() - axis()));
    marks.setWidth(getWidth());
    marks.setHeight(getHeight());
    drawMarks();
  }

  private double x(Line line) {
    return (map.column(line) + 0.5) / map.columns() * getWidth();
  }

  private double y(Line line) {
    double height = getHeight() - axis();
    return Math.clamp((map.row(line) + 0.5) / map.rows() * height, 4, height - 4);
  }

  private void drawMarks() {
    var g = marks.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (map == null) {
      return;
    }
    g.setFill(Paints.of(0xffffffff, 0.75));
    for (var line : trail) {
      g.fillRect(x(line) - 1, y(line) - 1, 2.5, 2.5);
    }
    best.ifPresent(line -> cross(g, x(line), y(line)));
    present.ifPresent(line -> dot(g, x(line), y(line)));
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(CurveChart.chartFont(style)));
    g.setTextBaseline(VPos.BOTTOM);
    for (int degrees = 0; degrees <= 360; degrees += 90) {
      g.setTextAlign(
          degrees == 0
              ? TextAlignment.LEFT
              : degrees == 360 ? TextAlignment.RIGHT : TextAlignment.CENTER);
      g.fillText(degrees + "°", getWidth() * degrees / 360, getHeight());
    }
  }

  private void dot(GraphicsContext g, double x, double y) {
    double radius = style.dotRadius() * 1.4;
    g.setFill(Paints.of(0xffffffff));
    g.fillOval(x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4);
    g.setFill(Paints.of(0xff1f2328));
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void cross(GraphicsContext g, double x, double y) {
    double arm = style.dotRadius() * 1.6;
    g.setStroke(Paints.of(0xff116329));
    g.setLineWidth(style.lineWidth() * 1.2);
    g.strokeLine(x - arm, y, x + arm, y);
    g.strokeLine(x, y - arm, x, y + arm);
  }

  private void pick(MouseEvent event) {
    double height = getHeight() - axis();
    if (map == null || event.getY() >= height) {
      return;
    }
    double column = Math.clamp(event.getX() / getWidth(), 0, 1) * map.columns() - 0.5;
    double row = Math.clamp(event.getY() / height, 0, 1) * map.rows() - 0.5;
    onPicked.accept(Optional.of(map.line(Math.round(column), Math.round(row))));
  }
}
