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
  private final GraphicsContext g;
  private final PlotFrame frame;
  private final PlotStyle style;
  private final double side;

  private OverlayPainter(GraphicsContext g, PlotFrame frame, double side) {
    this.g = g;
    this.frame = frame;
    style = frame.request().style();
    this.side = side;
  }

  static void paint(GraphicsContext g, PlotFrame frame, double side) {
    new OverlayPainter(g, frame, side).paint();
  }

  private void paint() {
    var overlay = frame.request().overlay();
    g.setLineCap(StrokeLineCap.ROUND);
    overlay.labels().ifPresent(this::labels);
    overlay.best().ifPresent(this::best);
    overlay.mine().ifPresent(this::mine);
    overlay.probe().ifPresent(this::probe);
    words(frame.outside().map(this::arrow));
  }

  private void line(Line line) {
    var view = frame.request().view();
    Clip.clip(line, view).map(ends -> ends.in(view, side)).ifPresent(this::line);
  }

  private void line(Segment segment) {
    g.strokeLine(segment.x0(), segment.y0(), segment.x1(), segment.y1());
  }

  private void labels(Line labels) {
    g.setStroke(Paints.of(style.palette().ink(), 0.8));
    g.setLineWidth(Math.max(1.2, style.lineWidth() * 0.6));
    g.setLineDashes(style.lineWidth() * 0.8, style.lineWidth() * 2);
    line(labels);
    g.setLineDashes();
  }

  private void mine(Line mine) {
    g.setStroke(Paints.of(style.palette().paper(), 0.9));
    g.setLineWidth(style.lineWidth() + 2.5);
    line(mine);
    g.setStroke(Paints.of(style.palette().test()));
    g.setLineWidth(style.lineWidth());
    line(mine);
    for (var strip : SideStrips.of(mine, frame.request().view(), style, side)) {
      g.setStroke(Paints.of(strip.colour()));
      g.setLineWidth(strip.width());
      line(strip.segment());
    }
  }

  private void probe(Line probe) {
    g.setStroke(Paints.of(style.palette().test()));
    g.setLineWidth(style.lineWidth());
    line(probe);
  }

  private void best(Line best) {
    g.setStroke(Paints.of(style.palette().paper(), 0.9));
    g.setLineWidth(style.lineWidth() + 2);
    line(best);
    g.setStroke(Paints.of(style.palette().best()));
    g.setLineWidth(style.lineWidth());
    g.setLineDashes(style.lineWidth() * 3.5, style.lineWidth() * 2.5);
    line(best);
    g.setLineDashes();
  }

  /** A word that would lie on the arrow's note is left away: the arrow says more. */
  private void words(Optional<OutsideArrow> arrow) {
    var palette = style.palette();
    word(Words.of("plot.predicts.red"), frame.words().red(), palette.red(), arrow);
    word(Words.of("plot.predicts.blue"), frame.words().blue(), palette.blue(), arrow);
  }

  private void word(String word, SideWords.Place place, int colour, Optional<OutsideArrow> arrow) {
    if (place == null) {
      return;
    }
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(Font.font(null, FontWeight.BOLD, SideWords.font(style, side) * 1.05));
    var box = place.box(style, side);
    if (arrow.filter(it -> it.box().touches(box)).isPresent()) {
      return;
    }
    g.setFill(Paints.of(style.palette().paper(), 0.86));
    g.fillRoundRect(box.left(), box.top(), box.width(), box.height(), 6, 6);
    g.setFill(Paints.of(colour));
    g.fillText(word, box.x(), box.y());
  }

  private OutsideArrow arrow(Outside outside) {
    var arrow = OutsideArrow.of(outside, frame.request().view(), style, side);
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
