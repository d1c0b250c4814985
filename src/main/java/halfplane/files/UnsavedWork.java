package halfplane.files;

import halfplane.data.Source;
import java.util.Optional;

/**
 * What a crash must not lose.
 *
 * @param run with its settings, the epoch on show and the lesson
 * @param painted dots that are in no file, where the run is on others
 */
public record UnsavedWork(SavedExperiment run, Optional<Source.Own> painted) {
  /** A run alone. */
  public UnsavedWork(SavedExperiment run) {
    this(run, Optional.empty());
  }

  /** The painted dots, whether the run is on them or not. */
  public Optional<Source.Own> dots() {
    return run.experiment().data().source() instanceof Source.Own own ? Optional.of(own) : painted;
  }

  /** The same, where another lesson may be opened. */
  public UnsavedWork withoutLesson() {
    return new UnsavedWork(run.withoutLesson(), painted);
  }
}
