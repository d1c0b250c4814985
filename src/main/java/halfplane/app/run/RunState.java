package halfplane.app.run;

import halfplane.files.SavedExperiment;
import halfplane.limits.Limits;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Snapshot;
import halfplane.view.LineMapPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the window sees of a run: its settings, what is on show and what it is doing. */
public abstract sealed class RunState permits Run {
  static final int NOWHERE = Engine.NOWHERE;

  final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<Snapshot> rivalSnapshot = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<Rival> rival = new ReadOnlyObjectWrapper<>();
  final ReadOnlyStringWrapper rivalStopped = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper catchingUp = new ReadOnlyStringWrapper("");
  final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper diverged = new ReadOnlyBooleanWrapper();
  final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  final ReadOnlyDoubleWrapper loading = new ReadOnlyDoubleWrapper(Double.NaN);
  final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.DEFAULT);
  final Undo undo = new Undo(System::nanoTime);
  private final List<Consumer<Experiment>> shows = new ArrayList<>();
  final Ongoing refusing = new Ongoing();
  final PointLimits limits;

  /** The saved run that is being gone through again, or null. */
  SavedExperiment awaited;

  Snapshot newest;
  Snapshot newestRival;

  /**
   * How many epochs were wanted before a second network came and raised them; 0 where others have
   * been set since. It outlasts the network, which an undo may bring back.
   */
  int epochsAlone;

  /** The rival that a teacher's or student's own click took away last, or null. */
  Rival formerRival;

  /** Where the last step or seek goes to, or {@link #NOWHERE} while training freely. */
  int aim = NOWHERE;

  /** What the engine is preparing, or null. */
  Experiment preparing;

  /** How the run diverged last; null if it never did. */
  private Diverged divergence;

  /** Whether a run was in flight before that, and goes on if it is refused. */
  boolean wasTraining;

  /**
   * @param wake called on another thread when there is something new
   */
  RunState(Runnable wake) {
    limits = new PointLimits(wake);
  }

  /** The settings. */
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  /**
   * Has the settings shown: now, when they change, and when all are set at a blow, be it to what
   * they are. What was typed in their place and refused is gone then.
   */
  public final void showSettings(Consumer<Experiment> show) {
    shows.add(show);
    experimentProperty().subscribe(show);
  }

  final void showSettingsAgain() {
    shows.forEach(show -> show.accept(experiment()));
  }

  /** The epoch on show; null before the first is there. */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** Whether it is training, be it only to the end of a step. */
  public ReadOnlyBooleanProperty trainingProperty() {
    return training.getReadOnlyProperty();
  }

  /** Whether it trains of itself, and not towards a step's end or an epoch that is sought. */
  public boolean isTrainingFreely() {
    return training.get() && aim == NOWHERE;
  }

  /** Whether it must not be trained on: its points are not those on show. */
  public ReadOnlyBooleanProperty heldProperty() {
    return held.getReadOnlyProperty();
  }

  /** Whether the run stopped because its loss is no longer a number; a step would do so again. */
  public ReadOnlyBooleanProperty divergedProperty() {
    return diverged.getReadOnlyProperty();
  }

  /** Why the run diverged, as a sentence, if it did. */
  public final String divergence() {
    return divergence == null ? "" : divergence.sentence();
  }

  /** Says why the run in training stopped. */
  final void stopped(Throwable cause) {
    if (cause instanceof DivergedException it) {
      divergence = Diverged.of(it.divergence(), newest.preparation());
      diverged.set(true);
      complaint.set(divergence());
    } else {
      diverged.set(false);
      complaint.set(RunWords.stopped(cause, newest.preparation()));
    }
  }

  /** Has diverged if another window's run has, which this one is; it says so in its language. */
  final void divergeLike(RunState other) {
    divergence = other.divergence;
    diverged.set(other.diverged.get());
    hush();
  }

  /** Finds what no line can beat from now on. */
  public final void findLimits() {
    limits.open();
  }

  /** What no line can beat on the present points; null while it is being computed. */
  public ReadOnlyObjectProperty<Limits> limitsProperty() {
    return limits.limitsProperty();
  }

  /** Every line's count on the present points; null before the first is computed. */
  public ReadOnlyObjectProperty<LineMapPicture> lineMapProperty() {
    return limits.lineMapProperty();
  }

  /** The rival's settings; null without one. */
  public ReadOnlyObjectProperty<Rival> rivalProperty() {
    return rival.getReadOnlyProperty();
  }

  /** The rival on show; null without one. */
  public ReadOnlyObjectProperty<Snapshot> rivalSnapshotProperty() {
    return rivalSnapshot.getReadOnlyProperty();
  }

  /** Why the rival stopped, as a sentence; empty while it trains. */
  public ReadOnlyStringProperty rivalStoppedProperty() {
    return rivalStopped.getReadOnlyProperty();
  }

  /** How far a rival that catches up has come, as a sentence; empty while none does. */
  public ReadOnlyStringProperty catchingUpProperty() {
    return catchingUp.getReadOnlyProperty();
  }

  /** What went wrong last, as a sentence; empty when nothing did. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** What went well last outside the run, as a sentence. */
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** How fast it trains. */
  public ObjectProperty<Pace> paceProperty() {
    return pace;
  }

  /** How much of a file has been read, 0 to 1; NaN while none is. */
  public ReadOnlyDoubleProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  /** What was said before is no longer of interest; that the run has diverged is still so. */
  public final void hush() {
    complaint.set(diverged.get() ? divergence() : "");
    told.set("");
  }

  /** Whatever was said before, even that the run has diverged, is no longer of interest. */
  final void goOn() {
    diverged.set(false);
    hush();
  }

  /** It may do so, but what has diverged is best begun anew. */
  final void goOnAtAnotherRate() {
    goOn();
    complain(divergence.atAnotherRate());
  }

  /** The next second network is the usual one again. */
  public final void forgetRival() {
    formerRival = null;
  }

  /** Says what went wrong outside the run. */
  public final void complain(String sentence) {
    complaint.set(sentence);
  }

  /** Says what went well outside the run. */
  public final void tell(String sentence) {
    hush();
    told.set(sentence);
  }

  /** Says that something was done; what is wrong stays so, and is said again when that was read. */
  public final void mention(String sentence) {
    told.set("");
    told.set(sentence);
  }

  /** The settings. */
  public Experiment experiment() {
    return experiment.get();
  }

  /** Has other settings; epochs that are set so are no longer those of a second network. */
  final void set(Experiment changed) {
    var before = experiment();
    if (before != null && before.schedule().epochs() != changed.schedule().epochs()) {
      epochsAlone = 0;
    }
    experiment.set(changed);
  }

  /** What is on show. */
  public Snapshot snapshot() {
    return snapshot.get();
  }

  /** What is to be drawn next; null before the first. */
  public final Snapshot newest() {
    return newest;
  }

  /** The rival that is to be drawn next; null without one. */
  public final Snapshot newestRival() {
    return newestRival;
  }

  /** How many epochs the newest picture has behind it, be it on show yet or not. */
  public final int newestEpochs() {
    return newest == null ? 0 : newest.epochs();
  }

  /**
   * The epoch that the next step counts from: where the run is going, not what is still on show.
   */
  public final int position() {
    return aim != NOWHERE ? aim : preparing != null ? 0 : newestEpochs();
  }

  /** Whether a past epoch was asked for, be it on show yet or not, and nothing else since. */
  public final boolean isSeeking() {
    return aim != NOWHERE && preparing == null && awaited == null && !training.get();
  }

  /** How many epochs there are to go to without training. */
  public final int trained() {
    return preparing != null ? 0 : newest.history().size();
  }

  /** How many epochs the shown network has been trained for. */
  public int shownEpochs() {
    return snapshot() == null ? 0 : snapshot().epochs();
  }

  /** The learning rate of each epoch that was trained, and the present one for those to come. */
  public final LearningRates learningRates() {
    double present = experiment().schedule().learningRate();
    if (!showsItsSettings()) {
      return LearningRates.constant(present);
    }
    var history = snapshot().history();
    return LearningRates.of(history, history.size(), present).then(history.size(), present);
  }

  /**
   * The last epoch that can be trained to; a file or a pasted line may want more than the slider.
   */
  public final int mostEpochs() {
    return Math.max(SettingRanges.MOST_EPOCHS, experiment().schedule().epochs());
  }

  /** How many epochs Train adds when the last one is reached. */
  public final int epochsMore() {
    return Math.min(experiment().schedule().epochs(), 100);
  }

  /** Whether settings are on their way back because others were refused. */
  public final boolean isRefusing() {
    return refusing.now();
  }

  /** The changes of settings that can be undone or done again. */
  public final Undo changes() {
    return undo;
  }

  /** The present settings of both networks. */
  public final Undo.Setup setup() {
    return new Undo.Setup(experiment(), rival.get());
  }

  /** The run as it stands, to be saved; of one that is still being gone through again, all. */
  public final SavedExperiment saved() {
    if (isOnItsWay()) {
      int epochs = awaited.shown().map(SavedExperiment.Shown::epochs).orElse(0);
      double rate = rival.get() == null ? 0 : rival.get().learningRate();
      var beside =
          awaited
              .beside()
              .map(
                  it ->
                      new SavedExperiment.Beside(it.model(), rate, it.rates().then(epochs, rate)));
      return new SavedExperiment(experiment(), awaited.shown(), beside, Optional.empty());
    }
    return new SavedExperiment(
        experiment(),
        Optional.ofNullable(showsItsSettings() ? snapshot() : null).map(SavedExperiment.Shown::of),
        Optional.ofNullable(rival.get()).map(it -> it.saved(rivalSnapshot.get())),
        Optional.empty());
  }

  /** Whether a saved run is still being gone through again. */
  final boolean isOnItsWay() {
    return awaited != null
        && awaited
            .shown()
            .filter(it -> !showsItsSettings() || shownEpochs() < it.epochs())
            .isPresent();
  }

  /** Whether what is on show is a run on the present settings. */
  public final boolean showsItsSettings() {
    return snapshot() != null && snapshot().experiment().isSameRun(experiment());
  }
}
