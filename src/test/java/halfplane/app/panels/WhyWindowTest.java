package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.plot.Sights;
import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.limits.Collapse;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.view.CollapseView;
import halfplane.view.PlotView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class WhyWindowTest extends WindowTest {
  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    ask(robot, Question.WHY);
  }

  private CollapseView grids() {
    return node("#line-product", CollapseView.class);
  }

  @Test
  void hoveringAHiddenUnitShowsItsOwnLineOnThePlot(FxRobot robot) {
    await("the grids", () -> grids().getWidth() > 0);
    pointAt(
        robot,
        () -> grids().localToScreen(grids().place(2)),
        "a line",
        () -> frame().request().overlay().probe().isPresent());
    var snapshot = frame().snapshot();
    var features = snapshot.model().features();
    assertThat(frame().request().overlay().probe())
        .isEqualTo(Collapse.unit(snapshot.weights(), features, 2));
    assertThat(text("#line-readout")).startsWith("Hidden unit 3 is 0 on the line");
    robot.moveTo("#epoch-label");
    await("no line", () -> frame().request().overlay().probe().isEmpty());
  }

  @Test
  void theProductIsProvedByItsDifferenceToTheNetwork() {
    await("the difference", () -> text("#line-explanation").matches("(?s).* 0\\.0+[1-9]\\."));
    assertThat(text("#line-explanation"))
        .contains("21 weights and biases become these 3 numbers")
        .contains("on 800 training points");
  }

  @Test
  void theDifferenceIsNotWaitedFor(FxRobot robot) {
    var asked = new ArrayList<Runnable>();
    robot.interact(
        () -> {
          var panel = new WhyPanel(new Sights(), asked::add);
          panel.show(frame());
          panel.setOpen(true, true);
          var explanation = (Label) panel.lookup("#line-explanation");
          assertThat(explanation.getText()).endsWith("a straight line.");
          assertThat(panel.isBusy()).isTrue();
        });
    assertThat(asked).hasSize(1);
  }

  @Test
  void anActivationHasNoProductAndShowsItsFolds(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("folds", () -> frame().request().overlay().folds());
    assertThat(text("#line-equation")).contains("ReLU bends");
    assertThat(text("#line-explanation")).contains("folds the plane");
    ask(robot, Question.CURVES);
    await("no folds", () -> !frame().request().overlay().folds());
  }

  @Test
  void ofOneCoordinateTheBoundaryIsStraightWhateverBends(FxRobot robot) {
    var blobs = new Source.Made(Shape.BLOBS, 1000, 0.3);
    var model = new Experiment.Model(List.of(Feature.X1), List.of(5), Activation.TANH, 42);
    var experiment =
        Experiment.NOTEBOOK
            .withData(Experiment.NOTEBOOK.data().withSource(blobs))
            .withModel(model)
            .withSchedule(new Experiment.Schedule(1, 200, Experiment.Schedule.ALL));
    fullSpeed(robot);
    robot.interact(() -> window.run().change(experiment));
    robot.interact(() -> window.run().train());
    awaitEpoch(200);
    await("what it is", () -> text("#state-sentence").contains("straight across one axis"));
    assertThat(text("#line-explanation")).contains("need not be one straight line");
  }

  private static Experiment behindOneUnit(Integer... hidden) {
    var model = Experiment.NOTEBOOK.model().withActivation(Activation.TANH);
    return Experiment.NOTEBOOK.withModel(model.withHidden(List.of(hidden)));
  }

  @Test
  void oneUnitWithAnActivationIsNotSaidToBendTheBoundary(FxRobot robot) {
    robot.interact(() -> window.run().change(behindOneUnit(1)));
    await("its explanation", () -> text("#line-explanation").contains("parallel to that unit's"));
    assertThat(text("#line-equation")).startsWith("The layers do not multiply out: tanh");
    assertThat(text("#state-sentence")).contains("line").doesNotContain("bent");
    ask(robot, Question.BOWL);
    assertThat(text("#bowl-note")).contains("linear logit").doesNotContain("not bound");
    ask(robot, Question.LIFTED);
    assertThat(text("#lifted-note")).startsWith("This network cuts the plane straight");
    ask(robot, Question.LINES);
    assertThat(text("#line-map-readout")).contains("between these stands tanh");
    ask(robot, Question.CURVES);
    await("its ceiling", () -> text("#twist").contains("a ceiling for this network, too"));
    assertThat(chart("#accuracy-chart").curves().levels().getFirst().name()).endsWith("none above");
  }

  @Test
  void layersBehindOneUnitMayDrawMoreThanOneLine(FxRobot robot) {
    robot.interact(() -> window.run().change(behindOneUnit(1, 10)));
    await("its explanation", () -> text("#line-explanation").contains("parallel to that unit's"));
    assertThat(text("#line-explanation")).doesNotContain("bend");
    assertThat(text("#state-sentence")).doesNotContain("bent");
    ask(robot, Question.CURVES);
    await("no ceiling", () -> text("#twist").contains("not bound to one"));
  }

  @Test
  void tanhBendsWithoutFolding(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(2));
    await("no fold", () -> text("#line-explanation").contains("turns from −1 to 1"));
    assertThat(text("#line-readout")).contains("where it is 0");
  }

  @Test
  void aUnitOfACurvedColumnHasNoLine(FxRobot robot) {
    robot.clickOn("#feature-radius-squared");
    await("r²", () -> text("#line-equation").contains("r²"));
    assertThat(text("#line-readout")).contains("unit's sum");
    pointAt(
        robot,
        () -> grids().localToScreen(grids().place(2)),
        "its sum",
        () -> text("#line-readout").startsWith("Hidden unit 3 is 0 where"));
  }

  @Test
  void aSquaredColumnIsInTheEquation(FxRobot robot) {
    robot.clickOn("#feature-radius-squared");
    await("r²", () -> text("#line-equation").contains("r²"));
    assertThat(text("#line-explanation")).contains("in the plane it bends");
  }

  @Test
  void aCurvedColumnOfTheSameCoordinateBendsNothingInThePlane(FxRobot robot) {
    var model = Experiment.NOTEBOOK.model().withFeatures(List.of(Feature.X1, Feature.X1_SQUARED));
    robot.interact(() -> window.run().change(Experiment.NOTEBOOK.withModel(model)));
    await("its equation", () -> text("#line-equation").contains("x₁²"));
    assertThat(text("#line-explanation")).contains("straight lines across one axis");
    var bare = model.withHidden(List.of());
    robot.interact(() -> window.run().change(Experiment.NOTEBOOK.withModel(bare)));
    await("no layer", () -> text("#line-explanation").startsWith("Without a hidden layer"));
    assertThat(text("#line-explanation")).contains("straight lines across one axis");
    ask(robot, Question.LIFTED);
    assertThat(text("#lifted-note"))
        .contains("straight lines across one axis")
        .doesNotContain("is a curve");
  }

  @Test
  void withoutAHiddenLayerNothingIsSaidToMultiplyOut(FxRobot robot) {
    type(robot, "#hidden", "none");
    await(
        "nothing to multiply out",
        () -> text("#line-explanation").startsWith("Without a hidden layer"));
    assertThat(text("#line-explanation")).contains("3 weights and biases are the line's own");
    assertThat(text("#line-readout")).startsWith("The one layer that there is");
    robot.clickOn("#feature-radius-squared");
    await("a curve", () -> text("#line-explanation").contains("in the plane it bends"));
    assertThat(text("#line-explanation")).contains("4 weights and biases are the cut's own");
  }

  @Test
  void theLegendExplainsUnitsLinesOnlyWhereThereAreSome(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("the folds", () -> legend(robot).contains("units' own lines"));
    robot.clickOn("#feature-radius-squared");
    await("curves", () -> frame().snapshot().weights().architecture().fanIn(0) == 3);
    assertThat(legend(robot)).contains("boundary p = 0.5").doesNotContain("units' own lines");
    robot.interact(() -> window.deck().ask(Question.CURVES));
    robot.clickOn("#compare-toggle");
    await("the usual one's folds", () -> legend(robot).contains("units' own lines"));
    robot.clickOn("#copy-button");
    await("curves in both", () -> rivalColumns() == 3);
    assertThat(legend(robot)).doesNotContain("units' own lines");
  }

  private int rivalColumns() {
    var rival = node("#rival-plot", PlotView.class).frame();
    return rival.snapshot().weights().architecture().fanIn(0);
  }

  @Test
  void onAProjectorTheFoldsStayWhenThePlotComesBackAndGoWithTheirQuestion(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    ask(robot, Question.WHY);
    await("the folds", () -> frame().request().overlay().folds());
    focusNothing(robot);
    robot.type(KeyCode.P).type(KeyCode.E);
    await("the large panel", () -> !window.plotPane().isVisible());
    robot.type(KeyCode.ESCAPE);
    await("the plot", () -> window.plotPane().isVisible());
    await("large print", () -> frame().request().style().font() >= 24);
    assertThat(frame().request().overlay().folds()).isTrue();
    robot.interact(() -> window.deck().ask(Question.LOG));
    await("no folds", () -> !frame().request().overlay().folds());
  }

  @Test
  void onAProjectorTheLastOfTwoLargeProductsIsSeenWithoutScrolling(FxRobot robot) {
    var model = Experiment.NOTEBOOK.model().withHidden(List.of(20, 20));
    robot.interact(() -> window.run().change(Experiment.NOTEBOOK.withModel(model)));
    focusNothing(robot);
    robot.type(KeyCode.P).type(KeyCode.E);
    await("the large panel", () -> !window.plotPane().isVisible());
    var pane = node("#equation-pane", ScrollPane.class);
    await("all products", () -> grids().getHeight() <= pane.getViewportBounds().getHeight());
    pointAt(
        robot,
        () -> grids().localToScreen(grids().place(19)),
        "the last unit",
        () -> text("#line-readout").startsWith("Hidden unit 20 is 0"));
  }
}
