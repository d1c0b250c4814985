package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Source;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ManyDotsWindowTest extends WindowTest {
  private void paintOn(FxRobot robot, int samples) {
    awaitPicture();
    type(robot, "#samples", String.valueOf(samples));
    await(
        "the points",
        () -> {
          var shown = frame().snapshot().preparation();
          return shown.train().size() + shown.test().size() == samples;
        });
    focusNothing(robot);
    robot.type(KeyCode.D);
    await("the brushes", () -> window.painting().isOn());
  }

  @Test
  void aSheetThatBeginsBlankSaysWhy(FxRobot robot) {
    paintOn(robot, 30_000);
    assertThat(window.painting().dotsProperty().get().size()).isZero();
    assertThat(text("#state-sentence")).contains("The sheet is blank: 20000 dots at most");
  }

  @Test
  void aSheetThatIsFullSaysSoAndTakesNoMore(FxRobot robot) {
    paintOn(robot, Source.MOST_OWN);
    robot.clickOn(plot().localToScreen(plot().place(0, 0)), MouseButton.PRIMARY);
    assertThat(window.painting().dotsProperty().get().size()).isEqualTo(Source.MOST_OWN);
    assertThat(text("#paint-count")).contains("full: 20000 dots at most");
  }
}
