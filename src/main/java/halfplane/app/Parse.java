package halfplane.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is typed into fields. */
final class Parse {
  private Parse() {}

  /** A number with a point or a comma, within bounds. */
  static Optional<Double> number(String text, double least, double most) {
    try {
      double value = Double.parseDouble(text.replace(',', '.'));
      return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A whole number, within bounds. */
  static Optional<Long> whole(String text, long least, long most) {
    try {
      long value = Long.parseLong(text);
      return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Sizes of layers: {@code 5}, {@code 10,10} or {@code none}. */
  static Optional<List<Integer>> layers(String text, int mostLayers, int mostUnits) {
    if (text.equals("none")) {
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

  /** The text that {@link #layers} reads. */
  static String format(List<Integer> layers) {
    return layers.isEmpty()
        ? "none"
        : layers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
