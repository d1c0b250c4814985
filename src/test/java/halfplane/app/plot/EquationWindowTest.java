package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Feature;
import halfplane.view.Equation;
import halfplane.view.Words;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

class EquationWindowTest extends WindowTest {
  @BeforeEach
  void ready() {
    awaitPicture();
  }

  /** What it would have room for, and how large its print would be, before another frame comes. */
  private double of(String equation, ToDoubleFunction<EquationLabel> asked) {
    var label = node("#line-equation", EquationLabel.class);
    return onFx(
        () -> {
          label.show(equation, Equation.widest(Feature.PLANE));
          label.applyCss();
          return asked.applyAsDouble(label);
        });
  }

  private double width(String equation) {
    return of(equation, label -> label.prefWidth(-1));
  }

  private double print(String equation) {
    return of(equation, label -> label.getFont().getSize());
  }

  @Test
  void anEquationHasTheSameRoomWhateverItsDigits() {
    double usual = width("0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0");
    assertThat(width("−1.0414 x₁ − 0.0505 x₂ − 0.1458 = 0")).isEqualTo(usual);
    assertThat(width("−10.0414 x₁ − 10.0505 x₂ − 12.1458 = 0")).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de"})
  void onAProjectorItAndTheRangeAreReadWholeWithoutALessonToo(String language, FxRobot robot) {
    Words.use(Locale.forLanguageTag(language));
    reopen(robot);
    trainTo(robot, 1);
    robot.interact(
        () -> {
          node("#projector-toggle", ToggleButton.class).fire();
          stage.setWidth(1024);
        });
    await("their place", () -> node("#projected-boundary", Label.class) != null);
    var words = node("#projected-boundary", Label.class);
    assertThat(text("#projected-boundary"))
        .isEqualTo(text("#probability-range") + "\n" + text("#line-equation"));
    robot.interact(() -> stage.setHeight(768));
    await("all of it", () -> onFx(() -> isWhole(words) && isInWindow("#state-sentence")));
    assertThat(node("#accuracy-gauge", Region.class).isVisible()).isTrue();
    assertThat(onFx(() -> words.getFont().getSize())).isGreaterThanOrEqualTo(18);
    robot.interact(() -> stage.setHeight(700));
    await("room for the charts", () -> !words.isVisible());
    await("all else", () -> onFx(() -> isInWindow("#state-sentence")));
    assertThat(node(".charts", Region.class).isVisible()).isTrue();
    robot.interact(() -> node("#projector-toggle", ToggleButton.class).fire());
    assertThat(node("#projected-boundary", Label.class)).as("on a desk").isNull();
  }

  /** Neither cut nor under something else. */
  private boolean isWhole(Label words) {
    var shown = (Text) words.lookup(".text");
    var place = words.localToScene(words.getLayoutBounds());
    var figures = node("#test-accuracy", Label.class);
    var below = node("#timeline", Slider.class).getParent().getParent();
    return shown != null
        && shown.getText().replace("\n", "").equals(words.getText().replace("\n", ""))
        && words.getHeight() >= Math.floor(words.prefHeight(words.getWidth()))
        && place.getMinY() >= figures.localToScene(figures.getLayoutBounds()).getMaxY()
        && place.getMaxX() <= stage.getScene().getWidth()
        && place.getMaxY() <= below.localToScene(below.getLayoutBounds()).getMinY();
  }

  private boolean isInWindow(String query) {
    var label = node(query, Label.class);
    double bottom = label.localToScene(label.getLayoutBounds()).getMaxY();
    return bottom <= stage.getScene().getHeight();
  }

  @AfterEach
  void speakEnglish() {
    Words.use(Locale.ROOT);
  }

  @Test
  void aLongOneIsPrintedSmaller() {
    double usual = print("0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0");
    assertThat(print("−10.0414 x₁ − 10.0505 x₂ − 12.1458 = 0"))
        .isBetween(0.8 * usual, 0.99 * usual);
    assertThat(print("0.0414 x₁ + 0.0505 x₂ − 0.1458 = 0")).isEqualTo(usual);
  }
}
