package halfplane.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Shows {@link Sheet}s, as large as its room allows. */
public final class SheetView extends Region {
  private final PixelImage picture = new PixelImage();
  private final FineCanvas axes = new FineCanvas();
  private final Runnable onResized;
  private Sheet sheet;
  private Lettering drawn;
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);
  private double side;
  private double left;
  private double top;
  private Consumer<Point2D> onPointed = point -> {};

  /** Where the mouse is, in this view's coordinates; null while it is elsewhere. */
  private Point2D pointed;

  /** All that axes and words depend on, apart from this view's size and style. */
  private record Lettering(
      Viewport view, String across, String up, boolean numbered, List<Word> words) {}

  /** A word on the picture, and where it stands there. */
  private record Word(String text, Box box) {}

  /**
   * @param onResized called when a picture of another size is needed
   */
  public SheetView(String id, Runnable onResized) {
    this.onResized = onResized;
    setId(id);
    Spoken.name(this);
    setMinSize(120, 120);
    setPrefSize(260, 260);
    axes.setMouseTransparent(true);
    getChildren().addAll(picture, axes);
    setOnMouseMoved(this::point);
    setOnMouseDragged(this::point);
    setOnMouseExited(
        event -> {
          pointed = null;
          hover();
        });
  }

  /** Told of the place under the mouse, in the units of the axes; null when it leaves. */
  public void setOnPointed(Consumer<Point2D> listener) {
    onPointed = listener;
  }

  /** The picture's width and height in device pixels; 0 before the first layout. */
  public int pixels() {
    return (int) Math.round(side * scale());
  }

  /** Whether a picture would be seen; not before the first layout. */
  public boolean hasRoom() {
    return isVisible() && pixels() > 0;
  }

  /** The picture's device pixels in a logical one. */
  public double scale() {
    return DevicePixels.of(this, style, side);
  }

  /** The picture on show, or null before the first. */
  public Sheet sheet() {
    return sheet;
  }

  /** Sizes and colours for the axes. */
  public void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    requestLayout();
  }

  /** Shows a picture. */
  public void show(Sheet newSheet) {
    sheet = newSheet;
    picture.show(sheet.argb(), sheet.pixels(), sheet.pixels(), sheet.scale());
    draw();
    if (pointed != null) {
      hover();
    }
  }

  /** Shows nothing until the next picture. */
  public void clear() {
    sheet = null;
    picture.clear();
    draw();
  }

  /** The place of a point of the picture in this view's coordinates. */
  public Point2D place(double x, double y) {
    return new Point2D(left + sheet.view().column(x, side), top + sheet.view().row(y, side));
  }

  private void point(MouseEvent event) {
    pointed = new Point2D(event.getX(), event.getY());
    hover();
  }

  /** A mouse at rest sends no event when a picture of another view comes under it. */
  private void hover() {
    var at = pointed;
    if (at == null || sheet == null || !picture.getBoundsInParent().contains(at)) {
      onPointed.accept(null);
      return;
    }
    var view = sheet.view();
    onPointed.accept(new Point2D(view.x1(at.getX() - left, side), view.x2(at.getY() - top, side)));
  }

  @Override
  protected void layoutChildren() {
    double margin = style.font() * 3.3;
    double above = style.font() * 1.5;
    double below = style.font() * 2.8;
    double newSide =
        DevicePixels.snapped(
            this, Math.max(40, Math.min(getWidth() - 1.3 * margin, getHeight() - above - below)));
    left = DevicePixels.snapped(this, (getWidth() - newSide + 0.7 * margin) / 2);
    top = DevicePixels.snapped(this, above);
    axes.fit(getWidth(), getHeight(), style);
    picture.fit(newSide, newSide);
    picture.relocate(left, top);
    boolean changed = newSide != side;
    side = newSide;
    drawn = null;
    draw();
    if (changed) {
      onResized.run();
    }
  }

  /** Mostly a picture has the axes and the words of the one before. */
  private void draw() {
    var wanted = sheet == null ? null : lettering();
    if (Objects.equals(wanted, drawn)) {
      return;
    }
    drawn = wanted;
    var g = axes.wiped();
    if (wanted != null) {
      draw(g, wanted);
    }
  }

  private Lettering lettering() {
    return new Lettering(
        sheet.view(),
        sheet.across(),
        sheet.up(),
        sheet.numbered(),
        sheet.marks().stream().map(mark -> new Word(mark.word(), place(mark))).toList());
  }

  private void draw(GraphicsContext g, Lettering letters) {
    var plot = new Square(left, top, side);
    AxesPainter.frame(g, style, plot);
    if (letters.numbered()) {
      AxesPainter.numbers(g, letters.view(), style, plot);
    }
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(style.axisFont()));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.TOP);
    double below = letters.numbered() ? style.font() * 1.5 : style.tick();
    g.fillText(letters.across(), left + side, top + side + below + 1);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BOTTOM);
    g.fillText(letters.up(), left, top - 2);
    letters.words().forEach(word -> draw(g, word));
  }

  private void draw(GraphicsContext g, Word word) {
    var box = word.box();
    g.setFill(Paints.of(style.palette().paper(), 0.8));
    g.fillRoundRect(left + box.left(), top + box.top(), box.width(), box.height(), 6, 6);
    g.setFill(Paints.of(style.palette().ink()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(word.text(), left + box.x(), top + box.y());
  }

  private Box place(Sheet.Mark mark) {
    double font = style.font();
    var word = new Box(0, 0, TextWidth.of(mark.word(), font) + 6, font * 1.5);
    return WordPlace.of(
        sheet.view().column(mark.x(), side),
        sheet.view().row(mark.y(), side),
        word,
        side,
        font,
        mark.clear().stream().map(this::box).toList());
  }

  private Box box(Sheet.Spot spot) {
    double wide = 2 * spot.reach() * style.dotRadius();
    return new Box(
        sheet.view().column(spot.x(), side), sheet.view().row(spot.y(), side), wide, wide);
  }
}
