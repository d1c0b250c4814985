package halfplane.app.lessons;

import halfplane.app.plot.Sights;
import halfplane.app.run.Run;
import halfplane.files.SavedExperiment;
import halfplane.lesson.Lesson;
import halfplane.limits.Limits;
import halfplane.view.PlotFrame;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/** Where lessons are opened: the app's own by name, a teacher's from a file. */
public final class Lectern {
  private final LessonBar bar;
  private final Run run;
  private final Sights sights;
  private final ObjectBinding<Limits> seenLimits;

  /** The app's own lesson that is open, or empty. */
  private String name = "";

  /** None before the first pictures. */
  private List<PlotFrame> frames = List.of();

  /**
   * @param sights where the wall of runs is seen that a step may claim something about
   */
  public Lectern(LessonBar bar, Run run, Sights sights) {
    this.bar = bar;
    this.run = run;
    this.sights = sights;
    seenLimits =
        Bindings.createObjectBinding(
            () -> bar.askingProperty().get() ? null : run.limitsProperty().get(),
            bar.askingProperty(),
            run.limitsProperty());
    run.limitsProperty().addListener((observed, was, is) -> check());
    sights.wallProperty().addListener((observed, was, is) -> check());
    run.trainingProperty()
        .addListener(
            (observed, was, is) -> {
              if (is) {
                bar.reveal();
              }
            });
  }

  /** What no line can beat; null while it isn't known, or kept back until a guess. */
  public ObservableValue<Limits> seenLimits() {
    return seenLimits;
  }

  /**
   * Has claims checked against what is on show, and again when its limits or the wall's runs are
   * there.
   *
   * @param newFrames the network's picture, and the rival's if there is one
   */
  public void show(List<PlotFrame> newFrames) {
    frames = newFrames;
    check();
  }

  private void check() {
    if (!frames.isEmpty()) {
      bar.show(LiveFacts.of(frames, run, sights));
    }
  }

  /** Opens one of the app's own lessons. */
  public void open(String newName) {
    name = newName;
    begin(Lessons.builtIn(newName));
  }

  /** A network that is trained already would give the first answer away. */
  private void begin(Lesson lesson) {
    bar.open(lesson);
    run.rewind();
  }

  /** Opens a teacher's lesson. */
  public void open(Lesson lesson) {
    begin(lesson);
    name = "";
  }

  /** The lesson's next step; where none is open, the first lesson, for those who hold a clicker. */
  public void next() {
    if (bar.place() < 0) {
      open(Lessons.BUILT_IN.getFirst());
    } else {
      bar.move(1);
    }
  }

  /**
   * Goes to the step of one of the app's lessons that belongs to a saved run, for which the app is
   * set up already.
   */
  public void goTo(SavedExperiment saved) {
    saved
        .lesson()
        .filter(place -> Lessons.BUILT_IN.contains(place.name()))
        .ifPresent(
            place -> {
              name = place.name();
              bar.resume(Lessons.builtIn(name), place.step() - 1, place.answered());
            });
  }

  /** Goes on with a teacher's lesson of another window; the app's own are in what is saved. */
  public void takeOver(Lectern other) {
    if (other.name.isEmpty()) {
      boolean isAnswered = !other.bar.askingProperty().get();
      other.bar.lesson().ifPresent(it -> bar.resume(it, other.bar.place(), isAnswered));
    }
  }

  /** Does not ask again what was answered in another window; once the same lesson is open. */
  public void recall(Lectern other) {
    bar.takeOver(other.bar);
  }

  /** The step that is open, if it is of one of the app's lessons. */
  public Optional<SavedExperiment.LessonPlace> place() {
    return bar.place() < 0 || name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SavedExperiment.LessonPlace(name, bar.place() + 1, !bar.askingProperty().get()));
  }
}
