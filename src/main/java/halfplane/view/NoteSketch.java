package halfplane.view;

import halfplane.files.Ink;
import java.util.Optional;

/** The words on a plot that stays sharp at any size: what is predicted, where the boundary is. */
final class NoteSketch {
  private final Ink ink;
  private final PlotStyle style;
  private final Square plot;

  NoteSketch(Ink ink, PlotStyle style, Square plot) {
    this.ink = ink;
    this.style = style;
    this.plot = plot;
  }

  /**
   * Draws what each side predicts, and the arrow to a boundary out of view; no word that would lie
   * on the arrow.
   */
  void draw(PlotFrame frame) {
    var arrow =
        frame
            .outside()
            .map(outside -> OutsideArrow.of(outside, frame.request().view(), style, plot.side()));
    word(Words.of("plot.predicts.red"), frame.words().red(), style.palette().red(), arrow);
    word(Words.of("plot.predicts.blue"), frame.words().blue(), style.palette().blue(), arrow);
    arrow.ifPresent(this::arrow);
  }

  private void word(String word, SideWords.Place place, int colour, Optional<OutsideArrow> arrow) {
    if (place == null) {
      return;
    }
    var box = place.box(style, plot.side());
    if (arrow.filter(it -> it.touches(box)).isEmpty()) {
      double font = SideWords.font(style, plot.side());
      boxed(word, box, new Ink.Type(font * 1.05, colour, true, Ink.Anchor.MIDDLE));
    }
  }

  private void arrow(OutsideArrow arrow) {
    int colour = style.palette().ink();
    boxed(arrow.note(), arrow.box(), new Ink.Type(style.font(), colour, false, Ink.Anchor.MIDDLE));
    var pen = new Ink.Pen(style.lineWidth(), colour);
    stroke(arrow.tail(), arrow.tip(), pen);
    for (var barb : arrow.barbs()) {
      stroke(arrow.tip(), barb, pen);
    }
  }

  private void boxed(String words, Box box, Ink.Type type) {
    ink.area(
        plot.left() + box.left(),
        plot.top() + box.top(),
        box.width(),
        box.height(),
        style.palette().paper());
    ink.text(words, plot.left() + box.x(), plot.top() + box.y() + type.size() * 0.36, type);
  }

  private void stroke(OutsideArrow.Point from, OutsideArrow.Point to, Ink.Pen pen) {
    double left = plot.left();
    double top = plot.top();
    ink.line(left + from.x(), top + from.y(), left + to.x(), top + to.y(), pen);
  }
}
