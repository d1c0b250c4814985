package halfplane.training;

import halfplane.data.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * The learning rate of each epoch of a run, which may have been changed in flight.
 *
 * @param changes by rising epoch; the first is of epoch 0
 */
public record LearningRates(List<Change> changes) {
  /**
   * A rate that holds from an epoch on.
   *
   * @param epoch from 0
   * @param rate more than 0, {@link Experiment#MOST_LEARNING_RATE} at most
   */
  public record Change(int epoch, double rate) {}

  /**
   * @throws InvalidInputException if there is none, or a rate or the order of the epochs is not
   *     allowed
   */
  public LearningRates {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new InvalidInputException(
          "learning rates: there are none; one from epoch 0 on is allowed");
    }
    if (changes.getFirst().epoch() != 0) {
      throw new InvalidInputException(
          "learning rates: the first is from epoch %d on; from epoch 0 on is allowed",
          changes.getFirst().epoch());
    }
    int last = -1;
    for (var change : changes) {
      boolean allowed = Experiment.LEARNING_RATES.number().test(change.rate());
      if (!allowed || change.epoch() <= last) {
        throw new InvalidInputException(
            "learning rates: %s from epoch %d on is not allowed; rates above 0 and at most %d,"
                + " at rising epochs, are",
            change.rate(), change.epoch(), (int) Experiment.MOST_LEARNING_RATE);
      }
      last = change.epoch();
    }
  }

  /** One rate all along. */
  public static LearningRates constant(double rate) {
    return new LearningRates(List.of(new Change(0, rate)));
  }

  /**
   * The rates that a run's first epochs had.
   *
   * @param epochs how many, 0 to the history's size
   * @param usual the rate where there is no epoch yet
   */
  public static LearningRates of(History history, int epochs, double usual) {
    var changes = new ArrayList<Change>();
    for (int epoch = 0; epoch < epochs; epoch++) {
      double rate = history.learningRate(epoch);
      if (changes.isEmpty() || changes.getLast().rate() != rate) {
        changes.add(new Change(epoch, rate));
      }
    }
    return changes.isEmpty() ? constant(usual) : new LearningRates(changes);
  }

  /** The same rates up to an epoch, and from it on another. */
  public LearningRates then(int epoch, double rate) {
    var before = new ArrayList<>(changes.stream().filter(it -> it.epoch() < epoch).toList());
    if (before.isEmpty() || before.getLast().rate() != rate) {
      before.add(new Change(epoch, rate));
    }
    return new LearningRates(before);
  }

  /**
   * The rate of an epoch's steps.
   *
   * @param epoch from 0; after the last change its rate stays
   */
  public double at(int epoch) {
    int low = 0;
    int high = changes.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (changes.get(middle).epoch() <= epoch) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return changes.get(low).rate();
  }
}
