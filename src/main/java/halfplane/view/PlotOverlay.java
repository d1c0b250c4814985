package halfplane.view;

import halfplane.limits.Line;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * The lines and words over the plot's pixels: best line, own line, what each side predicts. The
 * lines share a canvas as large as the plot while there are any, each of the rest has a small one.
 */
final class PlotOverlay extends Region {
  private final Patch lines = new Patch();
  private final Patch outside = new Patch();
  private final Patch red = new Patch();
  private final Patch blue = new Patch();
  private Viewport view;
  private PlotStyle style;
  private double side;

  /**
   * Those of the plot that have a canvas.
   *
   * @param labels the line that labels the points, if one does
   */
  record Lines(
      Optional<Line> labels, Optional<Line> best, Optional<Line> mine, Optional<Line> probe) {
    private static Lines of(Overlay overlay) {
      return new Lines(overlay.labels(), overlay.best(), overlay.mine(), overlay.probe());
    }

    private boolean isSeen(Viewport view) {
      return Stream.of(labels, best, mine, probe)
          .flatMap(Optional::stream)
          .anyMatch(line -> Clip.clip(line, view).isPresent());
    }
  }

  /** All that the lines depend on. */
  private record Drawn(Lines lines, Viewport view) {}

  PlotOverlay() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(lines, outside, red, blue);
  }

  /**
   * Shows what belongs to a picture.
   *
   * @param newSide of the plot, whose corner is this one's
   */
  void show(PlotFrame frame, double newSide) {
    view = frame.request().view();
    style = frame.request().style();
    side = newSide;
    lines(Lines.of(frame.request().overlay()));
    var arrow = frame.outside().map(it -> OutsideArrow.of(it, view, style, side));
    arrow.ifPresentOrElse(this::arrow, outside::clear);
    var palette = style.palette();
    word(red, Words.of("plot.predicts.red"), frame.words().red(), palette.red(), arrow);
    word(blue, Words.of("plot.predicts.blue"), frame.words().blue(), palette.blue(), arrow);
  }

  private void lines(Lines shown) {
    if (shown.isSeen(view)) {
      var all = new Rectangle2D(0, 0, side, side);
      lines.show(new Drawn(shown, view), all, style, g -> painter(g).lines(shown));
    } else {
      lines.clear();
    }
  }

  private void arrow(OutsideArrow arrow) {
    var points = arrow.taken().stream().flatMap(PlotOverlay::corners).toList();
    outside.show(
        arrow,
        Patch.around(points, style.lineWidth() + 1, side, side),
        style,
        g -> painter(g).arrow(arrow));
  }

  private void word(
      Patch patch, String word, SideWords.Place place, int colour, Optional<OutsideArrow> arrow) {
    var box = place == null ? null : place.box(style, side);
    if (box == null || arrow.filter(it -> it.touches(box)).isPresent()) {
      patch.clear();
      return;
    }
    patch.show(
        word,
        Patch.around(corners(box).toList(), 1, side, side),
        style,
        g -> painter(g).word(word, box, colour));
  }

  private static Stream<Point2D> corners(Box box) {
    var corner = new Point2D(box.left(), box.top());
    return Stream.of(corner, corner.add(box.width(), box.height()));
  }

  private OverlayPainter painter(GraphicsContext g) {
    return new OverlayPainter(g, view, style, side);
  }
}
