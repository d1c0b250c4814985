package halfplane.view;

import halfplane.limits.Line;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** The lines and words over the plot's pixels: best line, own line, what each side predicts. */
final class OverlayPainter {
  private OverlayPainter() {}

  static void paint(GraphicsContext g, PlotFrame frame, double side) {
    var style = frame.request().style();
    g.setLineCap(StrokeLineCap.ROUND);
    frame.request().overlay().labels().ifPresent(labels -> labels(g, labels, frame, side));
    frame.request().overlay().best().ifPresent(best -> best(g, best, frame, side));
    frame.request().overlay().mine().ifPresent(mine -> mine(g, mine, frame, side));
    frame.request().overlay().probe().ifPresent(probe -> probe(g, probe, frame, side));
    words(
        g,
        frame,
        frame.outside().map(outside -> arrow(g, outside, frame.request().view(), style, side)),
        side);
  }

  private static void line(GraphicsContext g, Line line, Viewport view, double side) {
    Clip.clip(line, view)
        .ifPresent(
            ends ->
                g.strokeLine(
                    view.column(ends[0], side),
                    view.row(ends[1], side),
                    view.column(ends[2], side),
                    view.row(ends[3], side)));
  }

  private static void labels(GraphicsContext g, Line labels, PlotFrame frame, double side) {
    var style = frame.request().style();
    g.setStroke(Paints.of(style.palette().ink(), 0.8));
    g.setLineWidth(Math.max(1.2, style.lineWidth() * 0.6));
    g.setLineDashes(style.lineWidth() * 0.8, style.lineWidth() * 2);
    line(g, labels, frame.request().view(), side);
    g.setLineDashes();
  }

  private static void mine(GraphicsContext g, Line mine, PlotFrame frame, double side) {
    var style = frame.request().style();
    g.setStroke(Paints.of(style.palette().paper(), 0.9));
    g.setLineWidth(style.lineWidth() + 2.5);
    line(g, mine, frame.request().view(), side);
    g.setStroke(Paints.of(style.palette().test()));
    g.setLineWidth(style.lineWidth());
    line(g, mine, frame.request().view(), side);
    for (var strip : SideStrips.of(mine, frame.request().view(), style, side)) {
      g.setStroke(Paints.of(strip.colour()));
      g.setLineWidth(strip.width());
      g.strokeLine(strip.x0(), strip.y0(), strip.x1(), strip.y1());
    }
  }

  private static void probe(GraphicsContext g, Line probe, PlotFrame frame, double side) {
    var style = frame.request().style();
    g.setStroke(Paints.of(style.palette().test()));
    g.setLineWidth(style.lineWidth());
    line(g, probe, frame.request().view(), side);
  }

  private static void best(GraphicsContext g, Line best, PlotFrame frame, double side) {
    var style = frame.request().style();
    g.setStroke(Paints.of(style.palette().paper(), 0.9));
    g.setLineWidth(style.lineWidth() + 2);
    line(g, best, frame.request().view(), side);
    g.setStroke(Paints.of(style.palette().best()));
    g.setLineWidth(style.lineWidth());
    g.setLineDashes(style.lineWidth() * 3.5, style.lineWidth() * 2.5);
    line(g, best, frame.request().view(), side);
    g.setLineDashes();
  }

  /** A word that would lie on the arrow's note is left away: the arrow says more. */
  private static void words(
      GraphicsContext g, PlotFrame frame, Optional<OutsideArrow> arrow, double side) {
    var palette = frame.request().style().palette();
    word(g, Words.of("plot.predicts.red"), frame.redWord(), palette.red(), frame, arrow, side);
    word(g, Words.of("plot.predicts.blue"), frame.blueWord(), palette.blue(), frame, arrow, side);
  }

  private static void word(
      GraphicsContext g,
      String word,
      SideWords.Place place,
      int colour,
      PlotFrame frame,
      Optional<OutsideArrow> arrow,
      double side) {
    if (place == null) {
      return;
    }
    var style = frame.request().style();
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(Font.font(null, FontWeight.BOLD, style.font() * 1.05));
    var box = place.box(style, side);
    if (arrow.filter(it -> it.box().touches(box)).isPresent()) {
      return;
    }
    g.setFill(Paints.of(style.palette().paper(), 0.86));
    g.fillRoundRect(box.left(), box.top(), box.width(), box.height(), 6, 6);
    g.setFill(Paints.of(colour));
    g.fillText(word, box.x(), box.y());
  }

  private static OutsideArrow arrow(
      GraphicsContext g, Outside outside, Viewport view, PlotStyle style, double side) {
    var arrow = OutsideArrow.of(outside, view, style, side);
    var box = arrow.box();
    g.setFill(Paints.of(style.palette().paper(), 0.9));
    g.fillRoundRect(box.left(), box.top(), box.width(), box.height(), 6, 6);
    g.setFill(Paints.of(style.palette().ink()));
    g.setFont(Font.font(style.font()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(arrow.note(), box.x(), box.y());
    g.setStroke(Paints.of(style.palette().ink()));
    g.setLineWidth(style.lineWidth());
    g.strokeLine(arrow.tail().x(), arrow.tail().y(), arrow.tip().x(), arrow.tip().y());
    for (var barb : arrow.barbs()) {
      g.strokeLine(arrow.tip().x(), arrow.tip().y(), barb.x(), barb.y());
    }
    return arrow;
  }
}
