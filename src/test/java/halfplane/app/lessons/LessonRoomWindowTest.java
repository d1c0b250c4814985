package halfplane.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.WindowTest;
import halfplane.app.panels.Question;
import halfplane.app.run.Pace;
import halfplane.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** A lesson on a small projector, beside all that else takes room there. */
class LessonRoomWindowTest extends WindowTest {
  private static final int LINES = 6;
  private static final int BEND_IT = 9;

  @AfterEach
  void speakEnglish() {
    Words.use(Locale.ROOT);
  }

  private void project(FxRobot robot, String language) {
    Words.use(Locale.forLanguageTag(language));
    reopen(robot);
    robot.interact(
        () -> {
          node("#projector-toggle", ButtonBase.class).fire();
          stage.setWidth(1024);
          stage.setHeight(768);
          node("#menus", MenuBar.class).getMenus().get(3).getItems().getFirst().fire();
        });
    await("the lesson", () -> window.lessonBar().place() == 0);
  }

  /** The step with two plots, with my line on both and its question answered. */
  private void bendIt(FxRobot robot, String language) {
    project(robot, language);
    robot.interact(() -> window.lessonBar().move(BEND_IT));
    focusNothing(robot);
    robot.type(KeyCode.L);
    robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
    await("two plots", () -> !text("#rival-caption").isEmpty());
    await("my line", () -> node("#my-line-readout", Label.class).isVisible());
  }

  private boolean isRightOf(Node node, Node other) {
    return node.localToScene(node.getLayoutBounds()).getMinX()
        >= other.localToScene(other.getLayoutBounds()).getMaxX();
  }

  private boolean isBelow(Node node, Node other) {
    return node.localToScene(node.getLayoutBounds()).getMinY()
        >= other.localToScene(other.getLayoutBounds()).getMaxY();
  }

  private List<Node> parts(FxRobot robot) {
    return onFx(
        () ->
            robot
                .from(window.lessonBar())
                .lookup(
                    (Node node) ->
                        node instanceof Label || node instanceof ButtonBase && node.isVisible())
                .queryAll()
                .stream()
                .filter(node -> node.isManaged() && node.getBoundsInLocal().getHeight() > 0)
                .toList());
  }

  /** Whether it is neither cut nor behind the end of what scrolls. */
  private boolean isInWindow(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    var bar = window.lessonBar();
    return place.getMinY() >= 0
        && place.getMaxY() <= bar.localToScene(bar.getLayoutBounds()).getMaxY()
        && place.getMaxY() <= stage.getScene().getHeight()
        && place.getMaxX() <= stage.getScene().getWidth()
        && (!(node instanceof ButtonBase) || isWhole((ButtonBase) node));
  }

  private static boolean isWhole(ButtonBase button) {
    return button.isWrapText() || button.getWidth() >= Math.floor(button.prefWidth(-1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void besideThePlotTheWholeStepIsInTheWindowAndTheFiguresAreBelowThePlot(
      String language, FxRobot robot) {
    project(robot, language);
    robot.interact(() -> stage.setHeight(700));
    for (int place = 0; place < BEND_IT; place++) {
      int target = place;
      robot.interact(
          () -> {
            window.lessonBar().move(target - window.lessonBar().place());
            node("#lesson-answer-1", ButtonBase.class).fire();
          });
      await(
          "the whole of step " + (place + 1),
          () -> onFx(() -> parts(robot).stream().allMatch(this::isInWindow)));
      await("beside the plot", () -> onFx(() -> isRightOf(window.lessonBar(), plot())));
      await(
          "figures below the plot",
          () -> onFx(() -> isBelow(node("#train-loss", Label.class), plot())));
    }
  }

  @Test
  void theLessonsWidthIsThatOfTheWindowAndNotOfTheWayThere(FxRobot robot) {
    reopen(robot);
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(768);
          node("#menus", MenuBar.class).getMenus().get(3).getItems().getFirst().fire();
        });
    await("below the plot", () -> onFx(() -> isBelow(window.lessonBar(), plot())));
    robot.interact(() -> node("#projector-toggle", ButtonBase.class).fire());
    await("beside it", () -> onFx(() -> isRightOf(window.lessonBar(), plot())));
    await("what the plot leaves", () -> onFx(() -> window.lessonBar().getWidth() > 480));
    double before = onFx(() -> window.lessonBar().getWidth());
    robot.interact(() -> stage.setHeight(769));
    await("the other height", () -> onFx(() -> stage.getScene().getHeight() >= 769));
    assertThat(onFx(() -> window.lessonBar().getWidth())).isCloseTo(before, within(3.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void besideTheWallTheLessonIsInTheWindowAndTheWallBesideIt(String language, FxRobot robot) {
    project(robot, language);
    robot.interact(
        () -> {
          stage.setHeight(700);
          window.lessonBar().move(7);
          node("#lesson-answer-1", ButtonBase.class).fire();
          window.deck().enlarge().fire();
        });
    await("the wall", () -> onFx(() -> window.deck().question() == Question.WALL));
    await("all of the step", () -> onFx(() -> parts(robot).stream().allMatch(this::isInWindow)));
    await(
        "all of the wall",
        () ->
            onFx(
                () -> {
                  var wall = window.deck().localToScene(window.deck().getLayoutBounds());
                  return wall.getMinX() >= 0 && isRightOf(window.lessonBar(), window.deck());
                }));
  }

  @Test
  void aQuestionsAnswerIsNotToBeReadBelowThePlot(FxRobot robot) {
    project(robot, "");
    robot.interact(() -> window.lessonBar().move(4));
    await("beside the plot", () -> onFx(() -> isRightOf(window.lessonBar(), plot())));
    var range = node("#projected-boundary", Label.class);
    assertThat(range.isVisible()).isFalse();
    robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
    await("the range of p", range::isVisible);
  }

  @Test
  void norIsItAtADesk(FxRobot robot) {
    robot.interact(
        () -> {
          window.lectern().open("circles");
          window.lessonBar().move(4);
        });
    var below = List.of("#probability-range", "#line-equation");
    await("the question", () -> !text("#state-sentence").contains("line"));
    assertThat(text("#state-sentence")).matches("Not trained yet: \\d+\\.\\d\\d % right\\.");
    assertThat(below).noneMatch(query -> node(query, Label.class).isVisible());
    assertThat(node("#shading-classes", Node.class).getAccessibleHelp()).startsWith("p is kept");
    double plotBefore = onFx(() -> plot().side());
    robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
    await("all of it", () -> text("#state-sentence").contains("every probability"));
    assertThat(below).allMatch(query -> node(query, Label.class).isVisible());
    assertThat(node("#shading-classes", Node.class).getAccessibleHelp()).startsWith("p 0.");
    assertThat(onFx(() -> plot().side())).isEqualTo(plotBefore);
  }

  @Test
  void theLessonStandsBesideOnePlotBesideTwoAndBesideAPanel(FxRobot robot) {
    bendIt(robot, "");
    var rival = onFx(() -> stage.getScene().getRoot().lookup("#rival-plot"));
    await("beside both", () -> onFx(() -> isRightOf(window.lessonBar(), rival)));
    assertThat(onFx(() -> isRightOf(rival, plot()))).isTrue();
    focusNothing(robot);
    robot.type(KeyCode.E);
    await("beside the panel", () -> onFx(() -> isRightOf(window.lessonBar(), window.deck())));
    robot.type(KeyCode.ESCAPE);
    await("beside both again", () -> onFx(() -> isRightOf(window.lessonBar(), rival)));
    robot.interact(() -> window.lessonBar().move(-1));
    await("beside the plot", () -> onFx(() -> isRightOf(window.lessonBar(), plot())));
    robot.interact(() -> window.lessonBar().close());
    await("the figures", () -> onFx(() -> isRightOf(node("#train-loss", Label.class), plot())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void besideTwoPlotsAndMyLineTheWholeStepIsInTheWindow(String language, FxRobot robot) {
    bendIt(robot, language);
    await("the whole step", () -> onFx(() -> parts(robot).stream().allMatch(this::isInWindow)));
    assertThat(parts(robot)).hasSizeGreaterThan(6);
    assertThat(onFx(() -> plot().getParent().getLayoutBounds().getHeight())).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void withTwoPlotsAndMyLineNothingIsUnderTheButtonsAbove(String language, FxRobot robot) {
    bendIt(robot, language);
    await(
        "room above the legend",
        () ->
            onFx(
                () -> {
                  var legend = stage.getScene().getRoot().lookup(".legend");
                  var bar = node("#train-button", ButtonBase.class).getParent();
                  return legend.localToScene(legend.getLayoutBounds()).getMinY()
                      >= bar.localToScene(bar.getLayoutBounds()).getMaxY();
                }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void twoPlotsAreLargeAndStayWhereTheyAreWhateverFiguresTheirCaptionsHave(
      String language, FxRobot robot) {
    bendIt(robot, language);
    focusNothing(robot);
    robot.type(KeyCode.L);
    robot.interact(() -> stage.setHeight(700));
    await(
        "large plots",
        () -> onFx(() -> stage.getScene().getHeight() == 700 && plot().side() > 230));
    robot.interact(() -> stage.getScene().getRoot().applyCss());
    robot.interact(() -> stage.getScene().getRoot().layout());
    var caption = node("#plot-caption", Label.class);
    double before = onFx(plot()::getLayoutY);
    var longer =
        text("#plot-caption").replaceFirst("\n\\d+", "\n100").replaceFirst("\u00a00", "\u00a010");
    assertThat(longer).isNotEqualTo(text("#plot-caption"));
    double after =
        onFx(
            () -> {
              caption.setText(longer);
              stage.getScene().getRoot().layout();
              return plot().getLayoutY();
            });
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void aLongEquationBelowThePlotHasOneLine(String language, FxRobot robot) {
    project(robot, language);
    robot.interact(
        () -> {
          stage.setHeight(700);
          window.lessonBar().move(BEND_IT + 1);
        });
    trainTo(robot, 1);
    var words = node("#projected-boundary", Label.class);
    await("the equation", () -> text("#projected-boundary").contains("r²"));
    double wide = 10_000;
    await(
        "two lines",
        () -> onFx(() -> words.prefHeight(words.getWidth()) == words.prefHeight(wide)));
    assertThat(onFx(() -> words.getFont().getSize())).isGreaterThanOrEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void whatMyLineDoesIsReadInOneLineOfLargePrint(String language, FxRobot robot) {
    project(robot, language);
    robot.interact(() -> window.lessonBar().move(LINES));
    focusNothing(robot);
    robot.type(KeyCode.L);
    robot.interact(() -> node("#lesson-answer-1", ButtonBase.class).fire());
    var words = node("#my-line-readout", Label.class);
    await("the ceiling", () -> text("#my-line-readout").matches(".*, .* 60[.,]50\\h%"));
    double wide = 10_000;
    await("a line", () -> onFx(() -> words.prefHeight(words.getWidth()) == words.prefHeight(wide)));
    assertThat(onFx(() -> words.getFont().getSize())).isGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#lesson-note", ".right-mark"})
  void whatIsInTheSmallestPrintCanBeReadFromTheBackRow(String query, FxRobot robot) {
    project(robot, "");
    double print =
        onFx(
            () -> {
              node("#lesson-notes", ButtonBase.class).fire();
              node(query, Label.class).setVisible(true);
              window.lessonBar().tighten();
              stage.getScene().getRoot().applyCss();
              return node(query, Label.class).getFont().getSize();
            });
    assertThat(print).isGreaterThanOrEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void whereThereIsNoRoomForThePresentersNotesTheStepScrollsToThem(String language, FxRobot robot) {
    bendIt(robot, language);
    robot.interact(
        () -> {
          stage.setMinHeight(0);
          stage.setHeight(480);
          node("#lesson-notes", ButtonBase.class).fire();
        });
    var note = node("#lesson-note", Label.class);
    await("too little room", () -> onFx(() -> !isInWindow(note)));
    robot.interact(() -> node("#lesson-rest", ScrollPane.class).setVvalue(1));
    await("the notes", () -> onFx(() -> isInWindow(note)));
    assertThat(onFx(() -> isInWindow(node("#lesson-title", Label.class)))).isTrue();
  }

  private double print() {
    return onFx(() -> node("#lesson-text", Label.class).getFont().getSize());
  }

  @Test
  void aStepIsInSmallerPrintOnlyWhileThereIsNoRoomForTheUsual(FxRobot robot) {
    project(robot, "");
    double usual = print();
    robot.interact(
        () -> {
          stage.setMinHeight(0);
          stage.setHeight(480);
          node("#lesson-answer-1", ButtonBase.class).fire();
        });
    await("smaller print", () -> print() < usual);
    robot.interact(() -> stage.setHeight(850));
    await("the usual print", () -> print() == usual);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theRightAnswersFrameMovesNothing(boolean projected, FxRobot robot) {
    project(robot, "");
    if (!projected) {
      robot.interact(() -> node("#projector-toggle", ButtonBase.class).fire());
    }
    robot.interact(() -> node("#lesson-answer-3", ButtonBase.class).fire());
    await("what to watch", () -> !text("#lesson-watch").isEmpty());
    var before = placesOfAnswers(robot);
    assertThat(frame("#lesson-answer-1")).isLessThan(2);
    robot.interact(
        () -> {
          window.run().paceProperty().set(Pace.FULL);
          window.run().train();
        });
    await("the frame", () -> frame("#lesson-answer-1") > 2);
    assertThat(frame("#lesson-answer-2")).isLessThan(2);
    assertThat(frame("#lesson-answer-3")).as("the one that was given").isLessThan(2);
    assertThat(robot.lookup(".right-mark").match(Node::isVisible).queryAll()).hasSize(1);
    assertThat(node("#lesson-answer-1", Node.class).getAccessibleText()).endsWith(": right");
    assertThat(placesOfAnswers(robot)).isEqualTo(before);
  }

  /** How thick an answer's border is; 0 without one. */
  private double frame(String answer) {
    return onFx(
        () -> {
          var border = node(answer, ButtonBase.class).getBorder();
          return border == null ? 0 : border.getInsets().getTop();
        });
  }

  /** Of the answers among one another, and of what stands below them. */
  private List<Bounds> placesOfAnswers(FxRobot robot) {
    robot.interact(() -> stage.getScene().getRoot().layout());
    return onFx(
        () ->
            Stream.of("#lesson-answer-1", "#lesson-answer-2", "#lesson-answer-3", "#lesson-watch")
                .map(query -> node(query, Region.class).getBoundsInParent())
                .toList());
  }
}
