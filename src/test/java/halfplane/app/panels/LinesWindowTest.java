package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.WindowTest;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.limits.Collapse;
import halfplane.view.LineMapView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LinesWindowTest extends WindowTest {
  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    ask(robot, Question.LINES);
    await("the map", () -> view() != null && view().shown() != null && view().getWidth() > 0);
  }

  private LineMapView view() {
    return node("#line-map", LineMapView.class);
  }

  @Test
  void theDotIsTheNetworksLineWhileItTrains(FxRobot robot) {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    var snapshot = frame().snapshot();
    var features = snapshot.model().features();
    await(
        "the dot",
        () -> view().present().equals(Optional.of(Collapse.of(snapshot.weights()).line(features))));
    assertThat(text("#line-map-readout")).contains("60.50 %");
  }

  @Test
  void theScaleEndsAtTheBestLineOfAll() {
    assertThat(view().shown().most())
        .isEqualTo(window.run().limitsProperty().get().best().correct());
  }

  @Test
  void pointingAtTheMapShowsThatLineOnThePlotWithItsCounts(FxRobot robot) {
    pointAt(
        robot,
        () -> view().localToScreen(view().getWidth() / 4, 60),
        "the line",
        () -> frame().request().overlay().probe().isPresent());
    var line = frame().request().overlay().probe().orElseThrow();
    assertThat(Math.toDegrees(Math.atan2(line.w2(), line.w1()))).isCloseTo(90, within(2.0));
    assertThat(text("#line-map-readout"))
        .matches(
            "This line: \\d+\\.\\d\\d % right, red \\d+ of \\d+, blue \\d+ of \\d+; at its best scale its loss is 0\\.\\d+\\.");
    robot.moveTo("#epoch-label");
    await("no line", () -> frame().request().overlay().probe().isEmpty());
  }

  @Test
  void itStaysWhereItIsUnderTheMouse(FxRobot robot) {
    var place = onFx(view()::getBoundsInParent);
    pointAt(
        robot,
        () -> view().localToScreen(view().getWidth() / 4, 60),
        "the line",
        () -> text("#line-map-readout").startsWith("This line"));
    assertThat(onFx(view()::getBoundsInParent)).isEqualTo(place);
  }

  @Test
  void aLineOfOnesOwnIsExplainedWhileThereIsOne(FxRobot robot) {
    assertThat(text("#line-map-readout")).doesNotContain("diamond");
    robot.clickOn("#mine-toggle");
    await("the diamond", () -> text("#line-map-readout").contains("The diamond is yours"));
    robot.clickOn("#mine-toggle");
    await("none", () -> !text("#line-map-readout").contains("diamond"));
  }

  @Test
  void moreNoiseMakesAnotherMap(FxRobot robot) {
    var before = view().shown();
    type(robot, "#noise-field", "0.2");
    await("another map", () -> view().shown() != before);
  }

  @Test
  void untilAnotherMapIsThereTheOneBeforeStaysInItsPlaceDimmed(FxRobot robot) {
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
    var before = view().shown();
    var place = onFx(view()::getBoundsInParent);
    var opacities = new ArrayList<Number>();
    var places = new HashSet<Object>();
    var hidden = new ArrayList<Object>();
    robot.interact(
        () -> {
          view().opacityProperty().addListener((observed, was, is) -> opacities.add(is));
          view().boundsInParentProperty().addListener((observed, was, is) -> places.add(is));
          view().visibleProperty().addListener((observed, was, is) -> hidden.add(is));
        });
    var noise = window.run().experiment();
    robot.interact(
        () ->
            window
                .run()
                .change(
                    noise.withData(
                        noise.data().withSource(new Source.Made(Shape.CIRCLES, 1000, 0.031)))));
    await("another map", () -> view().shown() != before);
    await("it is as before", () -> view().getOpacity() == 1);
    assertThat(opacities).hasSize(2);
    assertThat(hidden).isEmpty();
    assertThat(places).isSubsetOf(place);
    assertThat(node("#line-map-readout", Label.class).isVisible()).isTrue();
  }

  @Test
  void anotherColumnOrAnActivationMakesTheMapStepAsideAndSayWhy(FxRobot robot) {
    robot.clickOn("#feature-radius-squared");
    await("no map", () -> !view().isVisible());
    assertThat(text("#line-map-readout")).contains("no line in the plane").contains("60.50 %");
    robot.clickOn("#feature-radius-squared");
    await("the map again", () -> view().isVisible());
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("no map", () -> !view().isVisible());
    assertThat(text("#line-map-readout")).contains("ReLU bends the boundary");
  }

  @Test
  void theMapIsColouredByLossToo(FxRobot robot) {
    robot.clickOn("#map-by-loss");
    await("losses", () -> view().shown().losses() != null);
    assertThat(text("#line-map-readout")).contains("the less its loss");
    var before = view().shown().losses();
    type(robot, "#noise-field", "0.2");
    await(
        "the losses of the new dots",
        () -> view().shown().losses() != null && view().shown().losses() != before);
    assertThat(view().getOpacity()).isOne();
    robot.clickOn("#map-by-loss");
    await("accuracy", () -> view().shown().losses() == null);
  }

  @Test
  void theWordsBelowTheMapAreOfTheColoursThatAreShown(FxRobot robot) {
    robot.interact(
        () -> {
          node("#map-by-loss", ToggleButton.class).fire();
          assertThat(view().shown().losses()).isNull();
          assertThat(text("#line-map-readout")).contains("brighter is better");
        });
    await("the losses", () -> view().shown().losses() != null);
    assertThat(text("#line-map-readout")).contains("the less its loss");
  }

  @Test
  void aPictureOfTheMapByLossWaitsForTheLosses(FxRobot robot) {
    robot.interact(
        () -> {
          node("#map-by-loss", ToggleButton.class).fire();
          assertThat(window.deck().isBusy()).isTrue();
        });
    await("the losses", () -> !window.deck().isBusy());
    assertThat(onFx(() -> view().shown().losses())).isNotNull();
  }
}
