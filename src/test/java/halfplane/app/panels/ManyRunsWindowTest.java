package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.MillionRows;
import halfplane.app.WindowTest;
import halfplane.app.run.FoundLimits;
import halfplane.app.run.Pace;
import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.limits.Collapse;
import halfplane.training.Experiment;
import halfplane.view.Histogram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

class ManyRunsWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
    await("limits", () -> window.run().limitsProperty().get() != null);
  }

  private Histogram histogram() {
    return node("#starts-histogram", Histogram.class);
  }

  private Button button(String query) {
    return node(query, Button.class);
  }

  @Test
  void noneOfManyStartsPassesTheBestLineAndTheirLinesAreOnThePlot(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "60");
    robot.clickOn("#starts-button");
    await("all of them", () -> histogram().values().length == 60);
    await("the lines", () -> frame().request().overlay().starts().size() == 60);
    assertThat(Arrays.stream(histogram().values()).max().orElseThrow()).isLessThan(60.5);
    assertThat(text("#starts-note")).startsWith("Starts: 60;").contains(": 0 of them");
    await("what they are", () -> legend(robot).contains("other starts"));
    robot.clickOn("#starts-lines");
    await("no lines", () -> frame().request().overlay().starts().isEmpty());
    assertThat(legend(robot)).doesNotContain("other starts");
  }

  @Test
  void whenTheLastStartIsTrainedAllAreOnShow(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "60");
    var shown = new AtomicInteger();
    robot.interact(
        () -> {
          var start = button("#starts-button");
          start.fire();
          start
              .textProperty()
              .addListener((observed, was, is) -> shown.set(histogram().values().length));
        });
    await("the end", () -> button("#starts-button").getText().equals("Train them"));
    assertThat(shown.get()).isEqualTo(60);
  }

  @Test
  void nothingMovesWhenManyRunsBeginAndEnd(FxRobot robot) {
    ask(robot, Question.STARTS);
    double top = onFx(histogram()::getLayoutY);
    robot.clickOn("#starts-button");
    await("some of them", () -> histogram().values().length > 0);
    assertThat(onFx(histogram()::getLayoutY)).isEqualTo(top);
    await("all of them", () -> histogram().values().length == 100);
    assertThat(onFx(histogram()::getLayoutY)).isEqualTo(top);
    ask(robot, Question.WALL);
    var place = onFx(() -> button("#wall-button").localToScene(0, 0));
    robot.clickOn("#wall-button");
    await("the wall", () -> text("#wall-note").startsWith("None of 24 straight cuts"));
    assertThat(onFx(() -> button("#wall-button").localToScene(0, 0))).isEqualTo(place);
  }

  @Test
  void whereNoNetworkDrawsALineTheirButtonIsGreyAndSaysWhy(FxRobot robot) {
    ask(robot, Question.STARTS);
    assertThat(node("#starts-lines", ToggleButton.class).isDisabled()).isFalse();
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("grey", () -> node("#starts-lines", ToggleButton.class).isDisabled());
    robot.moveTo("#starts-lines");
    await("why", () -> tip().startsWith("0 lines"));
  }

  @Test
  void theCeilingIsDrawnWhenItIsFoundAfterTheStarts(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#epochs-field", "1");
    type(robot, "#starts-count", "10");
    var found = window.run().limitsProperty().get();
    robot.interact(() -> FoundLimits.set(window.run(), null));
    robot.interact(button("#starts-button")::fire);
    await("all of them", () -> text("#starts-note").startsWith("Starts: 10;"));
    assertThat(text("#starts-note")).doesNotContain("Above");
    robot.interact(() -> FoundLimits.set(window.run(), found));
    await("the ceiling", () -> text("#starts-note").contains(": 0 of them"));
  }

  @Test
  void beforeTheFirstStartsTheNoteHasAsManyEpochsAsTheyWillBeTrained(FxRobot robot) {
    ask(robot, Question.STARTS);
    assertThat(text("#starts-note")).contains("100 epochs");
    type(robot, "#epochs-field", "1000");
    assertThat(text("#starts-note")).contains("1000 epochs");
  }

  @Test
  void thePresentRunIsOneOfTheStarts(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "10");
    robot.clickOn("#starts-button");
    await("all of them", () -> histogram().values().length == 10);
    await("the lines", () -> frame().request().overlay().starts().size() == 10);
    var snapshot = frame().snapshot();
    assertThat(histogram().values()).contains(snapshot.figures().accuracy());
    assertThat(frame().request().overlay().starts())
        .containsOnlyOnce(Collapse.of(snapshot.weights()).line(Feature.PLANE));
  }

  @Test
  void withBatchesAStartHasTheAccuracyOfItsNetworkAfterTheLastStep(FxRobot robot) {
    var schedule = new Experiment.Schedule(0.1, 7, 16);
    robot.interact(() -> window.run().open(Experiment.NOTEBOOK.withSchedule(schedule)));
    awaitEpoch(7);
    assertThat(frame().trainAccuracy()).isNotEqualTo(frame().snapshot().figures().accuracy());
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "10");
    robot.interact(button("#starts-button")::fire);
    await("all of them", () -> histogram().values().length == 10);
    assertThat(histogram().values()).contains(frame().trainAccuracy());
  }

  @Test
  void startsAreCancelledAndForgottenWithOtherSettings(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#epochs-field", "10000");
    type(robot, "#starts-count", "1000");
    robot.clickOn("#starts-button");
    await("running", () -> button("#starts-button").getText().equals("Cancel"));
    robot.clickOn("#starts-button");
    await("cancelled", () -> button("#starts-button").getText().equals("Train them"));
    type(robot, "#epochs-field", "5");
    type(robot, "#starts-count", "10");
    robot.clickOn("#starts-button");
    await("ten", () -> histogram().values().length == 10);
    type(robot, "#noise-field", "0.1");
    await("nothing", () -> histogram().values().length == 0);
  }

  /** Wrong after what a preview reads. */
  private void refuse(FxRobot robot, Path folder) throws IOException {
    var file = folder.resolve("late.csv");
    Files.writeString(file, "1,2,0\n".repeat(1500) + "3,4,1\n".repeat(500) + "here,5,1\n");
    robot.interact(() -> window.desk().use(file));
    await("its refusal", () -> text("#state-sentence").contains("line 2001"));
  }

  @Test
  void startsStayWhereAFileIsRefused(FxRobot robot, @TempDir Path folder) throws IOException {
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "10");
    robot.clickOn("#starts-button");
    await("their lines", () -> frame().request().overlay().starts().size() == 10);
    refuse(robot, folder);
    assertThat(histogram().values()).hasSize(10);
    assertThat(text("#starts-note")).startsWith("Starts: 10;");
    assertThat(frame().request().overlay().starts()).hasSize(10);
  }

  @Test
  void theWallStaysWhereAFileIsRefused(FxRobot robot, @TempDir Path folder) throws IOException {
    ask(robot, Question.WALL);
    robot.interact(button("#wall-button")::fire);
    await("all of it", () -> window.sights().wallProperty().get().isPresent());
    var note = text("#wall-note");
    refuse(robot, folder);
    assertThat(text("#wall-note")).isEqualTo(note);
    assertThat(window.sights().wallProperty().get()).isPresent();
  }

  @Test
  void whatManyRunsCameToIsThereInAnotherLanguage(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.interact(button("#wall-button")::fire);
    await("all of it", () -> window.sights().wallProperty().get().isPresent());
    var note = text("#wall-note");
    var best = window.sights().wallProperty().get();
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "10");
    robot.clickOn("#starts-button");
    await("all of them", () -> histogram().values().length == 10);
    var starts = histogram().values();
    reopen(robot);
    assertThat(window.sights().wallProperty().get()).isEqualTo(best);
    ask(robot, Question.STARTS);
    assertThat(histogram().values()).isEqualTo(starts);
    await("their lines", () -> frame().request().overlay().starts().size() == 10);
    ask(robot, Question.WALL);
    await("the limits", () -> text("#wall-note").equals(note));
    assertThat(button("#wall-tile-0").isDisabled()).isFalse();
    robot.clickOn("#new-dots-button");
    await("none on other dots", () -> button("#wall-tile-0").isDisabled());
  }

  @ParameterizedTest
  @EnumSource(
      value = Question.class,
      names = {"STARTS", "WALL"})
  void untilOtherPointsAreThereNoRunsBegin(Question question, FxRobot robot) {
    ask(robot, question);
    var begin = button("#%s-button".formatted(question.key()));
    var name = begin.getText();
    var moons = new Source.Made(Shape.MOONS, 1000, 0.1);
    var data = shown().data().withSource(moons);
    var atOnce = new String[1];
    robot.interact(
        () -> {
          window.run().change(shown().withData(data));
          begin.fire();
          atOnce[0] = begin.isDisabled() ? begin.getText() : "";
        });
    assertThat(atOnce[0]).isEqualTo(name);
    await("the points", () -> !begin.isDisabled());
    robot.clickOn(begin);
    await("a result", () -> !text("#%s-note".formatted(question.key())).contains("at once"));
  }

  @Test
  void whileAFileIsReadTheirButtonIsGrey(FxRobot robot, @TempDir Path folder) throws IOException {
    ask(robot, Question.WALL);
    var begin = button("#wall-button");
    var file = MillionRows.in(folder);
    var grey = new AtomicBoolean();
    robot.interact(
        () ->
            window
                .run()
                .loadingProperty()
                .addListener((observed, was, is) -> grey.compareAndSet(false, begin.isDisabled())));
    robot.interact(() -> window.desk().use(file));
    await("grey", grey::get);
    robot.interact(window.run()::cancelLoading);
    await("it is no more", () -> !begin.isDisabled());
  }

  @Test
  void theTipOfCancelSaysWhatItDoes(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#epochs-field", "10000");
    type(robot, "#starts-count", "1000");
    robot.clickOn("#starts-button");
    robot.moveTo("#plot").moveTo("#starts-button");
    await("the tip", () -> tip().matches("\\d+ so far: ends the rest\\."));
    robot.clickOn("#starts-button");
  }

  @Test
  void theWallIsHeldAgainstTheBestLineWhenThatComesLater(FxRobot robot) {
    await("the best line", () -> window.run().limitsProperty().get() != null);
    var limits = window.run().limitsProperty().get();
    ask(robot, Question.WALL);
    robot.interact(() -> FoundLimits.set(window.run(), null));
    robot.interact(button("#wall-button")::fire);
    await("all of it", () -> window.sights().wallProperty().get().isPresent());
    assertThat(text("#wall-note")).doesNotContain("the best of all lines");
    robot.interact(() -> FoundLimits.set(window.run(), limits));
    assertThat(text("#wall-note")).contains("the best of all lines would get 60.50 %.");
  }

  @Test
  void aWrongNumberOfStartsIsExplained(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "5000");
    assertThat(text("#starts-count-explanation")).contains("10 to 1000");
  }

  private static boolean isWhole(Button tile) {
    return tile.lookup(".text") instanceof Text shown && shown.getText().equals(tile.getText());
  }

  @Test
  void theWallIsTwentyFourStraightCutsAndATileOpensItsRun(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.clickOn("#wall-button");
    await("the wall", () -> text("#wall-note").startsWith("None of 24 straight cuts"));
    await(
        "all tiles",
        () -> {
          for (int i = 0; i < 28; i++) {
            if (button("#wall-tile-" + i).isDisabled()) {
              return false;
            }
          }
          return true;
        });
    assertThat(text("#wall-note")).contains("the best of all lines would get 60.50 %.");
    robot.interact(() -> stage.setWidth(1280));
    for (int i = 0; i < 28; i++) {
      var tile = button("#wall-tile-" + i);
      await("its figure whole", () -> onFx(() -> isWhole(tile)));
    }
    var pace = window.run().paceProperty().get();
    robot.interact(() -> button("#wall-tile-6").fire());
    assertThat(window.run().paceProperty().get()).isEqualTo(pace);
    awaitEpoch(500);
    var snapshot = frame().snapshot();
    assertThat(snapshot.weights().architecture().hidden()).containsExactly(16);
    var figure = "\n" + text("#train-accuracy").replace(" %", "").replace("100.00", "100");
    assertThat("\n" + text("#wall-tile-6")).endsWith(figure);
    robot.interact(() -> window.deck().enlarge().fire());
    await(
        "what it is, where there is room,", () -> text("#wall-tile-6").equals("ReLU 16" + figure));
  }

  @Test
  void largerPrintMakesATilesPictureLargerAndOtherColoursMakeAnother(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.interact(button("#wall-button")::fire);
    await("a tile", () -> !button("#wall-tile-0").isDisabled());
    robot.interact(
        () -> {
          if (button("#wall-button").getText().equals("Cancel")) {
            button("#wall-button").fire();
          }
        });
    await("its picture", () -> !window.deck().isBusy());
    var before = picture();
    double width = onFx(before::getFitWidth);
    robot.interact(() -> window.deck().enlarge().fire());
    await("drawn", () -> !window.deck().isBusy());
    assertThat(picture()).isSameAs(before);
    await("larger", () -> picture().getFitWidth() > width);
    robot.interact(() -> node("#theme-toggle", ToggleButton.class).fire());
    await("other colours", () -> picture() != before);
  }

  private ImageView picture() {
    return onFx(() -> (ImageView) button("#wall-tile-0").getGraphic());
  }

  @Test
  void afterATilesRunThatDivergesTrainingKeepsToThePace(FxRobot robot) {
    var wild = new Experiment.Schedule(10, 10_000, 16);
    var tame = new Experiment.Schedule(1e-30, 10_000, 16);
    robot.interact(() -> window.run().paceProperty().set(Pace.ONE));
    robot.interact(() -> window.run().open(Experiment.NOTEBOOK.withSchedule(wild)));
    await("its end", () -> text("#state-sentence").startsWith("Learning rate 10 is too big"));
    int last = onFx(window.run()::newestEpochs);
    robot.interact(
        () -> {
          window.run().change(Experiment.NOTEBOOK.withSchedule(tame));
          window.run().train();
        });
    await("further", () -> shownEpochs() > last + 1);
    assertThat(onFx(() -> window.run().trainingProperty().get())).isTrue();
    assertThat(shownEpochs()).isLessThan(last + 30);
  }

  @Test
  void aRunThatDivergedSaysSoAndIsNoneOfTheStraightCuts(FxRobot robot) {
    var far = new Source.Made(Shape.BLOBS, 1000, 9);
    var data = Experiment.NOTEBOOK.data().withSource(far);
    robot.interact(() -> window.run().change(Experiment.NOTEBOOK.withData(data)));
    await("their picture", () -> frame().snapshot().experiment().data().equals(data));
    ask(robot, Question.WALL);
    robot.interact(() -> button("#wall-button").fire());
    await("all of it", () -> window.sights().wallProperty().get().isPresent());
    robot.interact(() -> window.deck().enlarge().fire());
    await("room for two decimals", () -> onFx(() -> text("#wall-tile-0").matches(".*\\.\\d\\d")));
    var figures =
        onFx(() -> IntStream.range(0, 28).mapToObj(i -> text("#wall-tile-" + i)).toList());
    var cuts =
        IntStream.range(0, 28)
            .filter(i -> i % 7 != 6)
            .mapToObj(figures::get)
            .filter(figure -> !figure.equals("diverged"))
            .mapToDouble(Double::parseDouble)
            .summaryStatistics();
    assertThat(cuts.getCount()).isLessThan(24);
    assertThat(text("#wall-note"))
        .startsWith(
            String.format(
                Locale.ROOT,
                "None of %d straight cuts gets more than %.2f %% right",
                cuts.getCount(),
                cuts.getMax()))
        .endsWith("stopped being a number: %d.".formatted(24 - cuts.getCount()));
    assertThat(window.sights().wallProperty().get().orElseThrow())
        .isCloseTo(cuts.getMax(), within(0.005));
    int diverged = figures.indexOf("diverged");
    robot.moveTo("#wall-tile-" + diverged);
    await("the tip", () -> tip().startsWith("Diverged after"));
    assertThat(tip())
        .matches("Diverged after \\d+ of 100 epochs: 2-5-1 linear, .*")
        .doesNotContainPattern("\\d{7}");
  }

  private static String tip() {
    return onFx(
        () ->
            Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(shown -> ((Tooltip) shown).getText())
                .findAny()
                .orElse(""));
  }

  @Test
  void whileTheSheetHasTooFewDotsATileSaysSoAndOpensNothing(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.interact(button("#wall-button")::fire);
    await("a tile", () -> !button("#wall-tile-0").isDisabled());
    robot.interact(
        () -> {
          window.painting().toggle();
          window.painting().clear();
        });
    robot.interact(() -> window.deck().enlarge().fire());
    var before = window.run().experiment();
    robot.clickOn("#wall-tile-0");
    await("why", () -> text("#state-sentence").startsWith("4 dots at least"));
    assertThat(window.run().experiment()).isEqualTo(before);
    assertThat(window.deck().enlarge().isSelected()).isTrue();
    assertThat(window.painting().isOn()).isTrue();
  }

  @Test
  void otherDotsEmptyTheWall(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.clickOn("#wall-button");
    await("a tile", () -> !button("#wall-tile-0").isDisabled());
    robot.clickOn("#new-dots-button");
    await("no tile", () -> button("#wall-tile-0").isDisabled());
  }

  @Test
  void otherDotsEmptyTheWallWhileItsPanelIsClosedToo(FxRobot robot) {
    ask(robot, Question.WALL);
    robot.clickOn("#wall-button");
    await("all of it", () -> window.sights().wallProperty().get().isPresent());
    ask(robot, Question.CURVES);
    robot.clickOn("#new-dots-button");
    await("nothing", () -> window.sights().wallProperty().get().isEmpty());
  }

  @Test
  void onAProjectorTheLinesStayWhenThePlotComesBackAndGoWithTheirQuestion(FxRobot robot) {
    ask(robot, Question.STARTS);
    type(robot, "#starts-count", "10");
    focusNothing(robot);
    robot.type(KeyCode.P).type(KeyCode.E);
    await("the large panel", () -> !window.plotPane().isVisible());
    robot.clickOn("#starts-button");
    await("all of them", () -> histogram().values().length == 10);
    robot.type(KeyCode.ESCAPE);
    await("the plot", () -> window.plotPane().isVisible());
    await("the lines", () -> frame().request().overlay().starts().size() == 10);
    assertThat(node("#panel-starts", Panel.class).isOpen()).isFalse();
    robot.interact(() -> window.deck().ask(Question.LOG));
    await("no lines", () -> frame().request().overlay().starts().isEmpty());
  }
}
