package halfplane.view;

import halfplane.limits.Line;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Draws the lines and words over the plot's pixels. */
final class OverlayPainter {
  private final GraphicsContext g;
  private final Viewport view;
  private final PlotStyle style;
  private final double side;

  /**
   * @param side of the plot
   */
  OverlayPainter(GraphicsContext g, Viewport view, PlotStyle style, double side) {
    this.g = g;
    this.view = view;
    this.style = style;
    this.side = side;
  }

  /** Best line, own line and the line that labels the points, as far as they are to be shown. */
  void lines(PlotOverlay.Lines lines) {
    g.setLineCap(StrokeLineCap.ROUND);
    lines.labels().ifPresent(this::labels);
    lines.best().ifPresent(this::best);
    lines.mine().ifPresent(this::mine);
    lines.probe().ifPresent(this::probe);
  }

  private void line(Line line) {
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
    for (var strip : SideStrips.of(mine, view, style, side)) {
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

  /** What a side predicts. */
  void word(String word, Box box, int colour) {
    paper(box, 0.86);
    g.setFont(Font.font(null, FontWeight.BOLD, SideWords.font(style, side) * 1.05));
    text(word, box, colour);
  }

  /** Where the boundary is that is not in view. */
  void arrow(OutsideArrow arrow) {
    paper(arrow.box(), 0.9);
    g.setFont(Font.font(style.font()));
    text(arrow.note(), arrow.box(), style.palette().ink());
    g.setLineCap(StrokeLineCap.ROUND);
    g.setStroke(Paints.of(style.palette().ink()));
    g.setLineWidth(style.lineWidth());
    g.strokeLine(arrow.tail().x(), arrow.tail().y(), arrow.tip().x(), arrow.tip().y());
    for (var barb : arrow.barbs()) {
      g.strokeLine(arrow.tip().x(), arrow.tip().y(), barb.x(), barb.y());
    }
  }

  private void paper(Box box, double opacity) {
    g.setFill(Paints.of(style.palette().paper(), opacity));
    g.fillRoundRect(box.left(), box.top(), box.width(), box.height(), 6, 6);
  }

  private void text(String words, Box box, int colour) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(Paints.of(colour));
    g.fillText(words, box.x(), box.y());
  }
}
