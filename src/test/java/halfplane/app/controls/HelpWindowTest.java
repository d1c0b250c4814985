package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Screen;
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
