package halfplane.app.panels;

import halfplane.view.Words;
import java.util.Arrays;
import java.util.OptionalDouble;

/** What a wall's straight cuts came to, in sentences. */
final class WallWords {
  private WallWords() {}

  /**
   * @param accuracies of the cuts, in per cent
   * @param best the best line's accuracy, if it is known
   */
  static String cuts(double[] accuracies, OptionalDouble best) {
    var most = Arrays.stream(accuracies).max();
    if (most.isEmpty()) {
      return Words.of("wall.note.none");
    }
    int count = accuracies.length;
    var right = Words.percent(most.getAsDouble());
    if (best.isEmpty()) {
      return Words.of(Words.counted("wall.note.unknown", count), count, right);
    }
    double ceiling = best.getAsDouble();
    long above = Arrays.stream(accuracies).filter(accuracy -> accuracy > ceiling).count();
    return Words.of(
        Words.counted(above == 0 ? "wall.note" : "wall.note.above", count),
        count,
        right,
        Words.percent(ceiling),
        above);
  }
}
