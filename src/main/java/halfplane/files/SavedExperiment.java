package halfplane.files;

import halfplane.nn.Weights;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Snapshot;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an experiment's file holds: the settings and, maybe, how far the run was.
 *
 * @param experiment every setting
 * @param shown the epoch that was on show
 * @param beside the network beside it
 * @param lesson the lesson that was open
 */
public record SavedExperiment(
    Experiment experiment,
    Optional<Shown> shown,
    Optional<Beside> beside,
    Optional<LessonPlace> lesson) {

  /**
   * The epoch on show.
   *
   * @param epochs how many the network has been trained for
   * @param rates of these epochs
   * @param weights after them
   */
  public record Shown(int epochs, LearningRates rates, Weights weights) {
    /** What is on show at a run's moment. */
    public static Shown of(Snapshot snapshot) {
      double usual = snapshot.experiment().schedule().learningRate();
      return new Shown(
          snapshot.epochs(),
          LearningRates.of(snapshot.history(), snapshot.epochs(), usual),
          snapshot.weights());
    }
  }

  /**
   * A second network on the same points.
   *
   * @param model before its first epoch
   * @param learningRate of its steps to come
   * @param rates of the epochs up to the one on show, and the present one from there on
   */
  public record Beside(Experiment.Model model, double learningRate, LearningRates rates) {}

  /**
   * A step of a lesson.
   *
   * @param name of one of the app's lessons
   * @param step from 1
   * @param answered whether its question was, so that what follows it is to be seen
   */
  public record LessonPlace(String name, int step, boolean answered) {}

  /** Whether no network's learning rate was changed more often than a file has room for. */
  boolean hasRoomForItsRates() {
    return mostChanges() <= ExperimentFile.MOST_CHANGES;
  }

  /** The most changes of one network's learning rate, its first value among them. */
  int mostChanges() {
    return Stream.concat(shown.map(Shown::rates).stream(), beside.map(Beside::rates).stream())
        .mapToInt(rates -> rates.changes().size())
        .max()
        .orElse(0);
  }

  /** The same, where another lesson may be opened. */
  public SavedExperiment withoutLesson() {
    return new SavedExperiment(experiment, shown, beside, Optional.empty());
  }

  /** The same with another network beside it, or with null none. */
  public SavedExperiment with(Beside another) {
    return new SavedExperiment(experiment, shown, Optional.ofNullable(another), lesson);
  }

  /** Settings alone. */
  public SavedExperiment(Experiment experiment) {
    this(experiment, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
