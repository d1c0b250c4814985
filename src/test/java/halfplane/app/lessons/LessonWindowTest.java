package halfplane.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.MillionRows;
import halfplane.app.WindowTest;
import halfplane.app.panels.Panel;
import halfplane.app.panels.Question;
import halfplane.app.run.FoundLimits;
import halfplane.app.run.Rival;
import halfplane.data.Feature;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.view.AccuracyGauge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class LessonWindowTest extends WindowTest {
  private static final long PATIENCE_MILLIS = 60_000;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private void open(FxRobot robot, int index) {
    robot.interact(
        () -> node("#menus", MenuBar.class).getMenus().get(3).getItems().get(index).fire());
    focusNothing(robot);
    await("the lesson", () -> window.lessonBar().place() == 0);
  }

  /** Counted on the FX thread, which writes in them with every picture. */
  private long claims(boolean holding) {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MILLIS,
        () ->
            node("#lesson-claims", VBox.class).getChildren().stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().startsWith("✓") == holding)
                .count());
  }

  private static boolean isRight(Node answer) {
    return answer.getPseudoClassStates().contains(PseudoClass.getPseudoClass("right"));
  }

  @Test
  void aLessonBeginsWithAnUntrainedNetwork(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    open(robot, 0);
    awaitEpoch(0);
    assertThat(frame().snapshot().history().size()).isZero();
  }

  @Test
  void onAProjectorAStepHasItsEquationAndAButtonForItsPanel(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> window.lessonBar().move(2));
    robot.clickOn("#projector-toggle");
    await("the figures", () -> node("#projected-boundary", Label.class) != null);
    var words = node("#projected-boundary", Label.class);
    var button = node("#lesson-panel", Button.class);
    assertThat(button.isVisible()).as("before the guess").isFalse();
    assertThat(words.isVisible()).as("before the guess").isFalse();
    robot.clickOn("#lesson-answer-1");
    await("the equation", () -> words.isVisible() && words.getText().contains("x₁"));
    assertThat(words.getText()).startsWith("p 0.");
    await("the button", button::isVisible);
    robot.interact(() -> window.deck().ask(Question.LOG));
    robot.clickOn(button);
    await("its panel", () -> node("#panel-why", Panel.class).isOpen());
    assertThat(window.plotPane().isVisible()).isFalse();
    robot.clickOn("#lesson-on");
    await("the plot", () -> window.plotPane().isVisible());
  }

  @Test
  void aStepAsksWaitsForTheGuessAndThenChecksItsClaimAgainstTheLiveNumbers(FxRobot robot) {
    fullSpeed(robot);
    open(robot, 0);
    assertThat(text("#lesson-title")).contains("Guess first");
    assertThat(text("#lesson-watch")).isEmpty();
    robot.clickOn("#lesson-answer-3");
    await("what to watch", () -> text("#lesson-watch").contains("Press 'Train'"));
    robot.clickOn("#train-button");
    awaitEpoch(100);
    await("the claim holds", () -> claims(true) == 2);
    assertThat(isRight(node("#lesson-answer-1", Node.class))).isTrue();
    assertThat(isRight(node("#lesson-answer-3", Node.class))).isFalse();
  }

  @Test
  void anAnswerIsStillMarkedWhenItsStepIsComeBackTo(FxRobot robot) {
    open(robot, 0);
    robot.clickOn("#lesson-answer-3");
    robot.interact(() -> window.lessonBar().move(1));
    assertThat(isGiven("#lesson-answer-3")).isFalse();
    robot.interact(() -> window.lessonBar().move(-1));
    assertThat(isGiven("#lesson-answer-3")).isTrue();
    assertThat(isGiven("#lesson-answer-1")).isFalse();
    open(robot, 0);
    assertThat(isGiven("#lesson-answer-3")).isFalse();
  }

  private boolean isGiven(String answer) {
    return node(answer, ToggleButton.class).isSelected();
  }

  @Test
  void afterARunOfTheWallTheLessonGoesOnWithItsOwnNetwork(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> window.lessonBar().move(7));
    await("the wall's step", () -> window.deck().question() == Question.WALL);
    var bent =
        new Experiment.Model(
            List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED),
            List.of(10, 10),
            Activation.TANH,
            42);
    for (int step = 0; step < 2; step++) {
      robot.interact(() -> window.run().change(window.run().experiment().withModel(bent)));
      robot.type(KeyCode.PAGE_DOWN);
      await(
          "straight", () -> window.run().experiment().model().equals(Experiment.NOTEBOOK.model()));
    }
  }

  @Test
  void aComparingStepBringsReLUWhateverStoodBeside(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> window.lessonBar().move(8));
    var straight = new Rival(Experiment.NOTEBOOK.model(), 0.1);
    robot.interact(() -> window.transport().compare().fire());
    robot.interact(() -> window.run().setRival(straight));
    robot.type(KeyCode.PAGE_DOWN);
    await("ReLU", () -> Rival.usual(42).equals(window.run().rivalProperty().get()));
  }

  @Test
  void aComparingStepBringsReLUWhateverStoodBesideBefore(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> window.lessonBar().move(8));
    robot.interact(() -> window.transport().compare().fire());
    robot.interact(() -> window.run().setRival(new Rival(Experiment.NOTEBOOK.model(), 0.1)));
    robot.interact(() -> window.transport().compare().fire());
    robot.type(KeyCode.PAGE_DOWN);
    await("ReLU", () -> Rival.usual(42).equals(window.run().rivalProperty().get()));
  }

  @Test
  void theClickerWorksWhileAFieldHasTheFocus(FxRobot robot) {
    open(robot, 0);
    robot.clickOn("#noise-field").type(KeyCode.PAGE_DOWN);
    await("the next step", () -> window.lessonBar().place() == 1);
  }

  @Test
  void aQuestionIsAnsweredByKeysAndTheNextSpaceTrains(FxRobot robot) {
    open(robot, 0);
    robot.type(KeyCode.A).type(KeyCode.A);
    await(
        "the second", () -> onFx(() -> node("#lesson-answer-2", Region.class).getBorder() != null));
    assertThat(isCovered()).isTrue();
    robot.type(KeyCode.SPACE);
    await("answered", () -> !isCovered());
    assertThat(onFx(() -> node("#lesson-answer-2", ToggleButton.class).isSelected())).isTrue();
    robot.type(KeyCode.SPACE);
    await("trains", () -> shownEpochs() > 0);
  }

  @Test
  void whatWasAnsweredIsNotAskedAgainInAnotherWindow(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
    robot.type(KeyCode.PAGE_DOWN);
    await("the next question", this::isCovered);
    reopen(robot);
    await("the same question", () -> window.lessonBar().place() == 1 && isCovered());
    robot.type(KeyCode.PAGE_UP);
    await("the question that was answered", () -> window.lessonBar().place() == 0 && !isCovered());
  }

  @Test
  void noAnswerIsMarkedRightBeforeWhatItSpeaksOfIsTrained(FxRobot robot) {
    open(robot, 0);
    for (int place : new int[] {0, 3, 4, 7}) {
      robot.interact(() -> window.lessonBar().move(place - window.lessonBar().place()));
      await("step " + place, () -> window.lessonBar().place() == place && claims(false) == 0);
      robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
      await("a claim that does not hold yet", () -> claims(false) == 1);
      assertThat(robot.lookup("#lesson-answers .toggle-button").queryAllAs(Node.class))
          .isNotEmpty()
          .noneMatch(LessonWindowTest::isRight);
    }
  }

  private boolean isCovered() {
    return node("#panel-cover", Label.class).isVisible();
  }

  @Test
  void whatAnswersTheQuestionIsKeptBackUntilTheGuess(FxRobot robot) {
    var gauge = node("#accuracy-gauge", AccuracyGauge.class);
    await("the best line", () -> gauge.ceiling().isPresent());
    robot.type(KeyCode.L);
    await("the ceiling in words", () -> text("#my-line-readout").contains("Any line at most"));
    open(robot, 0);
    await("no best line", () -> gauge.ceiling().isEmpty());
    assertThat(isCovered()).isTrue();
    assertThat(node("#panel-log", Panel.class).getParent().isVisible()).isFalse();
    assertThat(text("#my-line-readout")).doesNotContain("Any line at most");
    robot.interact(() -> node("#best-line", ButtonBase.class).requestFocus());
    assertThat(node("#best-line", ButtonBase.class).getAccessibleHelp()).contains("kept back");
    robot.clickOn("#lesson-answer-2");
    await("the best line again", () -> gauge.ceiling().isPresent());
    assertThat(isCovered()).isFalse();
    assertThat(node("#panel-log", Panel.class).getParent().isVisible()).isTrue();
    assertThat(text("#my-line-readout")).contains("Any line at most");
    robot.type(KeyCode.PAGE_DOWN);
    await("the next question", this::isCovered);
    robot.type(KeyCode.PAGE_UP);
    await("the question that was answered", () -> !isCovered());
    robot.type(KeyCode.PAGE_DOWN);
    await("the next question again", this::isCovered);
    robot.clickOn("#lesson-close");
    await("nothing asked", () -> !isCovered());
    assertThat(gauge.ceiling()).isPresent();
  }

  @Test
  void trainingShowsWhatFollowsAGuessThatWasSaidAloud(FxRobot robot) {
    open(robot, 0);
    await("the question", this::isCovered);
    robot.type(KeyCode.SPACE);
    await("what to watch", () -> text("#lesson-watch").contains("Press 'Train'"));
    assertThat(isCovered()).isFalse();
  }

  @Test
  void aQuestionTakesThePlaceOfAnEnlargedPanelAndItsFocus(FxRobot robot) {
    open(robot, 0);
    robot.clickOn("#lesson-answer-1");
    robot.interact(() -> window.deck().ask(Question.INSIDE));
    robot.type(KeyCode.E);
    await("the panel alone", () -> !window.plotPane().isVisible());
    robot.interact(() -> node("#morph", Slider.class).requestFocus());
    robot.type(KeyCode.PAGE_DOWN);
    await("the next question", this::isCovered);
    assertThat(window.plotPane().isVisible()).isTrue();
    robot.type(KeyCode.SPACE);
    await("it trains", () -> shownEpochs() > 0);
    assertThat(window.lessonBar().place()).isEqualTo(1);
  }

  @Test
  void aQuestionThatWasAnsweredIsNotAskedAgainByTheSavedRunAndAnOpenOneIs(
      FxRobot robot, @TempDir Path folder) throws IOException {
    open(robot, 0);
    robot.clickOn("#step-button");
    awaitEpoch(1);
    var file = folder.resolve("run.halfplane");
    robot.interact(() -> window.desk().saveExperiment(file));
    await("the file", () -> Files.exists(file));
    robot.clickOn("#lesson-on");
    await("the next question", this::isCovered);
    robot.interact(() -> window.desk().use(file));
    await("the saved step", () -> window.lessonBar().place() == 0);
    assertThat(isCovered()).isFalse();
    assertThat(text("#lesson-watch")).contains("Press 'Train'");
    robot.clickOn("#lesson-on");
    await("the next question", this::isCovered);
    robot.interact(() -> window.desk().saveExperiment(file));
    await("it is in the file", () -> Files.readString(file).contains("\"step\" : 2"));
    robot.clickOn("#lesson-answer-1");
    robot.interact(() -> window.desk().use(file));
    await("the question", this::isCovered);
  }

  @Test
  void theClickerGoesOnAndBackAndAStepSetsTheAppUp(FxRobot robot) {
    open(robot, 0);
    for (int step = 1; step <= 3; step++) {
      robot.type(KeyCode.PAGE_DOWN);
    }
    await("the fourth step", () -> window.lessonBar().place() == 3);
    assertThat(field("#hidden").getText()).isEqualTo("20,20");
    assertThat(window.deck().question()).isEqualTo(Question.WHY);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("undone", () -> field("#hidden").getText().equals("5"));
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    await("done again", () -> field("#hidden").getText().equals("20,20"));
    robot.type(KeyCode.PAGE_UP);
    await("the third step", () -> window.lessonBar().place() == 2);
    assertThat(field("#hidden").getText()).as("as it was at that step").isEqualTo("5");
  }

  @Test
  void aClaimOnTheBestLineIsCheckedAnewWhenThatIsFound(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> window.lessonBar().move(6));
    await("its step", () -> window.lessonBar().place() == 6);
    robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
    await("both claims", () -> claims(true) == 2);
    var found = window.run().limitsProperty().get();
    robot.interact(() -> FoundLimits.set(window.run(), null));
    await("neither", () -> claims(true) == 0);
    robot.interact(() -> FoundLimits.set(window.run(), found));
    await("both again", () -> claims(true) == 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyClaimOfTheAppsOwnLessonsHolds(int lesson, FxRobot robot) {
    fullSpeed(robot);
    open(robot, lesson);
    int steps = Lessons.builtIn(Lessons.BUILT_IN.get(lesson)).steps().size();
    for (int step = 0; step < steps; step++) {
      int place = step;
      await("step " + place, () -> window.lessonBar().place() == place);
      robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
      robot.interact(
          () -> {
            window.run().rewind();
            window.run().train();
          });
      await(
          "step %d trained".formatted(place),
          () -> shownEpochs() == window.run().experiment().schedule().epochs());
      if (window.deck().question() == Question.WALL) {
        robot.interact(() -> node("#wall-button", ButtonBase.class).fire());
      }
      int all = Lessons.builtIn(Lessons.BUILT_IN.get(lesson)).steps().get(place).claims().size();
      await("step %d borne out".formatted(place), () -> claims(true) == all && claims(false) == 0);
      robot.interact(() -> window.lessonBar().move(1));
    }
  }

  @Test
  void theComparingStepPutsReluBesideAndTheNextTakesItAway(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> window.lessonBar().move(9));
    await("a rival", () -> window.run().rivalProperty().get() != null);
    assertThat(window.run().rivalProperty().get().model().activation()).isEqualTo(Activation.RELU);
    robot.interact(() -> window.lessonBar().move(1));
    await("no rival", () -> window.run().rivalProperty().get() == null);
  }

  @Test
  void aClickerOpensTheFirstLessonOnAProjectorToo(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    focusNothing(robot);
    robot.type(KeyCode.PAGE_DOWN);
    await("the lesson", () -> window.lessonBar().place() == 0);
    robot.type(KeyCode.PAGE_DOWN);
    await("its second step", () -> window.lessonBar().place() == 1);
  }

  @Test
  void aQuestionWithoutASentenceBeforeItBeginsTheLine(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> window.lessonBar().move(12));
    await("the first exit ticket", () -> text("#lesson-title").contains("Exit ticket"));
    assertThat(text("#lesson-text")).isNotBlank().doesNotStartWith(" ");
  }

  @Test
  void notesAreForThePresenterAndTheLessonCloses(FxRobot robot) {
    open(robot, 1);
    assertThat(text("#lesson-note")).isEmpty();
    robot.clickOn("#lesson-notes");
    assertThat(text("#lesson-note")).contains("Epoch 90");
    robot.clickOn("#lesson-close");
    await("closed", () -> !window.lessonBar().isVisible());
  }

  @Test
  void aTeachersOwnLessonOpensAndAWrongOneGetsASentenceWithItsLine(
      FxRobot robot, @TempDir Path folder) throws IOException {
    var own = folder.resolve("own.md");
    Files.writeString(
        own, "---\nhalfplane-lesson: 1\ntitle: Own\n---\n# One\nask: Why?\n- a\n- b (right)\n");
    robot.interact(() -> window.desk().use(own));
    await("the lesson", () -> text("#lesson-title").contains("One"));
    robot.clickOn("#lesson-answer-1");
    assertThat(isRight(node("#lesson-answer-2", Node.class))).isTrue();
    Files.writeString(own, "---\nhalfplane-lesson: 1\ntitle: Own\n---\n# One\npanel: x\n");
    robot.interact(() -> window.desk().use(own));
    await(
        "a sentence", () -> text("#state-sentence").contains("own.md, line 6: there is no panel"));
    assertThat(text("#lesson-title")).contains("One");
  }

  @Test
  void theWindowDoesNotWaitForATeachersLesson(FxRobot robot, @TempDir Path folder)
      throws IOException {
    var text = "---\nhalfplane-lesson: 1\ntitle: Own\n---\n# One\nSaid.\n";
    var file = Files.writeString(folder.resolve("own.md"), text);
    var atOnce = new int[1];
    robot.interact(
        () -> {
          window.desk().use(file);
          atOnce[0] = window.lessonBar().place();
        });
    assertThat(atOnce[0]).isNegative();
    await("the lesson", () -> window.lessonBar().place() == 0);
  }

  private void openComparing(FxRobot robot, Path folder, String settings) throws IOException {
    var text =
        "---\nhalfplane-lesson: 1\ntitle: Own\n---\n# One\nSaid.\nset: %s\ncompare: on\n"
            .formatted(settings);
    var file = Files.writeString(folder.resolve("own.md"), text);
    robot.interact(() -> window.desk().use(file));
  }

  @Test
  void theEpochsThatAStepNamesHoldWithCompareToo(FxRobot robot, @TempDir Path folder)
      throws IOException {
    openComparing(robot, folder, "epochs=100");
    await("the network beside", () -> window.run().rivalSnapshotProperty().get() != null);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(100);
  }

  @Test
  void theSecondNetworkBeginsWithTheStepsSeed(FxRobot robot, @TempDir Path folder)
      throws IOException {
    openComparing(robot, folder, "weights=7");
    await("the network beside", () -> window.run().rivalProperty().get() != null);
    assertThat(window.run().rivalProperty().get().model().seed()).isEqualTo(7);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(500);
  }

  @Test
  void theClickerWorksAfterASliderWasTouched(FxRobot robot) {
    open(robot, 0);
    robot.interact(() -> slider("#learning-rate").requestFocus());
    robot.type(KeyCode.PAGE_DOWN);
    await("the second step", () -> window.lessonBar().place() == 1);
  }

  @Test
  void onAProjectorALessonMakesRoomForWhatIsTold(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    open(robot, 0);
    await(
        "room for the lesson",
        () -> !node("#timeline", Slider.class).getParent().getParent().isVisible());
    robot.interact(() -> window.run().tell("Saved."));
    await(
        "the sentence", () -> node("#timeline", Slider.class).getParent().getParent().isVisible());
    assertThat(text("#state-sentence")).isEqualTo("Saved.");
    robot.interact(window.run()::hush);
    await("room again", () -> !node("#timeline", Slider.class).getParent().getParent().isVisible());
  }

  @Test
  void onAProjectorALessonMakesRoomForAFileThatIsRead(FxRobot robot, @TempDir Path folder)
      throws IOException {
    var file = MillionRows.in(folder);
    robot.clickOn("#projector-toggle");
    open(robot, 0);
    var pane = node("#timeline", Slider.class).getParent().getParent();
    await("room for the lesson", () -> !pane.isVisible());
    var seen = new AtomicBoolean();
    robot.interact(
        () -> {
          pane.visibleProperty()
              .addListener(
                  (observed, was, is) ->
                      seen.compareAndSet(
                          false, is && !Double.isNaN(window.run().loadingProperty().get())));
          window.desk().use(file);
        });
    await("how much has been read", seen::get);
    robot.interact(window.run()::cancelLoading);
  }
}
