package halfplane.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A live number that a claim may speak of. */
public enum Fact {
  /** How many epochs the network on show has been trained for; 0 is the untrained one. */
  EPOCH,

  /** Per cent of the training points that are right, 0 to 100. */
  TRAIN_ACCURACY,

  /** Per cent of the test points that are right, 0 to 100. */
  TEST_ACCURACY,

  /** Mean binary cross-entropy on the training points, in nats; 0 or more. */
  TRAIN_LOSS,

  /** Mean binary cross-entropy on the test points, in nats; 0 or more. */
  TEST_LOSS,

  /** Per cent of the training points that the best straight line gets right. */
  BEST_LINE,

  /** Per cent of the training points that the best circle about the origin gets right. */
  BEST_CIRCLE,

  /** The least loss of any straight line on the training points, in nats. */
  FLOOR,

  /** Per cent of the training points that the line of the least loss gets right. */
  FLOOR_ACCURACY,

  /** The loss of always saying one half: ln 2, in nats. */
  GUESSING,

  /** The smallest probability of blue in the picture, a share from 0 to 1. */
  LEAST_PROBABILITY,

  /** The largest probability of blue in the picture, a share from 0 to 1. */
  MOST_PROBABILITY,

  /** Per cent of the training points that the network beside it has right; none without one. */
  RIVAL_ACCURACY,

  /** The best of the wall's straight cuts, in per cent right, once all of them are trained. */
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
