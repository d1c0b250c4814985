package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.lessons.Lessons;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PrintSizeWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private double print() {
    return onFx(() -> Appearance.font(stage.getScene().getRoot()));
  }

  /** What the print is as soon as the window has that size. */
  private double printAt(double width, double height) {
    return onFx(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          stage.getScene().getRoot().resize(width, height);
          return Appearance.font(stage.getScene().getRoot());
        });
  }

  @Test
  void aLargerWindowHasLargerPrintOnceItsSizeRests(FxRobot robot) {
    robot.clickOn("#projector-toggle");
    printAt(1024, 768);
    await("usual print", () -> print() == 24);
    assertThat(printAt(1270, 890)).isEqualTo(24);
    await("larger print", () -> print() > 26);
    await("the plot's too", () -> plot().frame().request().style().font() == print());
    printAt(1024, 768);
    await("usual print again", () -> print() == 24);
  }

  /** The plot's own legend, which has new marks with each style. */
  private int timesStyled(Runnable change) {
    return onFx(
        () -> {
          var times = new AtomicInteger();
          var mark = (Label) stage.getScene().getRoot().lookup(".legend > .label");
          ChangeListener<Node> listener = (observed, was, is) -> times.incrementAndGet();
          mark.graphicProperty().addListener(listener);
          change.run();
          mark.graphicProperty().removeListener(listener);
          return times.get();
        });
  }

  @Test
  void aProjectorStylesThePlotOnceAndALessonOrALargePanelNotAtAll() {
    assertThat(timesStyled(window.transport().projector()::fire)).isEqualTo(1);
    assertThat(timesStyled(window.transport().projector()::fire)).isEqualTo(1);
    assertThat(timesStyled(() -> window.lectern().open(Lessons.BUILT_IN.getFirst()))).isZero();
    assertThat(timesStyled(window.transport().compare()::fire)).isZero();
    assertThat(timesStyled(window.deck().enlarge()::fire)).isZero();
  }
}
