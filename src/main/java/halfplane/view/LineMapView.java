package halfplane.view;

import halfplane.limits.Line;
import halfplane.limits.LineMap;
import halfplane.limits.LossMap;
import halfplane.training.Figures;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.ObjLongConsumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * A picture whose every pixel is one straight line, as bright as the line is right; on it the
 * network's present line with its trail, and the best line. Hovering or dragging picks a line.
 */
public final class LineMapView extends Region {
  private static final int LOSS_DECIMALS = 4;

  /** The map has the same colours in the dark window. */
  private static final Palette INK = Palette.LIGHT;

  /** Which values are bright. */
  private enum Better {
    MORE,
    LESS
  }

  private final ImageView picture = new ImageView();
  private final FineCanvas marks = new FineCanvas();
  private final ScaleBar scale = new ScaleBar();
  private final Consumer<Optional<Line>> onPicked;
  private final ObjLongConsumer<Line> onDragged;
  private long drag;

  /** Whether the mouse that is moved was pressed with the primary button. */
  private boolean dragging;

  private double least;
  private double most;
  private LineMap map;
  private LossMap losses;
  private Optional<Line> mine = Optional.empty();
  private Optional<Line> present = Optional.empty();
  private Optional<Line> best = Optional.empty();
  private List<Line> trail = List.of();
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);

  /**
   * @param onPicked told of the line under the mouse, and of none when it leaves
   * @param onDragged told of the line that the primary button drags to, and of the number of the
   *     drag
   */
  public LineMapView(Consumer<Optional<Line>> onPicked, ObjLongConsumer<Line> onDragged) {
    this.onPicked = onPicked;
    this.onDragged = onDragged;
    setId("line-map");
    Spoken.name(this);
    setMinHeight(110);
    setPrefSize(200, 130);
    picture.setPreserveRatio(false);
    getChildren().addAll(picture, scale, marks);
    setOnMouseMoved(this::pick);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::pick);
    setOnMouseReleased(event -> dragging &= event.getButton() != MouseButton.PRIMARY);
    setOnMouseExited(event -> onPicked.accept(Optional.empty()));
  }

  /**
   * Shows a map, coloured by accuracy.
   *
   * @param best how many points the best line gets right, which lies between the map's lines
   */
  public void show(LineMap newMap, int best) {
    map = newMap;
    losses = null;
    int n = map.columns();
    picture.setImage(paint(n, map.rows(), i -> map.correct(i % n, i / n), best, Better.MORE));
    tellScale();
    requestLayout();
  }

  /** Colours the same map by the loss of each line's best-scaled logit. */
  public void show(LineMap newMap, LossMap newLosses) {
    map = newMap;
    losses = newLosses;
    int n = losses.columns();
    picture.setImage(
        paint(
            n,
            losses.rows(),
            i -> losses.loss(i % n, i / n),
            Double.NEGATIVE_INFINITY,
            Better.LESS));
    tellScale();
    requestLayout();
  }

  /** The map on show, or null before the first. */
  public LineMap map() {
    return map;
  }

  /** The largest value of the scale above the map: points that are right, or a loss. */
  public double most() {
    return most;
  }

  /** The losses that the map is coloured by, or null while it is coloured by accuracy. */
  public LossMap losses() {
    return losses;
  }

  /** Marks lines on the map; a network that draws no line has no present one. */
  public void mark(
      Optional<Line> newPresent,
      List<Line> newTrail,
      Optional<Line> newBest,
      Optional<Line> newMine) {
    mine = newMine;
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
    scale.setPlotStyle(newStyle);
    requestLayout();
  }

  private Image paint(
      int columns, int rows, IntToDoubleFunction value, double atLeast, Better better) {
    least = Double.POSITIVE_INFINITY;
    most = atLeast;
    for (int i = 0; i < columns * rows; i++) {
      least = Math.min(least, value.applyAsDouble(i));
      most = Math.max(most, value.applyAsDouble(i));
    }
    double span = Math.max(1e-12, most - least);
    var argb = new int[columns * rows];
    for (int i = 0; i < argb.length; i++) {
      double share = (value.applyAsDouble(i) - least) / span;
      argb[i] = ColourScale.of(better == Better.LESS ? 1 - share : share);
    }
    return Thumbnail.image(argb, columns, rows);
  }

  /** Height of the directions' numbers below the map. */
  private double axis() {
    return style.font() * 1.5;
  }

  /** Height of the scale above the map. */
  private double head() {
    return scale.prefHeight(-1);
  }

  private double mapHeight() {
    return Math.max(10, getHeight() - axis() - head());
  }

  @Override
  protected void layoutChildren() {
    picture.setFitWidth(getWidth());
    picture.setFitHeight(mapHeight());
    picture.relocate(0, head());
    marks.fit(getWidth(), getHeight(), style);
    scale.resize(getWidth(), head());
    drawMarks();
  }

  private double x(Line line) {
    return (map.column(line) + 0.5) / map.columns() * getWidth();
  }

  private double y(Line line) {
    double height = mapHeight();
    return head() + Math.clamp((map.row(line) + 0.5) / map.rows() * height, 4, height - 4);
  }

  private void drawMarks() {
    var g = marks.wiped();
    if (map == null) {
      return;
    }
    g.setFill(Paints.of(0xffffffff, 0.75));
    for (var line : trail) {
      g.fillRect(x(line) - 1, y(line) - 1, 2.5, 2.5);
    }
    best.ifPresent(line -> cross(g, x(line), y(line)));
    mine.ifPresent(line -> diamond(g, x(line), y(line)));
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

  private void tellScale() {
    boolean loss = losses != null;
    scale.show(
        loss
            ? Words.of("map.loss.most", Words.rounded(most, LOSS_DECIMALS))
            : Words.of("map.percent", percent(least)),
        loss
            ? Words.of("map.loss", Words.rounded(least, LOSS_DECIMALS))
            : Words.of("map.percent", percent(most)),
        0);
  }

  private String percent(double correct) {
    return Words.percent(Figures.percent(correct, map.points()));
  }

  private void diamond(GraphicsContext g, double x, double y) {
    double arm = style.dotRadius() * 1.9;
    double[] across = {x, x + arm, x, x - arm};
    double[] up = {y - arm, y, y + arm, y};
    g.setFill(Paints.of(0xffffffff));
    g.fillPolygon(across, up, 4);
    g.setStroke(Paints.of(INK.test()));
    g.setLineWidth(style.lineWidth());
    g.strokePolygon(across, up, 4);
  }

  private void dot(GraphicsContext g, double x, double y) {
    double radius = style.dotRadius() * 1.4;
    g.setFill(Paints.of(0xffffffff));
    g.fillOval(x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4);
    g.setFill(Paints.of(INK.ink()));
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void cross(GraphicsContext g, double x, double y) {
    double arm = style.dotRadius() * 1.6;
    g.setStroke(Paints.of(INK.best()));
    g.setLineWidth(style.lineWidth() * 1.2);
    g.strokeLine(x - arm, y, x + arm, y);
    g.strokeLine(x, y - arm, x, y + arm);
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      drag = DragNumbers.next();
      dragging = true;
    } else if (!event.isPrimaryButtonDown()) {
      dragging = false;
    }
  }

  private void pick(MouseEvent event) {
    double height = mapHeight();
    double down = event.getY() - head();
    if (map == null || down < 0 || down >= height) {
      return;
    }
    double column = Math.clamp(event.getX() / getWidth(), 0, 1) * map.columns() - 0.5;
    double row = Math.clamp(down / height, 0, 1) * map.rows() - 0.5;
    var line = map.line(Math.round(column), Math.round(row));
    onPicked.accept(Optional.of(line));
    if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && dragging) {
      onDragged.accept(line, drag);
    }
  }
}
