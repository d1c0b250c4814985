package halfplane.view;

import halfplane.limits.Line;
import halfplane.training.Figures;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
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

  /** How far marks reach, in radii of the plot's dots. */
  private static final double CROSS = 1.6;

  private static final double DIAMOND = 1.9;
  private static final double DOT = 1.4;

  /** Of the dot, in pixels. */
  private static final double DOT_RIM = 2;

  /** Of the cross, in pixels: where losses are shown it may lie on dark ones. */
  private static final double CROSS_RIM = 1.2;

  /** The map has the same colours in the dark window. */
  private static final Palette INK = Palette.LIGHT;

  private final ImageView picture = new ImageView();
  private final Patch numbers = new Patch();
  private final Patch past = new Patch();
  private final Patch cross = new Patch();
  private final Patch diamond = new Patch();
  private final Patch dot = new Patch();
  private final ScaleBar scale = new ScaleBar();
  private final Consumer<Optional<Line>> onPicked;
  private final ObjLongConsumer<Line> onDragged;
  private final Drag drag = new Drag();
  private LineMapPicture shown;
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
    picture.setManaged(false);
    getChildren().addAll(picture, scale, numbers, past, cross, diamond, dot);
    setOnMouseMoved(this::pick);
    setOnMousePressed(drag::press);
    setOnMouseDragged(this::pick);
    setOnMouseReleased(drag::release);
    setOnMouseExited(event -> onPicked.accept(Optional.empty()));
  }

  /** Shows a map. */
  public void show(LineMapPicture map) {
    shown = map;
    picture.setImage(ArgbImage.of(map.argb(), map.columns(), map.rows()));
    tellScale();
    requestLayout();
  }

  /** The map on show, or null before the first. */
  public LineMapPicture shown() {
    return shown;
  }

  /** Marks lines on the map; a network that draws no line has no present one. */
  public void mark(
      Optional<Line> newPresent,
      List<Line> newTrail,
      Optional<Line> newBest,
      Optional<Line> newMine) {
    mine = newMine;
    present = newPresent;
    trail = newTrail.stream().filter(LineMapView::hasPlace).toList();
    best = newBest.filter(LineMapView::hasPlace);
    if (hasRoom()) {
      drawMarks();
    }
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
    scale.resize(getWidth(), head());
    if (hasRoom()) {
      drawNumbers();
      drawMarks();
    }
  }

  /** One that has all points on one side has no direction. */
  private static boolean hasPlace(Line line) {
    return line.norm() > 0;
  }

  private boolean hasRoom() {
    return shown != null && getWidth() > 0;
  }

  private Point2D place(Line line) {
    var map = shown.map();
    double height = mapHeight();
    double down = Math.clamp((map.row(line) + 0.5) / map.rows() * height, 4, height - 4);
    return new Point2D((map.column(line) + 0.5) / map.columns() * getWidth(), head() + down);
  }

  private void drawMarks() {
    show(past, trail, 2, this::dots);
    show(cross, best.stream().toList(), CROSS * style.dotRadius(), this::cross);
    show(diamond, mine.stream().toList(), DIAMOND * style.dotRadius(), this::diamond);
    show(dot, present.stream().toList(), DOT * style.dotRadius(), this::dot);
  }

  /**
   * @param reach how far a mark reaches from its place, without its rim
   */
  private void show(
      Patch patch,
      List<Line> lines,
      double reach,
      BiConsumer<GraphicsContext, List<Point2D>> drawing) {
    if (lines.isEmpty()) {
      patch.clear();
      return;
    }
    var places = lines.stream().map(this::place).toList();
    double rim = 2 * style.lineWidth() + DOT_RIM;
    patch.show(
        places,
        Patch.around(places, reach + rim, getWidth(), getHeight()),
        style,
        g -> drawing.accept(g, places));
  }

  private void drawNumbers() {
    double high = Math.min(axis(), getHeight());
    numbers.show(
        "°", new Rectangle2D(0, getHeight() - high, getWidth(), high), style, this::numbers);
  }

  private void numbers(GraphicsContext g) {
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(style.chartFont()));
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
    boolean loss = shown.losses() != null;
    scale.show(
        loss
            ? Words.of("map.loss.most", Words.rounded(shown.most(), LOSS_DECIMALS))
            : Words.of("map.percent", percent(shown.least())),
        loss
            ? Words.of("map.loss", Words.rounded(shown.least(), LOSS_DECIMALS))
            : Words.of("map.percent", percent(shown.most())),
        0);
  }

  private String percent(double correct) {
    return Words.percent(Figures.percent(correct, shown.map().points()));
  }

  private void dots(GraphicsContext g, List<Point2D> places) {
    g.setFill(Paints.of(0xffffffff, 0.75));
    places.forEach(at -> g.fillRect(at.getX() - 1, at.getY() - 1, 2.5, 2.5));
  }

  private void diamond(GraphicsContext g, List<Point2D> places) {
    double x = places.getFirst().getX();
    double y = places.getFirst().getY();
    double arm = style.dotRadius() * DIAMOND;
    double[] across = {x, x + arm, x, x - arm};
    double[] up = {y - arm, y, y + arm, y};
    g.setFill(Paints.of(0xffffffff));
    g.fillPolygon(across, up, 4);
    g.setStroke(Paints.of(INK.test()));
    g.setLineWidth(style.lineWidth());
    g.strokePolygon(across, up, 4);
  }

  private void dot(GraphicsContext g, List<Point2D> places) {
    double x = places.getFirst().getX();
    double y = places.getFirst().getY();
    double radius = style.dotRadius() * DOT;
    g.setFill(Paints.of(0xffffffff));
    g.fillOval(
        x - radius - DOT_RIM, y - radius - DOT_RIM, 2 * (radius + DOT_RIM), 2 * (radius + DOT_RIM));
    g.setFill(Paints.of(INK.ink()));
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void cross(GraphicsContext g, List<Point2D> places) {
    double x = places.getFirst().getX();
    double y = places.getFirst().getY();
    double arm = style.dotRadius() * CROSS;
    double thick = style.lineWidth() * 1.2;
    cross(g, x, y, arm + CROSS_RIM, thick + 2 * CROSS_RIM, 0xffffffff);
    cross(g, x, y, arm, thick, INK.best());
  }

  private static void cross(
      GraphicsContext g, double x, double y, double arm, double thick, int colour) {
    g.setFill(Paints.of(colour));
    g.fillRect(x - arm, y - thick / 2, 2 * arm, thick);
    g.fillRect(x - thick / 2, y - arm, thick, 2 * arm);
  }

  private void pick(MouseEvent event) {
    double height = mapHeight();
    double down = event.getY() - head();
    if (shown == null || down < 0 || down >= height) {
      return;
    }
    var map = shown.map();
    double column = Math.clamp(event.getX() / getWidth(), 0, 1) * map.columns() - 0.5;
    double row = Math.clamp(down / height, 0, 1) * map.rows() - 0.5;
    var line = map.line(Math.round(column), Math.round(row));
    onPicked.accept(Optional.of(line));
    if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && drag.isGoing()) {
      onDragged.accept(line, drag.number());
    }
  }
}
