package halfplane.app;

import halfplane.limits.Limits;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.Snapshot;
import halfplane.view.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The run that the window shows: its settings, its newest snapshot and what it is doing. On the FX
 * thread only.
 */
final class Run {
  /** How many changes of settings can be undone. */
  private static final int MOST_UNDO = 100;

  /** Changes that follow one another within this many nanoseconds are undone together. */
  private static final long ONE_DRAG = 400_000_000;

  private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READY);
  private final ReadOnlyObjectWrapper<Limits> limits = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Pace> pace = new SimpleObjectProperty<>(Pace.DEFAULT);
  private final Deque<Experiment> undo = new ArrayDeque<>();
  private final Engine engine;
  private final TrainingService service;
  private final LimitsWorker limitsWorker;
  private boolean preparing;
  private long lastChange;

  Run(Pulse pulse, Experiment first) {
    engine = new Engine(pulse::wake);
    service = new TrainingService(engine);
    limitsWorker = new LimitsWorker(pulse::wake);
    pulse.onPulse(this::takeNewest);
    pace.addListener((observed, old, now) -> service.setPace(now));
    service.setOnSucceeded(event -> ended(Phase.FINISHED));
    service.setOnCancelled(event -> ended(Phase.PAUSED));
    service.setOnFailed(event -> failed(service.getException()));
    apply(first);
  }

  ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** What no line can beat on the present points; null while it is being computed. */
  ReadOnlyObjectProperty<Limits> limitsProperty() {
    return limits.getReadOnlyProperty();
  }

  /** What went wrong last, as a sentence; empty when nothing did. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  ObjectProperty<Pace> paceProperty() {
    return pace;
  }

  Experiment experiment() {
    return experiment.get();
  }

  Snapshot snapshot() {
    return snapshot.get();
  }

  /** How many epochs the shown network has been trained for. */
  int shownEpochs() {
    return snapshot() == null ? 0 : snapshot().epochs();
  }

  private boolean isTraining() {
    return phase.get() == Phase.TRAINING;
  }

  /** Trains from the shown epoch; at the last epoch, as many again. */
  void train() {
    if (isTraining() || snapshot() == null) {
      return;
    }
    complaint.set("");
    service.setEpochs(experiment().schedule().epochs());
    int shown = snapshot().epochs();
    if (!preparing && shown >= experiment().schedule().epochs()) {
      extend(shown);
    }
    start();
  }

  /** Not by restart(), which would report the task before as cancelled. */
  private void start() {
    service.reset();
    service.start();
    phase.set(Phase.TRAINING);
  }

  private void extend(int shown) {
    var schedule = experiment().schedule();
    int more = Math.min(shown + epochsMore(), SettingRanges.MOST_EPOCHS);
    if (more > shown) {
      change(
          experiment()
              .withSchedule(
                  new Experiment.Schedule(schedule.learningRate(), more, schedule.batch())));
    }
  }

  /** How many epochs Train adds when the last one is reached. */
  int epochsMore() {
    return Math.max(1, Math.min(experiment().schedule().epochs(), 100));
  }

  /** Stops at the shown epoch. */
  void pause() {
    if (isTraining()) {
      service.cancel();
    }
  }

  void toggle() {
    if (isTraining()) {
      pause();
    } else {
      train();
    }
  }

  /** One epoch on: back through those already trained, or a new one. */
  void step(int epochs) {
    pause();
    if (snapshot() == null) {
      return;
    }
    int target = snapshot().epochs() + epochs;
    if (epochs < 0 || target <= snapshot().history().size()) {
      seek(Math.max(0, target));
    } else {
      trainTo(target);
    }
  }

  private void trainTo(int target) {
    if (target > SettingRanges.MOST_EPOCHS) {
      return;
    }
    complaint.set("");
    if (target > experiment().schedule().epochs()) {
      var schedule = experiment().schedule();
      change(
          experiment()
              .withSchedule(
                  new Experiment.Schedule(schedule.learningRate(), target, schedule.batch())));
    }
    service.setEpochs(target);
    start();
  }

  /** Shows a past epoch. */
  void seek(int epochs) {
    pause();
    complaint.set("");
    engine.seek(epochs);
    phase.set(epochs == 0 ? Phase.READY : Phase.PAUSED);
  }

  /** Back to the same initial weights; the history is forgotten. */
  void rewind() {
    pause();
    complaint.set("");
    prepare();
  }

  /** Changes settings; those that cannot act on a run in flight begin a new one. */
  void change(Experiment changed) {
    var before = experiment();
    if (changed.equals(before)) {
      return;
    }
    long now = System.nanoTime();
    if (undo.isEmpty() || now - lastChange > ONE_DRAG) {
      undo.push(before);
    }
    lastChange = now;
    if (undo.size() > MOST_UNDO) {
      undo.removeLast();
    }
    apply(changed);
  }

  /** Takes the last change of settings back. */
  void undo() {
    if (!undo.isEmpty()) {
      apply(undo.pop());
    }
  }

  private void apply(Experiment changed) {
    var before = experiment.get();
    experiment.set(changed);
    service.setLearningRate(changed.schedule().learningRate());
    service.setEpochs(changed.schedule().epochs());
    boolean afresh =
        before == null
            || !before.data().equals(changed.data())
            || !before.model().equals(changed.model())
            || before.schedule().batch() != changed.schedule().batch();
    if (afresh) {
      pause();
      complaint.set("");
      prepare();
    } else if (phase.get() == Phase.FINISHED && snapshot().epochs() < changed.schedule().epochs()) {
      phase.set(Phase.PAUSED);
    }
  }

  private void prepare() {
    preparing = true;
    engine.prepare(experiment());
    phase.set(Phase.READY);
  }

  private void takeNewest() {
    var wrong = engine.complaint();
    if (wrong != null) {
      refuse(wrong);
    }
    var newest = engine.newest();
    if (newest != null) {
      take(newest);
    }
    var found = limitsWorker.take();
    if (found != null && snapshot() != null && found.train() == snapshot().preparation().train()) {
      limits.set(found.limits());
    }
  }

  private void take(Snapshot newest) {
    boolean newRun = snapshot() == null || newest.preparation() != snapshot().preparation();
    boolean newPoints =
        snapshot() == null || newest.preparation().train() != snapshot().preparation().train();
    if (newRun) {
      preparing = false;
    }
    if (newPoints) {
      limits.set(null);
      limitsWorker.request(newest.preparation().train());
    }
    snapshot.set(newest);
  }

  /** A file could not be used: what was on screen stays. */
  private void refuse(String sentence) {
    preparing = false;
    if (snapshot() != null) {
      undo.poll();
      experiment.set(snapshot().preparation().experiment().withSchedule(experiment().schedule()));
      phase.set(snapshot().epochs() == 0 ? Phase.READY : Phase.PAUSED);
    }
    complaint.set(sentence);
  }

  private void ended(Phase how) {
    takeNewest();
    service.setEpochs(experiment().schedule().epochs());
    boolean last = snapshot().epochs() >= experiment().schedule().epochs();
    if (isTraining()) {
      phase.set(how == Phase.FINISHED && !last ? Phase.PAUSED : how);
    }
  }

  private void failed(Throwable cause) {
    takeNewest();
    boolean diverged = cause instanceof DivergedException;
    phase.set(diverged ? Phase.DIVERGED : Phase.PAUSED);
    complaint.set(Words.of(diverged ? "diverged" : "failed", cause.getMessage()));
  }

  /** Says what went wrong outside the run. */
  void complain(String sentence) {
    complaint.set(sentence);
  }

  /** Ends all threads. */
  void shutDown() {
    service.cancel();
    engine.shutDown();
    limitsWorker.shutDown();
  }
}
