package halfplane.app.paint;

import halfplane.app.WindowTest;
import halfplane.data.Source;
import halfplane.training.Experiment;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** A blank sheet to paint on. */
abstract class PaintingTest extends WindowTest {
  @BeforeEach
  void blankSheet(FxRobot robot) {
    awaitPicture();
    robot.clickOn("#paint-toggle").clickOn("#paint-clear");
    await("a blank sheet", () -> dots() == 0);
  }

  int dots() {
    return window.painting().dotsProperty().get().size();
  }

  Point2D place(double x1, double x2) {
    return plot().localToScreen(plot().place(x1, x2));
  }

  void dot(FxRobot robot, double x1, double x2) {
    robot.clickOn(place(x1, x2), MouseButton.PRIMARY);
  }

  void twoOfEach(FxRobot robot) {
    robot.clickOn("#paint-red");
    dot(robot, -0.9, -0.3);
    dot(robot, -0.9, 0.3);
    robot.clickOn("#paint-blue");
    dot(robot, 0.9, -0.3);
    dot(robot, 0.9, 0.3);
    await("a run on them", () -> own() == 4);
  }

  void twoOfEachWithOtherWeights(FxRobot robot) {
    twoOfEach(robot);
    robot.clickOn("#new-weights-button");
    await("other weights", () -> window.run().experiment().model().seed() == 43);
  }

  /** How many painted dots the run is on. */
  int own() {
    return window.run().experiment().data().source() instanceof Source.Own own
        ? own.points().size()
        : 0;
  }

  Experiment withSource(Source source) {
    var experiment = window.run().experiment();
    return experiment.withData(experiment.data().withSource(source));
  }
}
