package halfplane.app.run;

import halfplane.data.Source;
import halfplane.training.Experiment;
import java.util.Arrays;
import java.util.Optional;

/** A setting that one move of the hand changes many times: all of them are undone together. */
enum Glide {
  LEARNING_RATE(Glide.SLIDER),
  EPOCHS(Glide.SLIDER),
  NOISE(Glide.SLIDER),
  LABEL_LINE(Glide.SLIDER),
  SECOND_LEARNING_RATE(Glide.SLIDER),

  /** By a key that is held: who presses it again and again looks at each. */
  WEIGHTS(0);

  private static final long SLIDER = 400_000_000;

  private final long rest;

  Glide(long rest) {
    this.rest = rest;
  }

  /** Fewer nanoseconds lie between two changes of one move, where no key is held. */
  long rest() {
    return rest;
  }

  /** The setting that is all that differs; empty for a change at one blow. */
  static Optional<Glide> of(Undo.Setup before, Undo.Setup after) {
    return Arrays.stream(values())
        .filter(glide -> glide.move(before, after).equals(after))
        .findFirst();
  }

  /** The settings before, with this one as it is after. */
  private Undo.Setup move(Undo.Setup before, Undo.Setup after) {
    var was = before.experiment();
    var is = after.experiment();
    return switch (this) {
      case LEARNING_RATE ->
          before.with(
              was.withSchedule(was.schedule().withLearningRate(is.schedule().learningRate())));
      case EPOCHS -> before.with(was.withEpochs(is.schedule().epochs()));
      case NOISE -> before.with(was.withData(withNoise(was.data(), is.data())));
      case LABEL_LINE -> before.with(was.withData(withLine(was.data(), is.data())));
      case SECOND_LEARNING_RATE -> new Undo.Setup(was, withRate(before.rival(), after.rival()));
      case WEIGHTS -> before.with(was.withModel(was.model().withSeed(is.model().seed())));
    };
  }

  private static Experiment.Data withNoise(Experiment.Data was, Experiment.Data is) {
    if (was.source() instanceof Source.Made from && is.source() instanceof Source.Made to) {
      return was.onPoints(from.withNoise(to.noise()));
    }
    return was;
  }

  private static Experiment.Data withLine(Experiment.Data was, Experiment.Data is) {
    boolean moved = was.straightLabels().isPresent() && is.straightLabels().isPresent();
    return moved ? was.withStraightLabels(is.straightLabels()) : was;
  }

  private static Rival withRate(Rival was, Rival is) {
    return was == null || is == null ? was : new Rival(was.model(), is.learningRate());
  }
}
