package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

class HelpWindowTest extends WindowTest {
  @AfterEach
  void speakEnglish() {
    Words.use(Locale.ROOT);
  }

  @Test
  void helpOpensAndCloses(FxRobot robot) {
    focusNothing(robot);
    robot.type(KeyCode.F1);
    await("help", () -> isThere(robot, "#help"));
    robot.type(KeyCode.F1);
    await("no help", () -> !isThere(robot, "#help"));
  }

  @ParameterizedTest
  @CsvSource({"en, Ctrl, Ctrl+Shift+Z", "de, Strg, Strg+Umschalt+Z"})
  void helpNamesTheKeysOfAllMenusAndIsReadWhole(
      String language, String control, String redo, FxRobot robot) {
    Words.use(language.equals("de") ? Locale.GERMAN : Locale.ROOT);
    robot.interact(window::toggleHelp);
    await("help", () -> isThere(robot, "#help"));
    assertThat(onFx(() -> keys(robot))).containsAll(keysOfMenus(control));
    assertThat(onFx(() -> robot.lookup("#help .label").queryAllAs(Label.class)))
        .allMatch(label -> onFx(() -> isReadWhole(label)))
        .anyMatch(label -> onFx(label::getText).contains(redo));
    assertThat(onFx(() -> onScreen(robot.lookup("#help").query())))
        .matches(HelpWindowTest::isOnScreen, "is on the screen");
  }

  @ParameterizedTest
  @CsvSource({
    "1024, 700, false",
    "1280, 800, false",
    "1024, 700, true",
    "1024, 768, true",
    "1280, 720, true",
    "1280, 800, true"
  })
  void helpLiesWhollyInItsWindowAndOnAProjectorIsReadFromTheBackRow(
      double width, double height, boolean isProjector, FxRobot robot) {
    Words.use(Locale.GERMAN);
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          if (isProjector) {
            node("#projector-toggle", ToggleButton.class).fire();
          }
        });
    robot.interact(window::toggleHelp);
    await("help", () -> isThere(robot, "#help"));
    double print =
        onFx(() -> robot.lookup("#help .help-key").queryAs(Label.class).getFont().getSize());
    assertThat(print >= PlotStyle.BACK_ROW_FONT).as("large print").isEqualTo(isProjector);
    assertThat(onFx(() -> robot.lookup("#help .label").queryAllAs(Label.class)))
        .allMatch(label -> onFx(() -> isReadWhole(label)));
    assertThat(onFx(() -> boundsOf(popup(robot)))).matches(boundsOf(stage)::contains, "in it");
  }

  private static PopupWindow popup(FxRobot robot) {
    return (PopupWindow) robot.lookup("#help").query().getScene().getWindow();
  }

  private static Bounds boundsOf(Window window) {
    return new BoundingBox(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  /** Where it was put: a window learns only later where it is. */
  private static Bounds boundsOf(PopupWindow popup) {
    return new BoundingBox(
        popup.getAnchorX(), popup.getAnchorY(), popup.getWidth(), popup.getHeight());
  }

  private static List<String> keys(FxRobot robot) {
    return robot.lookup("#help .help-key").queryAllAs(Label.class).stream()
        .flatMap(label -> Stream.of(label.getText().split(", ")))
        .toList();
  }

  private List<String> keysOfMenus(String control) {
    return onFx(() -> node("#menus", MenuBar.class).getMenus()).stream()
        .flatMap(menu -> menu.getItems().stream())
        .map(MenuItem::getAccelerator)
        .filter(KeyCodeCombination.class::isInstance)
        .map(KeyCodeCombination.class::cast)
        .map(
            keys ->
                (keys.getCode().isFunctionKey() ? "" : control + "+") + keys.getCode().getName())
        .toList();
  }

  private static boolean isReadWhole(Label label) {
    return label.getWidth() >= label.prefWidth(-1) - 1
        || label.isWrapText() && label.getHeight() >= label.prefHeight(label.getWidth()) - 1;
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static boolean isOnScreen(Bounds bounds) {
    var screen = Screen.getPrimary().getBounds();
    return screen.contains(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
