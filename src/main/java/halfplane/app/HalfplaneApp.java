package halfplane.app;

import halfplane.app.memory.Memory;
import halfplane.app.memory.Recovery;
import halfplane.app.run.Beginning;
import halfplane.files.Remembered;
import halfplane.files.SavedExperiment;
import halfplane.files.UnsavedWork;
import halfplane.training.Experiment;
import halfplane.view.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The app: one window on the notebook's experiment, or on the file that it was started with. */
public class HalfplaneApp extends Application implements Outside {
  /** The argument that opens the window for a projector. */
  static final String PROJECTOR = "--projector";

  private static final String LANGUAGE = "language";

  private final Recovery recovery =
      new Recovery(Remembered.usualFile().resolveSibling("recovery.halfplane"), Recovery.USUAL);
  private boolean crashed;
  private Stage stage;
  private MainWindow window;
  private Memory memory;

  @Override
  public void start(Stage newStage) {
    stage = newStage;
    var faults = new CrashDialog(this);
    Thread.setDefaultUncaughtExceptionHandler(faults);
    Thread.currentThread().setUncaughtExceptionHandler(faults);
    memory = Memory.in(Remembered.usualFile());
    memory.get(LANGUAGE).ifPresent(tag -> Words.use(language(tag)));
    open(
        new MainWindow(stage, Beginning.with(Experiment.NOTEBOOK), memory),
        arguments().contains(PROJECTOR));
    StartTime.watch(() -> window.plotPane().plot().frame() != null);
    var file = arguments().stream().filter(argument -> !argument.startsWith("--")).findFirst();
    var path = file.flatMap(HalfplaneApp::path);
    begin(recovery.take(), path);
    if (file.isPresent() && path.isEmpty()) {
      var recovered = window.run().complaintProperty().get();
      window.run().complain((Words.of("open.name", file.get()) + " " + recovered).strip());
    }
  }

  /** Empty of a name that no file can have here, as of letters that the system's language lacks. */
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void begin(Optional<UnsavedWork> left, Optional<Path> file) {
    var desk = window.desk();
    if (file.isEmpty()) {
      left.ifPresent(desk::recover);
    } else if (left.isEmpty()) {
      desk.use(file.get());
    } else {
      desk.recoverBehind(file.get(), left.get());
    }
  }

  /** None where the app was not launched but started within another. */
  private List<String> arguments() {
    return getParameters() == null ? List.of() : getParameters().getRaw();
  }

  private static Locale language(String tag) {
    return Words.LANGUAGES.stream()
        .filter(language -> language.toString().equals(tag))
        .findFirst()
        .orElse(Locale.ROOT);
  }

  private void open(MainWindow opened, boolean projected) {
    window = opened;
    if (projected) {
      window.transport().projector().fire();
    }
    window.setOutside(this);
    window.show();
    recovery.begin(window.desk()::unsavedWork);
  }

  @Override
  public void browse(String address) {
    getHostServices().showDocument(address);
  }

  /** The new window is where the old one was; a run in training has stopped there. */
  @Override
  public void speak(Locale language) {
    if (language.equals(Words.locale())) {
      return;
    }
    var before = window;
    SavedExperiment saved = before.desk().saved();
    boolean projected = window.transport().projector().isSelected();
    window.remember(LANGUAGE, language.toString());
    window.close();
    Words.use(language);
    memory = memory.goneOnWith();
    open(new MainWindow(stage, Beginning.after(before.run()), memory), projected);
    goOn(window, before, saved);
  }

  /** A window that is open comes to where another was before it was closed. */
  static void goOn(MainWindow after, MainWindow before, SavedExperiment saved) {
    after.desk().takeOver(before.desk(), saved);
    after.plotPane().takeOver(before.plotPane());
    after.deck().takeOver(before.deck());
    if (before.deck().enlarge().isSelected()) {
      after.deck().enlarge().fire();
    }
  }

  /** The window that is open. */
  final MainWindow window() {
    return window;
  }

  final Recovery recovery() {
    return recovery;
  }

  /** Ends the app; the next start finds what was kept. */
  final void endAfterCrash() {
    crashed = true;
    Platform.exit();
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
    if (!crashed) {
      recovery.close();
    }
  }
}
