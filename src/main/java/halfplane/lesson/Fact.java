package halfplane.lesson;

import halfplane.training.NotebookLog;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A live number that a claim may speak of. */
public enum Fact {
  /** How many epochs the network on show has been trained for; 0 is the untrained one. */
  EPOCH(Unit.COUNT),

  /** Per cent of the training points that are right, 0 to 100. */
  TRAIN_ACCURACY(Unit.PER_CENT),

  /** Per cent of the test points that are right, 0 to 100. */
  TEST_ACCURACY(Unit.PER_CENT),

  /** Mean binary cross-entropy on the training points, in nats; 0 or more. */
  TRAIN_LOSS(Unit.LOSS),

  /** Mean binary cross-entropy on the test points, in nats; 0 or more. */
  TEST_LOSS(Unit.LOSS),

  /** Per cent of the training points that the best straight line gets right. */
  BEST_LINE(Unit.PER_CENT),

  /** Per cent of the training points that the best circle about the origin gets right. */
  BEST_CIRCLE(Unit.PER_CENT),

  /** The least loss of any straight line on the training points, in nats. */
  FLOOR(Unit.LOSS),

  /** Per cent of the training points that the line of the least loss gets right. */
  FLOOR_ACCURACY(Unit.PER_CENT),

  /** The loss of always saying one half: ln 2, in nats. */
  GUESSING(Unit.LOSS),

  /** The smallest probability of blue in the picture, a share from 0 to 1. */
  LEAST_PROBABILITY(Unit.PROBABILITY),

  /** The largest probability of blue in the picture, a share from 0 to 1. */
  MOST_PROBABILITY(Unit.PROBABILITY),

  /** Per cent of the training points that the network beside it has right; none without one. */
  RIVAL_ACCURACY(Unit.PER_CENT),

  /** The best of the wall's straight cuts, in per cent right, once all of them are trained. */
  WALL_ACCURACY(Unit.PER_CENT);

  /** What a fact's number counts, which says how the window writes it. */
  private enum Unit {
    COUNT(0),
    PER_CENT(2),
    LOSS(5),
    PROBABILITY(3);

    private final int decimals;

    Unit(int decimals) {
      this.decimals = decimals;
    }
  }

  /** Accuracies of two sides of a million points differ by more than 1e-10, or not at all. */
  private static final double PER_CENT_STEPS = 1e10;

  /**
   * The share of a loss that float32 may leave in its last digits: networks that are at the floor
   * were up to 3 · 2⁻²⁴ of it below it.
   */
  private static final double LOSS_NOISE = 0x1p-20;

  private final Unit unit;

  Fact(Unit unit) {
    this.unit = unit;
  }

  /** The name in a lesson: {@code train-accuracy}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isPerCent() {
    return unit == Unit.PER_CENT;
  }

  /** Its number; a loss that is NaN is none. */
  Optional<Double> known(Map<Fact, Double> facts) {
    return Optional.ofNullable(facts.get(this)).filter(value -> !value.isNaN());
  }

  /**
   * Its number without what its arithmetic leaves in the last digits. A network's loss is a mean in
   * float32: one that differs no more from the floor, or from guessing, is on it.
   */
  Optional<Double> meant(Map<Fact, Double> facts) {
    return known(facts)
        .map(
            value ->
                switch (unit) {
                  case PER_CENT -> Math.rint(value * PER_CENT_STEPS) / PER_CENT_STEPS;
                  case LOSS -> isExact() ? value : onLimit(value, facts);
                  case COUNT, PROBABILITY -> value;
                });
  }

  private boolean isExact() {
    return this == FLOOR || this == GUESSING;
  }

  private static double onLimit(double loss, Map<Fact, Double> facts) {
    return Stream.of(FLOOR, GUESSING)
        .flatMap(limit -> limit.known(facts).stream())
        .filter(limit -> Math.abs(loss - limit) <= limit * LOSS_NOISE)
        .findFirst()
        .orElse(loss);
  }

  /**
   * A value as the window's figures are written, without its unit and with a point.
   *
   * @param more decimals than the figures have
   */
  String written(double value, int more) {
    if (more == 0 && unit == Unit.PER_CENT) {
      return NotebookLog.accuracy(value);
    }
    if (value == Double.POSITIVE_INFINITY) {
      return "∞";
    }
    if (more == 0 && unit == Unit.LOSS) {
      return NotebookLog.loss(value);
    }
    var rounded = BigDecimal.valueOf(value).setScale(unit.decimals + more, RoundingMode.HALF_UP);
    return more == Claim.MOST_MORE && rounded.signum() == 0 && value != 0
        ? String.format(Locale.ROOT, "%.2e", value)
        : rounded.toPlainString();
  }

  static Optional<Fact> of(String key) {
    return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
  }
}
