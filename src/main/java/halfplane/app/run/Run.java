package halfplane.app.run;

import halfplane.app.background.Pulse;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.Lockstep;
import halfplane.training.Snapshot;
import java.util.Objects;

/** The run that the window shows, and all that can be done with it. On the FX thread only. */
public final class Run extends RunState {
  private final Engine engine;
  private final TrainingService service;
  private final KnownEpochs known = new KnownEpochs();
  private Fallback fallback = new Fallback();
  private final Once onPrepared = new Once();

  /**
   * @param pulse when what is trained comes on show; woken by what is new
   */
  public Run(Pulse pulse, Beginning beginning) {
    super(pulse::wake);
    engine = new Engine(pulse::wake, beginning.known());
    service = new TrainingService(engine);
    pulse.onPulse(this::takeNewest);
    pace.addListener((observed, old, now) -> service.setPace(now));
    service.whenEnded(this::reachedItsEpochs, this::failed);
    apply(beginning.experiment());
  }

  /**
   * Says that the plots show these snapshots: figures and charts follow them, so that all agree.
   *
   * @param drawnRival null without a rival
   */
  public void shown(Snapshot drawn, Snapshot drawnRival) {
    rivalSnapshot.set(drawnRival);
    limits.want(drawn.train());
    snapshot.set(drawn);
  }

  /** Puts another network beside this one, at the same epoch, or with null takes it away. */
  public void setRival(Rival changed) {
    keep();
    if (!Objects.equals(changed, rival.get())) {
      undo.remember(setup(), new Undo.Setup(experiment(), changed));
    }
    putBeside(changed);
  }

  private void putBeside(Rival changed) {
    var before = rival.get();
    rival.set(changed);
    boolean onlyRate = before != null && changed != null && before.model().equals(changed.model());
    if (onlyRate && rivalStopped.get().isEmpty()) {
      engine.setRivalLearningRate(changed.learningRate());
      return;
    }
    var replayed = isOnItsWay() ? awaited : null;
    int goal = aim;
    boolean hurried = service.isHurried();
    boolean goesOn = training.get() && (aim == NOWHERE || replayed != null);
    pause();
    engine.prepareRival(changed);
    if (replayed != null) {
      goThrough(replayed.with(changed == null ? null : changed.saved(null)));
      aim = goal;
    }
    if (goesOn) {
      service.setHurried(hurried);
      start(goal == NOWHERE ? experiment().schedule().epochs() : goal);
    }
  }

  /** Each network takes the other's settings; both begin anew. */
  public void swapWithRival() {
    changeBoth(new Undo.Setup(rival.get().besides(experiment()), Rival.of(experiment())));
  }

  /** Begins anew with these settings of both networks. */
  private void changeBoth(Undo.Setup changed) {
    keep();
    pause();
    if (!changed.equals(setup())) {
      undo.rememberAnew(setup(), changed);
    }
    begin(changed);
  }

  private void begin(Undo.Setup setup) {
    goOn();
    fallback.keepRival();
    rival.set(setup.rival());
    engine.useRival(setup.rival());
    var before = preparing;
    apply(setup.experiment());
    if (preparing == before) {
      prepare();
    }
  }

  /** Trains from the shown epoch; at the last one, some more. */
  public void train() {
    boolean atTheEnd = diverged.get() || position() >= mostEpochs();
    if (training.get() || newest == null || held.get() || atTheEnd) {
      return;
    }
    hush();
    if (position() >= experiment().schedule().epochs()) {
      goFurther(Math.min(position() + epochsMore(), mostEpochs()));
    }
    aim = NOWHERE;
    start(experiment().schedule().epochs());
  }

  /** Trains to this many epochs at least; whether that is more than were wanted. */
  public boolean raiseEpochs(int epochs) {
    boolean more = epochs > experiment().schedule().epochs();
    if (more) {
      change(experiment().withEpochs(epochs));
    }
    return more;
  }

  /** As {@link #raiseEpochs}, by a step or by training past the last one. */
  private void goFurther(int epochs) {
    if (epochs > experiment().schedule().epochs()) {
      var further = experiment().withEpochs(epochs);
      keep();
      undo.rememberFurther(setup(), setup().with(further));
      apply(further);
    }
  }

  private void start(int epochs) {
    known.settle(setup());
    service.begin(epochs, preparing);
    training.set(true);
  }

  /** Stops at the shown epoch. */
  public void pause() {
    awaited = null;
    service.setHurried(false);
    engine.stopReplay();
    aim = NOWHERE;
    if (training.get()) {
      training.set(false);
      service.cancel();
      takeNewest();
    }
  }

  /** Trains on, or pauses. */
  public void toggle() {
    if (training.get()) {
      wasTraining = false;
      pause();
    } else {
      train();
    }
  }

  /** Has it rest where it is, paused, or says that it may be trained on again. */
  public void hold(boolean isHeld) {
    if (isHeld && !held.get() && training.get()) {
      pause();
    }
    held.set(isHeld);
  }

  /** Some epochs on or back: through those already trained, or new ones. */
  public void step(int epochs) {
    if (newest == null || epochs > 0 && held.get()) {
      return;
    }
    wasTraining = false;
    if (isTrainingFreely()) {
      pause();
    }
    int target = Math.clamp(position() + epochs, 0, mostEpochs());
    if (epochs > 0 && diverged.get()) {
      return;
    }
    if (epochs < 0 || !training.get() && target <= trained() && known.hold(setup())) {
      seek(target);
      return;
    }
    hush();
    goFurther(target);
    aim = target;
    if (training.get()) {
      service.setEpochs(target);
    } else {
      start(target);
    }
  }

  /** Shows a past epoch; a run that is still being prepared has none. */
  public void seek(int epochs) {
    if (preparing != null) {
      return;
    }
    pause();
    if (epochs < position()) {
      diverged.set(false);
    }
    hush();
    if (epochs != position()) {
      known.settle(setup(), newest, newestRival);
    }
    aim = Math.min(epochs, trained());
    engine.seek(aim);
  }

  /** Shows the last epoch that was trained. */
  public void seekLast() {
    if (newest != null) {
      seek(newest.history().size());
    }
  }

  /** Back to the same initial weights; the history is forgotten. */
  public void rewind() {
    pause();
    keep();
    goOn();
    wasTraining = false;
    prepare();
  }

  /**
   * Changes settings.
   *
   * @param whenPrepared called when a run on them has begun; not if they are refused
   */
  public void change(Experiment changed, Runnable whenPrepared) {
    change(changed);
    onPrepared.will(whenPrepared);
    if (preparing == null) {
      onPrepared.happen();
    }
  }

  /** Changes settings in a way that is undone elsewhere. */
  public void changeUnremembered(Experiment changed) {
    if (!changed.equals(experiment())) {
      keep();
      apply(changed);
    }
  }

  /** Here what another window's run can undo, and would fall back to, holds. */
  public void takeOver(Run other) {
    undo.takeOver(other.undo);
    other.keep();
    fallback = other.fallback;
    formerRival = other.formerRival;
    epochsAlone = other.epochsAlone;
    divergeLike(other);
  }

  /** Changes settings; those that cannot act on a run in flight begin a new one. */
  public void change(Experiment changed) {
    var before = experiment();
    if (changed.equals(before)) {
      return;
    }
    keep();
    undo.remember(setup(), setup().with(changed));
    apply(changed);
  }

  /** Begins another run and trains it to its last epoch as fast as the machine can. */
  public void open(Experiment wanted) {
    changeBoth(setup().with(wanted));
    service.setHurried(true);
    start(wanted.schedule().epochs());
  }

  /** Takes the last change of settings back. */
  public void undo() {
    keep();
    undo.take(setup()).ifPresent(this::goTo);
  }

  /** Changes the settings again that were taken back last. */
  public void redo() {
    keep();
    undo.takeUndone(setup()).ifPresent(this::goTo);
  }

  private void goTo(Undo.Setup setup) {
    hush();
    boolean sameRival = Objects.equals(setup.rival(), rival.get());
    if (setup.anew()) {
      pause();
      begin(setup);
    } else if (sameRival) {
      apply(setup.experiment());
    } else if (setup.experiment().isSameRun(experiment())) {
      // The epochs that came with a network, or went, do so again: nobody has set them.
      int alone = epochsAlone;
      apply(setup.experiment());
      epochsAlone = alone;
      putBeside(setup.rival());
    } else {
      pause();
      begin(setup);
    }
  }

  /**
   * Begins a saved run and goes to the epoch that was on show.
   *
   * @param whenPrepared called when it has begun; not if it is refused
   */
  public void restore(SavedExperiment saved, Runnable whenPrepared) {
    var beside = saved.beside().map(it -> new Rival(it.model(), it.learningRate())).orElse(null);
    changeBoth(new Undo.Setup(saved.experiment(), beside));
    epochsAlone = 0;
    showSettingsAgain();
    onPrepared.will(whenPrepared);
    goThrough(saved);
  }

  /** Goes through a saved run again that has been begun, from wherever it is. */
  private void goThrough(SavedExperiment saved) {
    awaited = saved;
    Engine.Replay.of(saved)
        .ifPresent(
            replay -> {
              aim = replay.shown().epochs();
              engine.replay(replay);
            });
  }

  /** Stops reading a file; what was on screen stays. */
  public void cancelLoading() {
    engine.cancelLoading();
  }

  private void apply(Experiment changed) {
    var before = experiment.get();
    if (before != null && !before.data().source().equals(changed.data().source())) {
      // What was to follow on other points, as that their file is in use, does not come about.
      onPrepared.forget();
    }
    use(changed);
    if (before == null || !before.isSameRun(changed)) {
      pause();
      goOn();
      prepare();
    }
  }

  private void use(Experiment changed) {
    double rate = changed.schedule().learningRate();
    if (diverged.get() && rate != experiment().schedule().learningRate()) {
      goOnAtAnotherRate();
    }
    set(changed);
    service.setLearningRate(rate);
    if (aim == NOWHERE) {
      service.setEpochs(changed.schedule().epochs());
    }
  }

  /** What is in use is what the first of several changes that are being prepared goes back to. */
  private void keep() {
    var way = isOnItsWay() ? awaited : null;
    if (preparing == null) {
      wasTraining = isTrainingFreely();
      fallback.keep(setup(), diverged.get(), undo, way);
    } else {
      fallback.keepNext(way);
    }
  }

  /** Prepares the settings, as a copy: a late moment of the run before does not pass for it. */
  private void prepare() {
    aim = NOWHERE;
    diverged.set(false);
    preparing = experiment().withData(experiment().data());
    engine.prepare(preparing);
  }

  /** A refusal is looked for first: whatever was prepared before it has been handed out by then. */
  private void takeNewest() {
    loading.set(engine.loading());
    catchingUp.set(engine.catchingUp());
    var refusal = engine.refusal();
    var remark = engine.remark();
    var taken = engine.newest();
    if (taken != null) {
      take(taken);
    }
    if (refusal != null && refusal.experiment() == preparing) {
      refuse(refusal.sentence());
    }
    if (remark != null) {
      awaited = null;
      aim = training.get() ? aim : NOWHERE;
      complaint.set(remark);
    }
    if (engine.hasGivenUp(rival.get())) {
      putBeside(null);
      Comparison.giveUp(this);
    }
    if (newest != null) {
      limits.take(newest.train());
    }
  }

  private void take(Lockstep.Moment moment) {
    var taken = moment.snapshot();
    newestRival = moment.rival().orElse(null);
    rivalStopped.set(moment.rivalStopped().map(RunWords::diverged).orElse(""));
    boolean begun = taken.experiment() == preparing;
    if (preparing != null) {
      var beside = moment.rival().map(it -> Rival.of(it.experiment()));
      fallback.passed(new Undo.Setup(taken.experiment(), beside.orElse(null)));
    }
    preparing = begun ? null : preparing;
    wasTraining &= newest != null && taken.preparation() == newest.preparation();
    boolean newPoints = newest == null || taken.train() != newest.train();
    if (newPoints) {
      limits.forget();
    }
    newest = taken;
    if (begun) {
      onPrepared.happen();
    }
  }

  /** What the engine could not prepare changes nothing: what was on screen stays. */
  private void refuse(String sentence) {
    pause();
    preparing = null;
    aim = NOWHERE;
    onPrepared.forget();
    boolean another = !fallback.setup().experiment().equals(experiment());
    refusing.during(this::goBack);
    if (newest == null && another) {
      prepare();
    }
    fallback.way().ifPresent(this::goThrough);
    if (wasTraining && fallback.way().isEmpty() && position() < experiment().schedule().epochs()) {
      train();
    }
    complaint.set(sentence);
  }

  private void goBack() {
    var before = fallback.setup();
    if (fallback.isWithRival()) {
      putBeside(before.rival());
    }
    fallback.restore(undo, new Undo.Setup(before.experiment(), rival.get()));
    use(before.experiment());
    diverged.set(fallback.isDiverged());
  }

  /** Goes on where the wanted epochs were raised just as the service reached them. */
  private void reachedItsEpochs() {
    if (!training.get()) {
      return;
    }
    takeNewest();
    if (!training.get()) {
      return;
    }
    int wanted = aim == NOWHERE ? experiment().schedule().epochs() : aim;
    if (newestEpochs() < wanted) {
      start(wanted);
    } else {
      service.setHurried(false);
      training.set(false);
    }
  }

  private void failed(Throwable cause) {
    if (!training.get()) {
      return;
    }
    takeNewest();
    service.setHurried(false);
    training.set(false);
    aim = NOWHERE;
    stopped(cause);
  }

  /** Ends all threads. */
  public void shutDown() {
    service.cancel();
    engine.shutDown();
    limits.shutDown();
  }
}
