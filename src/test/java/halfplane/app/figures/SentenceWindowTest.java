package halfplane.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class SentenceWindowTest extends WindowTest {
  private static final String SHORT =
      "Epoch 42: a straight line, 50.38 % right, every probability between 0.48 and 0.52.";

  private static final String LONG =
      "Epoch 42: a straight line, 50.38 % right (50.12 % before its step), every probability"
          + " between 0.48 and 0.52.";

  /** Asked before another frame comes. */
  private double of(String words, ToDoubleFunction<Label> asked) {
    var sentence = node("#state-sentence", Label.class);
    return onFx(
        () -> {
          sentence.setText(words);
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          return asked.applyAsDouble(sentence);
        });
  }

  private double print(String words) {
    return of(words, label -> label.getFont().getSize());
  }

  @Test
  void onAProjectorALongOneIsPrintedSmallerAndMovesNothing(FxRobot robot) {
    awaitPicture();
    robot.clickOn("#projector-toggle");
    robot.interact(() -> stage.setWidth(1280));
    await("a wide window", () -> onFx(() -> stage.getScene().getWidth()) == 1280);
    // The window is larger than a projector of 1024 × 768, and so is its print when it rests.
    await("large print", () -> print(SHORT) > 28);
    assertThat(print(LONG)).isBetween(18.0, 0.95 * print(SHORT));
    assertThat(of(LONG, Label::getHeight)).isEqualTo(of(SHORT, Label::getHeight));
    assertThat(print(LONG + LONG)).isGreaterThanOrEqualTo(print(SHORT));
  }

  @Test
  void onADeskAllAreOfOnePrint() {
    awaitPicture();
    assertThat(print(LONG + LONG)).isEqualTo(print(SHORT));
  }
}
