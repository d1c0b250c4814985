package halfplane.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A live number that a claim may speak of. */
public enum Fact {
  EPOCH,
  TRAIN_ACCURACY,
  TEST_ACCURACY,
  TRAIN_LOSS,
  TEST_LOSS,
  BEST_LINE,
  BEST_CIRCLE,
  FLOOR,
  FLOOR_ACCURACY,
  GUESSING,
  LEAST_PROBABILITY,
  MOST_PROBABILITY,
  RIVAL_ACCURACY,

  /** Of the wall's straight cuts, once all of them are trained. */
  WALL_ACCURACY;

  /** The name in a lesson: {@code train-accuracy}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Fact> of(String key) {
    return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(Fact::key).collect(Collectors.joining(", "));
  }
}
