package halfplane.files;

import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.util.Optional;

/**
 * What a crash must not lose.
 *
 * @param run with its settings, the epoch on show and the lesson
 * @param painted dots that are in no file, where the run is not on them
 * @param loose dots on the sheet that are no run yet, as of one colour
 */
public record UnsavedWork(
    SavedExperiment run, Optional<Source.Own> painted, Optional<Dataset> loose) {
  /** Painted dots alone, where the run cannot be read back: in the notebook's network's place. */
  static UnsavedWork withoutRun(Optional<Source.Own> painted, Optional<Dataset> loose) {
    var data =
        painted.map(Experiment.NOTEBOOK.data()::withSource).orElse(Experiment.NOTEBOOK.data());
    var run = new SavedExperiment(Experiment.NOTEBOOK.withData(data));
    return new UnsavedWork(run, Optional.empty(), loose);
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
    return new UnsavedWork(run.withoutLesson(), painted, loose);
  }
}
