package halfplane.app;

import halfplane.app.paint.Brush;
import halfplane.app.panels.Question;
import halfplane.app.run.Pace;
import halfplane.app.run.Rival;
import halfplane.app.settings.Preset;
import halfplane.files.PngFile;
import halfplane.limits.Line;
import halfplane.training.Experiment;
import halfplane.view.SceneSketch;
import halfplane.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/**
 * Takes the pictures of the README: the window after the notebook's 100 epochs, light, dark and for
 * a projector, and the answer to each question. Its one argument is the folder that they go to.
 */
public final class Screenshots extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Pulses in which a new look settles. */
  private static final int SETTLING = 45;

  private static final int EPOCHS = 100;

  private MainWindow window;
  private Stage stage;
  private Path folder;
  private List<Shot> shots;
  private int taken;
  private int settled;
  private boolean prepared;

  /**
   * One picture.
   *
   * @param name of its file, without the ending
   * @param prepare brings the window to it
   * @param ready whether it has come there
   */
  private record Shot(String name, Runnable prepare, BooleanSupplier ready) {}

  /** Runs it. */
  public static void main(String... arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage newStage) throws IOException {
    stage = newStage;
    folder = Path.of(getParameters().getRaw().getFirst());
    // An old film would be taken for the new one, which is then never finished.
    Files.deleteIfExists(folder.resolve("film.gif"));
    window = new MainWindow(stage, Experiment.NOTEBOOK);
    window.show();
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    shots = shots();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (window.run().snapshot() != null && pulse()) {
          stop();
          window.close();
          stage.close();
        }
      }
    }.start();
  }

  private List<Shot> shots() {
    return List.of(
        new Shot("light", this::trainTheNotebook, () -> isTrained(EPOCHS)),
        new Shot("floor", () -> window.deck().enlarge().fire(), () -> true),
        new Shot("why", this::showTheProduct, () -> true),
        new Shot("lines", () -> ask(Question.LINES), () -> true),
        new Shot("my-line", this::drawALine, () -> true),
        new Shot("starts", this::startAHundred, this::areStartsDrawn),
        new Shot("wall", this::trainTheWall, () -> !isBusy("#wall-button")),
        new Shot("bowl", this::fillTheBowl, () -> isTrained(EPOCHS)),
        new Shot("network", this::sendAPoint, () -> true),
        new Shot("straight-labels", this::straighten, () -> isTrained(EPOCHS)),
        new Shot("one-more-column", this::addAColumn, () -> isTrained(EPOCHS)),
        new Shot("compare", this::compare, () -> isTrained(Rival.USUAL_EPOCHS)),
        new Shot("inside", this::lookInside, () -> isTrained(Rival.USUAL_EPOCHS)),
        new Shot("lesson", this::teach, () -> isTrained(EPOCHS)),
        new Shot("lesson-on-projector", this::teachOnProjector, () -> isTrained(2 * EPOCHS)),
        new Shot("painting", this::paint, () -> window.run().shownEpochs() == 0 && isFilmTold()),
        new Shot("colour-blind", this::seeShapes, () -> isTrained(EPOCHS)),
        new Shot("dark", this::darken, () -> isTrained(EPOCHS)),
        new Shot("projector", this::project, () -> true));
  }

  /** Goes on by one pulse; true when all pictures are taken. */
  private boolean pulse() {
    var shot = shots.get(taken);
    if (!prepared) {
      shot.prepare().run();
      prepared = true;
      settled = 0;
    }
    settled = isUpToDate(window) && shot.ready().getAsBoolean() ? settled + 1 : 0;
    if (settled > SETTLING) {
      save(shot.name() + ".png");
      taken++;
      prepared = false;
    }
    return taken == shots.size();
  }

  private void trainTheNotebook() {
    window.run().paceProperty().set(Pace.FULL);
    window.transport().train().fire();
    window.plotPane().toggles().best().fire();
    window.plotPane().toggles().trail().fire();
  }

  private void ask(Question question) {
    window.deck().ask(question);
  }

  private void showTheProduct() {
    window.shrink();
    ask(Question.WHY);
  }

  private void drawALine() {
    window.plotPane().toggles().trail().fire();
    window.plotPane().toggles().mine().fire();
    window.plotPane().myLine().use(new Line(0.25, 1, 0.55));
  }

  private void startAHundred() {
    window.plotPane().toggles().mine().fire();
    window.plotPane().toggles().best().fire();
    ask(Question.STARTS);
    fire("#starts-button");
  }

  private void trainTheWall() {
    ask(Question.WALL);
    window.deck().enlarge().fire();
    fire("#wall-button");
  }

  private void fillTheBowl() {
    window.shrink();
    ask(Question.BOWL);
    open(Experiment.NOTEBOOK.withModel(Experiment.NOTEBOOK.model().withSeed(3)));
  }

  private void sendAPoint() {
    ask(Question.NETWORK);
    window.sights().pointProperty().set(new Point2D(0.55, -0.35));
  }

  private void straighten() {
    window.sights().pointProperty().set(null);
    ask(Question.WHY);
    fire("#straight-labels");
    open(window.run().experiment());
  }

  private void addAColumn() {
    fire("#straight-labels");
    ask(Question.LIFTED);
    fire("#add-column-button");
    open(window.run().experiment());
  }

  private void compare() {
    ask(Question.CURVES);
    window.run().change(Experiment.NOTEBOOK);
    window.transport().compare().fire();
    window.transport().train().fire();
  }

  private void lookInside() {
    window.transport().compare().fire();
    ask(Question.INSIDE);
    open(
        Preset.RELU_16.applyTo(
            window
                .run()
                .experiment()
                .withModel(Rival.usual(Experiment.NOTEBOOK.model().seed()).model())));
  }

  private void teach() {
    window.lectern().open("circles");
    fire("#lesson-answer-2");
    window.transport().train().fire();
  }

  private void teachOnProjector() {
    var film = window.takeHome().film();
    film.choose(300, 10);
    film.begin(folder.resolve("film.gif"));
    window.transport().projector().fire();
    window.lessonBar().move(4);
    fire("#lesson-answer-3");
    window.transport().train().fire();
  }

  private void paint() {
    window.transport().projector().fire();
    window.lessonBar().close();
    window.painting().toggle();
    window.painting().clear();
    for (var brush : List.of(Brush.RED, Brush.BLUE)) {
      window.painting().brushProperty().set(brush);
      window.painting().sizeProperty().set(brush == Brush.RED ? 26 : 40);
      for (int i = 0; i <= 20; i++) {
        double turn = Math.PI * i / 20;
        double side = brush == Brush.RED ? 1 : -1;
        var unit = frameUnit();
        stroke(i, side * 0.3 - 0.55 * Math.cos(turn), side * (0.75 * Math.sin(turn) - 0.25), unit);
      }
      window.painting().release();
    }
  }

  private double frameUnit() {
    return window.plotPane().plot().frame().request().view().side()
        / window.plotPane().plot().side();
  }

  private void stroke(int i, double x1, double x2, double unit) {
    if (i == 0) {
      window.painting().press(x1, x2, unit);
    } else {
      window.painting().drag(x1, x2, unit);
    }
  }

  private void seeShapes() {
    window.painting().stop();
    window.choices().choose(Choice.COLOUR_BLIND, true);
    open(Experiment.NOTEBOOK);
  }

  private void darken() {
    window.choices().choose(Choice.COLOUR_BLIND, false);
    ask(Question.LINES);
    open(Experiment.NOTEBOOK);
    window.plotPane().toggles().best().fire();
    window.plotPane().toggles().trail().fire();
    window.transport().theme().fire();
  }

  private void project() {
    window.transport().projector().fire();
    stage.setWidth(1024);
    stage.setHeight(768);
  }

  private void open(Experiment experiment) {
    window.run().open(experiment);
  }

  private void fire(String query) {
    ((ButtonBase) stage.getScene().lookup(query)).fire();
  }

  private boolean isBusy(String query) {
    return ((ButtonBase) stage.getScene().lookup(query)).getText().equals(Words.of("cancel"));
  }

  /**
   * Whether plot, figures and panel are of the newest epoch: they are drawn beside the FX thread,
   * which on a busy machine may take longer than the window settles.
   */
  static boolean isUpToDate(MainWindow window) {
    var run = window.run();
    return run.newest() == run.snapshot()
        && run.limitsProperty().get() != null
        && !window.deck().isBusy();
  }

  /** All have ended, and their lines are on the plot. */
  private boolean areStartsDrawn() {
    var lines = window.sights().startsProperty().get();
    var overlay = window.plotPane().plot().frame().request().overlay();
    return !isBusy("#starts-button") && !lines.isEmpty() && overlay.starts().equals(lines);
  }

  /** The film is there, and what told of it is gone. */
  private boolean isFilmTold() {
    var sentence = ((Labeled) stage.getScene().lookup("#state-sentence")).getText();
    return Files.exists(folder.resolve("film.gif"))
        && !sentence.equals(Words.of("saved", "film.gif"));
  }

  private boolean isTrained(int epochs) {
    return !window.run().trainingProperty().get() && window.run().shownEpochs() == epochs;
  }

  private void save(String name) {
    try {
      PngFile.write(folder.resolve(name), SceneSketch.picture(stage.getScene().snapshot(null)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
