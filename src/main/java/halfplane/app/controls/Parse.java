package halfplane.app.controls;

import halfplane.data.PlainNumber;
import halfplane.training.Experiment;
import halfplane.view.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is typed into fields. */
public final class Parse {
  /** The most points in a step that may be typed. */
  public static final int MOST_BATCH = 1_000_000;

  private Parse() {}

  /** A number with a point or a comma, within bounds. */
  public static Optional<Double> number(String text, double least, double most) {
    try {
      double value = PlainNumber.real(text.replace(',', '.'));
      return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A whole number, within bounds. */
  public static Optional<Long> whole(String text, long least, long most) {
    try {
      long value = PlainNumber.whole(text);
      return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Sizes of layers: {@code 5}, {@code 10,10} or {@code none}, also in the window's language. */
  public static Optional<List<Integer>> layers(String text, int mostLayers, int mostUnits) {
    if (isWord(text, "none", "hidden.none")) {
      return Optional.of(List.of());
    }
    var sizes =
        Arrays.stream(text.split("\\s*[,;x]\\s*|\\s+", -1))
            .map(size -> whole(size, 1, mostUnits).map(Long::intValue))
            .toList();
    return sizes.size() <= mostLayers && sizes.stream().allMatch(Optional::isPresent)
        ? Optional.of(sizes.stream().map(Optional::get).toList())
        : Optional.empty();
  }

  /**
   * Points in a step, up to {@value #MOST_BATCH}, where {@code all} is {@link
   * Experiment.Schedule#ALL}.
   */
  public static Optional<Integer> batch(String text) {
    return isWord(text, "all", "batch.all")
        ? Optional.of(Experiment.Schedule.ALL)
        : whole(text, 1, MOST_BATCH).map(Long::intValue);
  }

  /** The text that {@link #batch} reads. */
  public static String formatBatch(int size) {
    return size == Experiment.Schedule.ALL ? Words.of("batch.all") : String.valueOf(size);
  }

  /** Files and commands have the English word; who knows it from there may type it here. */
  private static boolean isWord(String text, String english, String key) {
    return text.equals(english) || text.equals(Words.of(key));
  }

  /** The text that {@link #layers} reads. */
  public static String format(List<Integer> layers) {
    return layers.isEmpty()
        ? Words.of("hidden.none")
        : layers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
