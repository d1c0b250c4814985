package halfplane.view;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Where a word stands beside a place of a square, so that it covers none of what lies there. */
final class WordPlace {
  /** From a place to the word beside it, in ems; farther where nearer ones are taken. */
  private static final double[] GAPS = {0.4, 1.2, 2.4};

  private WordPlace() {}

  /**
   * The first free one: to the right, the left, above, below, across a corner, then farther off; at
   * last beyond the square's right edge.
   *
   * @param x of the place, from the square's left edge
   * @param y of the place, from the square's top edge
   * @param word its width and height, wherever it is
   * @param side of the square
   * @param taken what is not to be covered
   */
  static Box of(double x, double y, Box word, double side, double font, List<Box> taken) {
    return DoubleStream.of(GAPS)
        .boxed()
        .flatMap(gap -> around(x, y, word, gap * font))
        .filter(box -> isInside(box, side) && taken.stream().noneMatch(box::touches))
        .findFirst()
        .orElseGet(() -> at(side + GAPS[0] * font + word.width() / 2, y, word));
  }

  private static Stream<Box> around(double x, double y, Box word, double gap) {
    double aside = gap + word.width() / 2;
    double off = gap + word.height() / 2;
    return Stream.of(
        at(x + aside, y, word),
        at(x - aside, y, word),
        at(x, y - off, word),
        at(x, y + off, word),
        at(x + aside, y - off, word),
        at(x + aside, y + off, word),
        at(x - aside, y - off, word),
        at(x - aside, y + off, word));
  }

  private static Box at(double x, double y, Box word) {
    return new Box(x, y, word.width(), word.height());
  }

  private static boolean isInside(Box box, double side) {
    return box.left() >= 0
        && box.top() >= 0
        && box.left() + box.width() <= side
        && box.top() + box.height() <= side;
  }
}
