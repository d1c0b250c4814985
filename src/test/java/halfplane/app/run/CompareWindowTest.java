package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.WindowTest;
import halfplane.data.Feature;
import halfplane.lesson.Step;
import halfplane.nn.Activation;
import halfplane.view.PlotFrame;
import halfplane.view.PlotView;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class CompareWindowTest extends WindowTest {
  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    robot.clickOn("#compare-toggle");
    await("the network beside", () -> rival() != null && rivalEpochs() == shownEpochs());
  }

  private PlotFrame rival() {
    return node("#rival-plot", PlotView.class).frame();
  }

  private int rivalEpochs() {
    return rival().snapshot().epochs();
  }

  @Test
  void theEpochsAreNotRaisedWithoutAWord() {
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(500);
    assertThat(window.run().toldProperty().get()).startsWith("The epochs are now 500");
  }

  @Test
  void theEpochsGoBackWithTheNetworkBesideAndThatIsUndoneWithIt(FxRobot robot) {
    robot.clickOn("#compare-toggle");
    await("one network", () -> window.run().rivalProperty().get() == null);
    assertThat(epochs()).isEqualTo(100);
    assertThat(window.run().toldProperty().get()).isEqualTo("Epochs: 100 again.");
    undo(robot);
    await("two again", () -> window.run().rivalProperty().get() != null);
    assertThat(window.run().toldProperty().get()).isEmpty();
    assertThat(epochs()).isEqualTo(500);
  }

  @Test
  void epochsThatWereTrainedOrTypedSinceDoNotGoBack(FxRobot robot) {
    type(robot, "#epochs-field", "300");
    robot.clickOn("#compare-toggle");
    await("one network", () -> window.run().rivalProperty().get() == null);
    assertThat(epochs()).isEqualTo(300);
    robot.clickOn("#compare-toggle");
    assertThat(epochs()).isEqualTo(500);
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(500);
    robot.clickOn("#compare-toggle");
    await("one network again", () -> window.run().rivalProperty().get() == null);
    assertThat(epochs()).isEqualTo(500);
  }

  private void takeAway(FxRobot robot) {
    robot.clickOn("#compare-toggle");
    await("one network", () -> window.run().rivalProperty().get() == null);
  }

  @Test
  void epochsThatWereTypedDoNotGoBackThoughTheyAreThoseThatCameWithTheNetwork(FxRobot robot) {
    type(robot, "#epochs-field", "300");
    type(robot, "#epochs-field", "500");
    takeAway(robot);
    assertThat(epochs()).isEqualTo(500);
  }

  @Test
  void epochsOfAnExperimentThatWasOpenedDoNotGoBack(FxRobot robot) {
    robot.interact(() -> window.run().restore(window.desk().saved(), () -> {}));
    takeAway(robot);
    assertThat(epochs()).isEqualTo(500);
  }

  @Test
  void epochsGoBackWithANetworkThatAnUndoHasBroughtBack(FxRobot robot) {
    takeAway(robot);
    undo(robot);
    await("two again", () -> window.run().rivalProperty().get() != null);
    takeAway(robot);
    assertThat(epochs()).isEqualTo(100);
  }

  @Test
  void epochsThatAnUndoHasBroughtBackDoNotGoBackWithAnotherNetwork(FxRobot robot) {
    takeAway(robot);
    type(robot, "#epochs-field", "500");
    robot.clickOn("#compare-toggle");
    type(robot, "#epochs-field", "100");
    compareAgain(robot);
    takeAway(robot);
    assertThat(epochs()).isEqualTo(100);
    for (int changes = 0; changes < 4; changes++) {
      undo(robot);
    }
    await("the network beside", () -> window.run().rivalProperty().get() != null);
    assertThat(epochs()).isEqualTo(500);
    takeAway(robot);
    assertThat(epochs()).isEqualTo(500);
  }

  @Test
  void theEpochsGoBackWithTheNetworkThatHasChangedPlacesWithTheFirst(FxRobot robot) {
    robot.clickOn("#swap-button");
    await("linear beside", () -> text("#rival-caption").startsWith("2-5-1 linear"));
    takeAway(robot);
    assertThat(epochs()).isEqualTo(100);
  }

  @Test
  void theEpochsGoBackWithoutAWordWhereTheNetworkWasGivenUp(FxRobot robot) {
    robot.interact(
        () -> {
          window.run().complain("Too large.");
          Comparison.giveUp(window.run());
        });
    assertThat(epochs()).isEqualTo(100);
    assertThat(window.run().complaintProperty().get()).isEqualTo("Too large.");
  }

  private int epochs() {
    return window.run().experiment().schedule().epochs();
  }

  @Test
  void eachCaptionStandsAtItsPlotHoweverHighTheWindowIs() {
    await(
        "both captions",
        () -> gap("#plot-caption", "#plot") < 40 && gap("#rival-caption", "#rival-plot") < 40);
    assertThat(gap("#plot-caption", "#plot")).isNotNegative();
  }

  @Test
  void columnsThatAreNotInTheListAreShownAndReadAloud(FxRobot robot) {
    var odd = List.of(Feature.X1, Feature.PRODUCT);
    robot.interact(
        () -> {
          var beside = window.run().rivalProperty().get();
          window.run().setRival(new Rival(beside.model().withFeatures(odd), beside.learningRate()));
        });
    assertThat(onFx(() -> combo("#rival-features").getAccessibleText()))
        .isEqualTo(
            "Input columns of the network beside %s, %s"
                .formatted(Feature.X1.symbol(), Feature.PRODUCT.symbol()));
  }

  /** Between a caption and the square under it, in pixels. */
  private double gap(String caption, String plot) {
    var shown = node(plot, PlotView.class);
    var view = shown.frame().request().view();
    var top = shown.localToScene(shown.place(view.left(), view.bottom() + view.side()));
    var label = label(caption);
    return top.getY() - label.localToScene(label.getBoundsInLocal()).getMaxY();
  }

  @Test
  void eachCaptionStandsAboveTheMiddleOfItsSquare(FxRobot robot) {
    robot.interact(() -> stage.setWidth(1280));
    await("their layout", () -> stage.getScene().getWidth() == 1280 && isLaidOut());
    assertThat(besideMiddle("#plot-caption", "#plot")).isCloseTo(0, within(1.0));
    assertThat(besideMiddle("#rival-caption", "#rival-plot")).isCloseTo(0, within(1.0));
  }

  /** How far right of its square's middle a caption's middle is, in pixels. */
  private double besideMiddle(String caption, String plot) {
    var shown = node(plot, PlotView.class);
    var view = shown.frame().request().view();
    var middle = shown.localToScene(shown.place(view.left() + view.side() / 2, view.bottom()));
    var label = label(caption);
    return label.localToScene(label.getBoundsInLocal()).getCenterX() - middle.getX();
  }

  @Test
  void bothSquaresAreOfOneSizeHoweverWideTheWindowIs(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    for (int width = 1280; width < 1284; width++) {
      double wide = width;
      robot.interact(() -> stage.setWidth(wide));
      await("that width", () -> stage.getScene().getWidth() == wide && isLaidOut());
      var sides = onFx(() -> List.of(side("#plot"), side("#rival-plot")));
      assertThat(sides.getFirst()).as("at " + width).isEqualTo(sides.getLast()).isPositive();
    }
  }

  private boolean isLaidOut() {
    return !node("#plot", PlotView.class).getParent().isNeedsLayout()
        && !node("#rival-plot", PlotView.class).isNeedsLayout();
  }

  private double side(String plot) {
    var shown = node(plot, PlotView.class);
    var view = shown.frame().request().view();
    return shown.place(view.left() + view.side(), 0).getX() - shown.place(view.left(), 0).getX();
  }

  @Test
  void theFiguresSayThatTheyAreTheLeftNetworks(FxRobot robot) {
    assertThat(namesOfFigures(robot)).contains("left");
    robot.clickOn("#projector-toggle");
    await("on a projector", () -> namesOfFigures(robot).contains("Loss, train (left)"));
    robot.clickOn("#compare-toggle");
    await("alone", () -> namesOfFigures(robot).contains("Loss, train"));
  }

  private static List<String> namesOfFigures(FxRobot robot) {
    return robot.lookup(".figure-name").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void bothTrainInLockstepOnTheSamePoints(FxRobot robot) {
    for (int epoch = 1; epoch <= 3; epoch++) {
      robot.clickOn("#step-button");
      awaitEpoch(epoch);
      assertThat(rivalEpochs()).isEqualTo(epoch);
    }
    assertThat(rival().train()).isSameAs(frame().train());
    assertThat(text("#plot-caption")).startsWith("2-5-1 linear");
    assertThat(text("#rival-caption")).startsWith("2-16-1 ReLU");
  }

  @Test
  void theUsualRivalSeparatesTheCirclesAndTheChartsShowIt(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(500);
    assertThat(rivalEpochs()).isEqualTo(500);
    assertThat(rival().snapshot().figures().accuracy()).isGreaterThan(98);
    assertThat(frame().snapshot().figures().accuracy()).isLessThan(61);
    var curves = chart("#loss-chart").curves();
    assertThat(curves.rival().epochs()).isEqualTo(500);
    assertThat(curves.rival().at(499)).isEqualTo(rival().snapshot().figures().loss());
  }

  @Test
  void bothGoBackAndRewindTogether(FxRobot robot) {
    focusNothing(robot);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    awaitEpoch(10);
    robot.type(KeyCode.LEFT);
    awaitEpoch(9);
    assertThat(rivalEpochs()).isEqualTo(9);
    robot.clickOn("#rewind-button");
    awaitEpoch(0);
    assertThat(rivalEpochs()).isZero();
  }

  @Test
  void itsSettingsAreItsOwnAndItCatchesUp(FxRobot robot) {
    focusNothing(robot);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    awaitEpoch(10);
    type(robot, "#rival-hidden", "4,4");
    await(
        "another network beside",
        () -> rival().snapshot().weights().architecture().hidden().equals(List.of(4, 4)));
    assertThat(rivalEpochs()).isEqualTo(10);
    assertThat(frame().snapshot().weights().architecture().hidden()).containsExactly(5);
    assertThat(shownEpochs()).isEqualTo(10);
  }

  @Test
  void swapChangesTheTwoAndCopyMakesThemEqual(FxRobot robot) {
    robot.clickOn("#swap-button");
    await(
        "ReLU first",
        () -> frame().snapshot().weights().architecture().activation() == Activation.RELU);
    await("linear beside", () -> text("#rival-caption").startsWith("2-5-1 linear"));
    assertThat(field("#learning-rate-field").getText()).isEqualTo("1");
    assertThat(field("#rival-rate").getText()).isEqualTo("0.1");
    robot.clickOn("#copy-button");
    await("ReLU beside", () -> text("#rival-caption").startsWith("2-16-1 ReLU"));
  }

  @Test
  void swapOfEqualModelsWithOtherRatesBeginsBothAnew(FxRobot robot) {
    robot.clickOn("#copy-button");
    await("linear beside", () -> text("#rival-caption").startsWith("2-5-1 linear"));
    type(robot, "#rival-rate", "1");
    robot.clickOn("#step-button").clickOn("#step-button");
    awaitEpoch(2);
    robot.clickOn("#swap-button");
    awaitEpoch(0);
    assertThat(rivalEpochs()).isZero();
    assertThat(field("#learning-rate-field").getText()).isEqualTo("1");
    assertThat(field("#rival-rate").getText()).isEqualTo("0.1");
  }

  @Test
  void aRivalThatDivergesSaysSoAndTheRunGoesOn(FxRobot robot) {
    type(robot, "#rival-hidden", "5");
    robot.interact(() -> combo("#rival-activation").getSelectionModel().select(0));
    type(robot, "#rival-rate", "10");
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(500);
    assertThat(text("#rival-caption")).contains("stopped being a number at epoch 31");
  }

  @Test
  void theSecondPlotGoesAway(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    await("its curve", () -> chart("#loss-chart").curves().rival().epochs() == 1);
    robot.clickOn("#compare-toggle");
    await("one plot", () -> !node("#rival-plot", PlotView.class).isVisible());
    await("no curve of it", () -> chart("#loss-chart").curves().rival().epochs() == 0);
  }

  @Test
  void beforeTheNextEpochTheLossHasTheCurveOfAnotherNetworkToo(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    robot.clickOn("#compare-toggle");
    await("no curve of it", () -> chart("#loss-chart").curves().rival().epochs() == 0);
    robot.clickOn("#compare-toggle");
    await("its curve", () -> chart("#loss-chart").curves().rival().epochs() == 1);
  }

  @Test
  void aComparisonThatIsLeftIsNotSeenAgainInTheNext(FxRobot robot) {
    robot.clickOn("#compare-toggle");
    await("no picture of it", () -> rival() == null);
    assertThat(text("#plot-caption")).isEmpty();
    assertThat(text("#rival-caption")).isEmpty();
    robot.clickOn("#compare-toggle");
    await("the network beside again", () -> rival() != null);
    assertThat(text("#plot-caption")).startsWith("2-5-1 linear");
    assertThat(text("#rival-caption")).startsWith("2-16-1 ReLU");
  }

  private void compareAgain(FxRobot robot) {
    robot.clickOn("#compare-toggle");
    await("one network", () -> window.run().rivalProperty().get() == null);
    robot.clickOn("#compare-toggle");
  }

  @Test
  void aSecondNetworkThatComesAgainHasItsSettingsStill(FxRobot robot) {
    type(robot, "#rival-hidden", "4,4");
    type(robot, "#rival-rate", "0.3");
    compareAgain(robot);
    assertThat(hiddenBeside()).containsExactly(4, 4);
    assertThat(window.run().rivalProperty().get().learningRate()).isEqualTo(0.3);
    robot.clickOn("#compare-toggle");
    await("one network", () -> window.run().rivalProperty().get() == null);
    reopen(robot);
    robot.clickOn("#compare-toggle");
    assertThat(hiddenBeside()).containsExactly(4, 4);
    robot.interact(window.desk()::useNotebook);
    robot.clickOn("#compare-toggle");
    assertThat(window.run().rivalProperty().get()).isEqualTo(Rival.usual(42));
  }

  private void setUp(FxRobot robot, boolean compared) {
    var none = Optional.<String>empty();
    var step = new Step("", "", none, none, compared, none, List.of(), -1, "", List.of(), "");
    robot.interact(() -> new StepSettings(window.run()).apply(step));
  }

  @Test
  void aLessonHasTheUsualSecondNetworkAndLeavesOnesOwn(FxRobot robot) {
    type(robot, "#rival-hidden", "4,4");
    robot.clickOn("#compare-toggle");
    await("one network", () -> window.run().rivalProperty().get() == null);
    setUp(robot, true);
    assertThat(hiddenBeside()).containsExactly(16);
    setUp(robot, false);
    assertThat(window.run().rivalProperty().get()).isNull();
    robot.clickOn("#compare-toggle");
    assertThat(hiddenBeside()).containsExactly(4, 4);
  }

  @Test
  void theUsualSecondNetworkComesAgainWithTheFirstsNewWeights(FxRobot robot) {
    focusNothing(robot);
    robot.type(KeyCode.N);
    compareAgain(robot);
    assertThat(window.run().rivalProperty().get()).isEqualTo(Rival.usual(43));
  }

  private void undo(FxRobot robot) {
    robot.interact(window::undo);
  }

  @Test
  void undoTakesASwapBackOnBothSides(FxRobot robot) {
    robot.clickOn("#swap-button");
    await("linear beside", () -> text("#rival-caption").startsWith("2-5-1 linear"));
    undo(robot);
    await("ReLU beside", () -> text("#rival-caption").startsWith("2-16-1 ReLU"));
    await("linear first", () -> text("#plot-caption").startsWith("2-5-1 linear"));
    assertThat(field("#rival-rate").getText()).isEqualTo("1");
    robot.interact(window::redo);
    await("linear beside again", () -> text("#rival-caption").startsWith("2-5-1 linear"));
    await("ReLU first", () -> text("#plot-caption").startsWith("2-16-1 ReLU"));
  }

  @Test
  void undoTakesASettingOfTheSecondNetworkBackAndLeavesTheFirstWhereItIs(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    type(robot, "#rival-hidden", "4,4");
    await("another beside", () -> text("#rival-caption").startsWith("2-4-4-1"));
    undo(robot);
    await("the first beside", () -> text("#rival-caption").startsWith("2-16-1"));
    assertThat(shownEpochs()).isEqualTo(1);
    assertThat(rivalEpochs()).isEqualTo(1);
  }

  @Test
  void aSettingOfTheSecondNetworkIsUndoneInItsTurnAmongStrokes(FxRobot robot) {
    robot.interact(window.painting()::toggle);
    int none = dots();
    paint(robot, 0);
    int first = dots();
    type(robot, "#rival-hidden", "4,4");
    await("another beside", () -> text("#rival-caption").startsWith("2-4-4-1"));
    paint(robot, 0.5);
    assertThat(dots()).isGreaterThan(first);
    undo(robot);
    assertThat(dots()).isEqualTo(first).isGreaterThan(none);
    assertThat(hiddenBeside()).containsExactly(4, 4);
    undo(robot);
    assertThat(hiddenBeside()).containsExactly(16);
    assertThat(dots()).isEqualTo(first);
    undo(robot);
    assertThat(dots()).isEqualTo(none);
    await("the first beside", () -> text("#rival-caption").startsWith("2-16-1"));
  }

  private int dots() {
    return window.painting().dotsProperty().get().size();
  }

  private void paint(FxRobot robot, double place) {
    robot.interact(() -> window.painting().press(place, place, 0.01));
    robot.interact(window.painting()::release);
  }

  private List<Integer> hiddenBeside() {
    return window.run().rivalProperty().get().model().hidden();
  }

  @Test
  void whatCouldBeUndoneStillCanWhenTheLanguageChanges(FxRobot robot) {
    type(robot, "#rival-hidden", "4,4");
    await("another beside", () -> text("#rival-caption").startsWith("2-4-4-1"));
    reopen(robot);
    await("the same beside", () -> text("#rival-caption").startsWith("2-4-4-1"));
    undo(robot);
    await("the first beside", () -> text("#rival-caption").startsWith("2-16-1"));
    undo(robot);
    await("one network", () -> window.run().rivalProperty().get() == null);
  }

  @Test
  void undoTakesTheSecondNetworkAwayWithTheEpochsThatCameWithIt(FxRobot robot) {
    undo(robot);
    await("one network", () -> window.run().rivalProperty().get() == null);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(100);
    robot.interact(window::redo);
    await("two again", () -> window.run().rivalProperty().get() != null);
    assertThat(window.run().experiment().schedule().epochs()).isEqualTo(500);
  }

  @Test
  void aNetworkWithoutHiddenLayersIsNotSaidToHaveReLU(FxRobot robot) {
    type(robot, "#rival-hidden", "none");
    await("no hidden layer", () -> text("#rival-caption").startsWith("2-1 linear"));
  }
}
