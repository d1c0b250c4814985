package halfplane.app.documents;

import halfplane.app.background.NewestWish;
import halfplane.app.background.Threads;
import halfplane.app.lessons.Lectern;
import halfplane.app.lessons.Lessons;
import halfplane.app.memory.Recent;
import halfplane.app.paint.Painting;
import halfplane.app.run.Run;
import halfplane.app.run.RunCopies;
import halfplane.app.run.Undo;
import halfplane.data.CsvPreview;
import halfplane.data.InvalidInputException;
import halfplane.data.PastedPoints;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.files.UnsavedWork;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import halfplane.view.Refusals;
import halfplane.view.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

/** What the window opens, pastes and saves to open again. A file that is wrong changes nothing. */
public final class Desk {
  private static final String ENDING = ".halfplane";

  private final Stage stage;
  private final Run run;
  private final Painting painting;
  private final Recent recent;
  private final Writer writer;
  private final Unsaved unsaved;
  private final Lectern lectern;
  private final NewestWish newest = new NewestWish();
  private final ReadOnlyObjectWrapper<Path> present = new ReadOnlyObjectWrapper<>();

  /** The settings in that file. */
  private Undo.Setup presentSettings;

  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();

  /** How often another experiment has been taken into use. */
  private int uses;

  /** Where the file of what is still being written is in use; null while it is here. */
  private Desk heir;

  /**
   * @param writer what the files are written by
   */
  public Desk(
      Stage stage, Run run, Writer writer, Painting painting, Recent recent, Lectern lectern) {
    this.stage = stage;
    this.run = run;
    this.painting = painting;
    this.recent = recent;
    this.lectern = lectern;
    this.writer = writer;
    this.unsaved = new Unsaved(stage, painting, this::savePainted);
    painting.askFirst(unsaved::mayGo);
    recent.files().stream().findFirst().ifPresent(FileDialogs::beginBeside);
    run.experimentProperty()
        .addListener(
            (observed, was, is) -> {
              dropReading(was, is);
              seeWhetherChanged();
            });
    run.rivalProperty().addListener((observed, was, is) -> seeWhetherChanged());
  }

  /** Whether to close: nothing would be lost, or it is not wanted any more. */
  public boolean mayClose() {
    return unsaved.mayClose() && writer.mayClose(stage);
  }

  /**
   * The file that the experiment was opened from or saved to last, whatever has been changed in it
   * since; null where it is in none.
   */
  public ReadOnlyObjectProperty<Path> fileProperty() {
    return present.getReadOnlyProperty();
  }

  /** Whether settings are other than in that file. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  private void setPresent(Path file, Undo.Setup settings) {
    presentSettings = settings;
    present.set(file);
    seeWhetherChanged();
  }

  private void seeWhetherChanged() {
    changed.set(present.get() != null && !run.setup().equals(presentSettings));
  }

  /** The files that were opened or saved last. */
  public Recent recent() {
    return recent;
  }

  /** Asks for own data and uses it. */
  public void openData() {
    FileDialogs.open(stage, "open.data.title", "*.csv", "*.tsv", "*.txt").ifPresent(this::use);
  }

  /** Asks for an experiment, a lesson or own data, and uses it. */
  public void open() {
    FileDialogs.open(stage, "open.title", "*" + ENDING, "*.json", "*.csv", "*.tsv", "*.txt", "*.md")
        .ifPresent(this::use);
  }

  /** Uses a file of those used last; one that has gone since leaves them. */
  public void useRecent(Path file) {
    read(
        () -> Files.isRegularFile(file),
        () -> true,
        there -> {
          if (there) {
            use(file);
          } else {
            recent.remove(file);
            run.complain(Words.of("recent.gone", file));
          }
        });
  }

  /** Uses a lesson, an experiment or own data, by the ending of the file's name. */
  public void use(Path file) {
    use(file, () -> {});
  }

  /**
   * @param whenOpened called when it is in use; not if it is refused
   */
  private void use(Path file, Runnable whenOpened) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
      read(
          () -> Lessons.read(file),
          () -> true,
          lesson -> {
            lectern.open(lesson);
            recent.add(file);
            whenOpened.run();
          });
    } else if (unsaved.mayGo()) {
      var asked = painting.own().unsaved();
      BooleanSupplier mayGo = () -> painting.own().unsaved().equals(asked) || unsaved.mayGo();
      Runnable opened =
          () -> {
            opened(file);
            whenOpened.run();
          };
      if (isExperiment(file)) {
        read(() -> ExperimentFile.read(file), mayGo, saved -> go(saved, opened));
      } else {
        useData(file, mayGo, opened);
      }
    }
  }

  private static boolean isExperiment(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(ENDING);
  }

  private void opened(Path opened) {
    inUse(Optional.of(opened));
    recent.add(opened);
    FileDialogs.beginBeside(opened);
  }

  /** A CSV file as it was when its first lines were read. */
  private record Previewed(Source.CsvFile source, CsvPreview preview) {}

  /** Uses a CSV file's points; where it isn't plain which columns they are, asks. */
  private void useData(Path file, BooleanSupplier mayGo, Runnable opened) {
    read(
        () -> new Previewed(new Source.CsvFile(file), CsvPreview.of(file)),
        mayGo,
        previewed -> {
          var source = previewed.source();
          var preview = previewed.preview();
          if (!preview.needsChoice()) {
            use(source, false, opened);
            return;
          }
          run.hush();
          new CsvDialog(stage, preview, separator -> CsvPreview.of(file, Optional.of(separator)))
              .showAndWait()
              .ifPresent(
                  choice ->
                      use(
                          new Source.CsvFile(
                              file, source.modified(), Optional.of(choice.columns())),
                          choice.standardised(),
                          opened));
        });
  }

  private void use(Source source, boolean standardised, Runnable opened) {
    run.change(with(source, standardised), opened);
  }

  private Experiment with(Source source, boolean standardised) {
    var data = run.experiment().data().withSource(source).withStandardised(standardised);
    return run.experiment().withData(data);
  }

  /**
   * Reads off the FX thread; what is wrong is said in a sentence. A share that does not answer
   * holds up no other file. Of several that are read at once only the last that was asked for is
   * used, however soon the others are there.
   *
   * @param mayGo asks for what was painted meanwhile
   */
  private <T> void read(Supplier<T> reading, BooleanSupplier mayGo, Consumer<T> use) {
    var wished = newest.make();
    Outcome.tell(
        CompletableFuture.supplyAsync(reading, Threads.ofItsOwn("reading")),
        (value, wrong) -> {
          if (!wished.getAsBoolean()) {
            return;
          }
          if (wrong == null && mayGo.getAsBoolean()) {
            use.accept(value);
          } else if (wrong != null) {
            run.complain(ReadingFailure.sentence(wrong));
          }
        });
  }

  /**
   * All settings as in the notebook, with one network, at its beginning. A lesson stays open, as
   * where an experiment is opened: it sets the app up itself at its next step.
   */
  public void useNotebook() {
    if (unsaved.mayGo()) {
      newest.drop();
      run.forgetRival();
      run.restore(new SavedExperiment(Experiment.NOTEBOOK), this::inUse);
    }
  }

  /** Takes over what the clipboard holds: files, a spreadsheet's cells, or a line of settings. */
  public void paste() {
    var clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      use(clipboard.getFiles().getFirst().toPath());
      return;
    }
    var text = clipboard.getString();
    if (text == null || text.isBlank()) {
      run.complain(Words.of("paste.wrong", Words.of("paste.none")));
      return;
    }
    try {
      // A line that a chat has broken in two has as many commas as cells have.
      if (ExperimentCode.isLine(text) || !PastedPoints.isTable(text)) {
        var changed = ExperimentCode.applyLine(run.experiment(), withPoints(text));
        run.hush();
        if (!takesTheirPlace(changed.data().source())) {
          run.change(changed);
        } else if (unsaved.mayGo()) {
          run.change(changed, this::inUse);
        }
      } else if (unsaved.mayGo()) {
        var pasted = new Source.Own(PastedPoints.read(text));
        run.hush();
        run.change(with(pasted, false), this::inUse);
      }
    } catch (InvalidInputException e) {
      run.complain(Words.of("paste.wrong", Refusals.of(e)));
    }
  }

  /** In English a comma may group thousands. */
  private static String withPoints(String line) {
    return Words.locale().equals(Locale.GERMAN) ? ExperimentCode.withDecimalPoints(line) : line;
  }

  /** Other points that are chosen take the place of a file that is still being read. */
  private void dropReading(Experiment before, Experiment changed) {
    if (!run.isRefusing() && !changed.data().source().equals(before.data().source())) {
      newest.drop();
    }
  }

  /** Painted dots that were there before are not asked for any more. */
  private void inUse() {
    inUse(Optional.empty());
  }

  /**
   * @param from what is in use is in
   */
  private void inUse(Optional<Path> from) {
    painting.finish();
    painting.opened(run.experiment(), from);
    uses++;
    setPresent(from.filter(Desk::isExperiment).orElse(null), run.setup());
  }

  /** Whether other painted dots would be lost. */
  private boolean takesTheirPlace(Source pasted) {
    return pasted instanceof Source.Own own
        && painting
            .own()
            .unsaved()
            .filter(dots -> !dots.points().hasSamePoints(own.points()))
            .isPresent();
  }

  /**
   * Asks for a place, at first that of the experiment's file, and writes the experiment there as it
   * was before the question; false if that was given up. It asks each time: a file that a teacher
   * has prepared is not to be lost by a key.
   */
  public boolean saveExperiment() {
    var writing = writing();
    var place = askForPlace(proposed());
    place.ifPresent(writing);
    return place.isPresent();
  }

  private Optional<Path> askForPlace(Path proposed) {
    return FileDialogs.save(stage, "save.title", proposed, "*" + ENDING, "*.json");
  }

  /** Where the experiment is saved unless somebody says otherwise. */
  Path proposed() {
    return Optional.ofNullable(present.get()).orElseGet(Desk::newName);
  }

  private static Path newName() {
    return Path.of(Words.of("save.name") + ENDING);
  }

  /** Goes on where a crash ended the app. */
  public void recover(UnsavedWork left) {
    go(left.run(), () -> {});
    left.dots().ifPresent(dots -> painting.own().recovered(dots.points()));
    left.loose().ifPresent(dots -> painting.putAside(dots, left.run().experiment().data()));
    run.complain(Words.of(left.loose().isPresent() ? "recovered.loose" : "recovered"));
  }

  /** Uses the file that the app was started with; where a crash ended it is a step back. */
  public void recoverBehind(Path file, UnsavedWork left) {
    recover(left.withoutLesson());
    var recovered = run.setup();
    use(
        file,
        () -> {
          left.loose().ifPresent(dots -> painting.putAside(dots, recovered.experiment().data()));
          if (!run.setup().equals(recovered)) {
            run.complain(Words.of("recovered.undo"));
          }
        });
  }

  private void go(SavedExperiment to, Runnable whenThere) {
    run.restore(
        to,
        () -> {
          lectern.goTo(to);
          whenThere.run();
        });
  }

  /** Goes on where another window was. */
  public void takeOver(Desk other, SavedExperiment saved) {
    go(saved, () -> lectern.recall(other.lectern));
    run.paceProperty().set(other.run.paceProperty().get());
    run.takeOver(other.run);
    writer.takeOver(other.writer);
    painting.takeOver(other.painting);
    lectern.takeOver(other.lectern);
    setPresent(other.present.get(), other.presentSettings);
    uses = other.uses;
    other.heir = this;
  }

  /** The run and the lesson as they stand. */
  public SavedExperiment saved() {
    var saved = run.saved();
    return new SavedExperiment(saved.experiment(), saved.shown(), saved.beside(), lectern.place());
  }

  /** What would be lost if the app ended now. */
  public UnsavedWork unsavedWork() {
    var saved = saved();
    var painted =
        painting.own().unsaved().filter(own -> !own.equals(saved.experiment().data().source()));
    return new UnsavedWork(saved, painted, painting.loose());
  }

  /** Writes the experiment: its settings, painted dots, shown epoch, and the lesson's step. */
  public void saveExperiment(Path place) {
    writing().accept(place);
  }

  /** Writes the experiment as it stands now, wherever that is going to be. */
  private Consumer<Path> writing() {
    var saved = saved();
    var settings = run.setup();
    boolean loose = painting.isLoose();
    int use = uses;
    return place ->
        writer.write(
            place,
            () -> ExperimentFile.write(place, saved),
            () -> {
              var desk = last();
              desk.written(place, saved.experiment().data().source());
              if (desk.uses == use) {
                desk.setPresent(place, settings);
              }
              if (loose) {
                desk.run.tell(Words.of("saved.loose", place.getFileName(), Source.FEWEST_SAMPLES));
              }
            });
  }

  private Desk last() {
    return heir == null ? this : heir.last();
  }

  private void written(Path file, Source source) {
    recent.add(file);
    painting.own().saved(source, file);
  }

  /** Writes the painted dots first, whatever the run is on; false if they are in no file then. */
  private boolean savePainted() {
    var dots =
        run.experiment().withData(run.experiment().data().withSource(painting.own().source()));
    boolean inUse = dots.data().equals(run.experiment().data());
    var saved = inUse ? saved() : new SavedExperiment(dots);
    return askForPlace(newName())
        .filter(
            file ->
                writer.writeFirst(
                    stage,
                    file,
                    () -> ExperimentFile.write(file, saved),
                    () -> last().written(file, dots.data().source())))
        .isPresent();
  }

  /** What is still being read comes to nothing; what is still to be written is written first. */
  public void close() {
    newest.end();
    writer.close();
  }

  /** Copies the settings as a line for a chat. */
  public void copySettings() {
    RunCopies.ofSettings(run, ExperimentCode::of);
  }
}
