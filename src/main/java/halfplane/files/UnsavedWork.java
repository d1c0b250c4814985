package halfplane.files;

import halfplane.data.Source;
import halfplane.training.Experiment;
import java.util.Optional;

/**
 * What a crash must not lose.
 *
 * @param run with its settings, the epoch on show and the lesson
 * @param painted dots that are in no file, where the run is not on them
 */
public record UnsavedWork(SavedExperiment run, Optional<Source.Own> painted) {
  /** A run alone. */
  public UnsavedWork(SavedExperiment run) {
    this(run, Optional.empty());
  }

  /** Painted dots alone, as a run of the notebook's network on them. */
  static UnsavedWork on(Source.Own painted) {
    var data = Experiment.NOTEBOOK.data().withSource(painted);
    return new UnsavedWork(new SavedExperiment(Experiment.NOTEBOOK.withData(data)));
  }

  /** The dots that were painted last, whether the run is on them or not. */
  public Optional<Source.Own> dots() {
    return painted.or(
        () ->
            Optional.of(run.experiment().data().source())
                .filter(Source.Own.class::isInstance)
                .map(Source.Own.class::cast));
  }

  /** The same, where another lesson may be opened. */
  public UnsavedWork withoutLesson() {
    return new UnsavedWork(run.withoutLesson(), painted);
  }
}
