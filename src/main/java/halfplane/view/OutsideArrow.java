package halfplane.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * The arrow to a boundary that is not in view, with a note on how far it is. Lengths and places are
 * the square's, from its top left corner.
 *
 * @param tail where it begins
 * @param tip where it ends, near the edge
 * @param barbs the ends of its head's two strokes
 * @param note what it says
 * @param box around the note
 */
record OutsideArrow(Point tail, Point tip, List<Point> barbs, String note, Box box) {
  /** Length of the arrow, in ems. */
  private static final double LENGTH = 2.4;

  /** How exactly a distance is told: hundredths for the notebook's points. */
  private static final int PLACES = 100;

  /** More of them where it is so short that these would be nothing: a tenth of it is told then. */
  private static final double FINEST = 10;

  private static final double MOST_PLACES = 1e6;

  /** A place. */
  record Point(double x, double y) {}

  static OutsideArrow of(Outside outside, Viewport view, PlotStyle style, double side) {
    double em = style.font();
    double middle = side / 2;
    double reach = middle / Math.max(Math.abs(outside.x()), Math.abs(outside.y())) - em * 0.6;
    var tip = new Point(middle + outside.x() * reach, middle - outside.y() * reach);
    var tail = new Point(tip.x() - outside.x() * em * LENGTH, tip.y() + outside.y() * em * LENGTH);
    double angle = Math.atan2(tip.y() - tail.y(), tip.x() - tail.x());
    double parts = Math.clamp(FINEST * view.side() / outside.distance(), PLACES, MOST_PLACES);
    var distance = view.written(outside.distance(), (int) parts);
    var note = Words.of("plot.outside", distance);
    var box = box(note, tail, outside, style, side);
    boolean covered = isUpright(outside) && Math.abs(box.x() - tail.x()) < box.width() / 2;
    if (covered || box.width() >= side) {
      note = Words.of("plot.outside.short", distance);
      box = box(note, tail, outside, style, side);
    }
    return new OutsideArrow(
        tail,
        tip,
        List.of(barb(tip, angle + 2.6, em * 0.8), barb(tip, angle - 2.6, em * 0.8)),
        note,
        box);
  }

  /** What words keep clear of: the note, and what is around the arrow. */
  List<Box> taken() {
    return List.of(box, around(Stream.concat(Stream.of(tail, tip), barbs.stream()).toList()));
  }

  private static Box around(List<Point> points) {
    var x = points.stream().mapToDouble(Point::x).summaryStatistics();
    var y = points.stream().mapToDouble(Point::y).summaryStatistics();
    return new Box(
        (x.getMin() + x.getMax()) / 2,
        (y.getMin() + y.getMax()) / 2,
        x.getMax() - x.getMin(),
        y.getMax() - y.getMin());
  }

  /** Whether a word would lie on it: such a word is left away, for the arrow says more. */
  boolean touches(Box word) {
    return taken().stream().anyMatch(word::touches);
  }

  private static Point barb(Point tip, double angle, double length) {
    return new Point(tip.x() + length * Math.cos(angle), tip.y() + length * Math.sin(angle));
  }

  private static double width(String note, PlotStyle style) {
    return style.font() * TextWidth.ROOMY_LETTER * note.length();
  }

  private static boolean isUpright(Outside outside) {
    return Math.abs(outside.y()) >= Math.abs(outside.x());
  }

  /** Beside an arrow that points up or down: the margin above and below the points is empty. */
  private static Box box(String note, Point tail, Outside outside, PlotStyle style, double side) {
    double width = width(note, style);
    double height = style.font() * 1.6;
    boolean upright = isUpright(outside);
    double half = width / 2 + 4;
    double x = tail.x() - outside.x() * width / 2;
    if (upright) {
      double away = Math.copySign(width / 2 + style.font() * 0.5, outside.x());
      double usual = over(tail.x() - away, half, side);
      // On the side where it fits better.
      x = tail.x() + (usual <= over(tail.x() + away, half, side) ? -away : away);
    }
    double y = tail.y() + outside.y() * (upright ? -LENGTH / 2 * style.font() : height);
    return new Box(inside(x, half, side), inside(y, height / 2 + 4, side), width, height);
  }

  /** How far a box about a middle would have to be moved to be inside. */
  private static double over(double middle, double half, double side) {
    return Math.abs(inside(middle, half, side) - middle);
  }

  /** A middle that keeps a box inside the plot, where it fits at all. */
  private static double inside(double middle, double half, double side) {
    return half > side / 2 ? side / 2 : Math.clamp(middle, half, side - half);
  }
}
