package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.panels.Question;
import halfplane.app.pictures.PictureDialog;
import halfplane.view.Palette;
import halfplane.view.Shading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

class KeysWindowTest extends WindowTest {
  private static final PictureDialog.Choice PICTURE =
      new PictureDialog.Choice(PictureDialog.Subject.PLOT, PictureDialog.Kind.PNG2);

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
  }

  @Test
  void spaceTrainsAndPauses(FxRobot robot) {
    longRun(robot);
    robot.type(KeyCode.SPACE);
    await("some epochs", () -> shownEpochs() > 0);
    robot.type(KeyCode.SPACE);
    await("a pause", () -> text("#train-button").equals("Train"));
  }

  @Test
  void arrowsStepAndWithShiftByTen(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    awaitEpoch(1);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    awaitEpoch(11);
    robot.type(KeyCode.LEFT);
    awaitEpoch(10);
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
    awaitEpoch(0);
    robot.type(KeyCode.END);
    awaitEpoch(11);
    robot.type(KeyCode.R);
    await("a rewind", () -> chart("#loss-chart").curves().epochs() == 0);
  }

  @Test
  void quickStepsAreAllTaken(FxRobot robot) {
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);
    robot.type(KeyCode.RIGHT, 4);
    awaitEpoch(34);
    robot.type(KeyCode.LEFT, 5);
    awaitEpoch(29);
  }

  @Test
  void spaceTrainsAfterAnotherButtonWasClicked(FxRobot robot) {
    robot.clickOn("#new-weights-button");
    await("new weights", () -> text("#new-weights-button").contains("44"));
    robot.type(KeyCode.SPACE);
    await("training", () -> shownEpochs() > 0);
    assertThat(text("#new-weights-button")).contains("44");
  }

  @Test
  void aSliderThatWasLeftByAClickLeavesTheArrowsToTheRun(FxRobot robot) {
    var before = window.run().experiment();
    robot.clickOn("#noise");
    await("another noise", () -> !window.run().experiment().equals(before));
    await("its points", () -> shown().equals(window.run().experiment()));
    assertThat(slider("#noise").isFocused()).as("its own arrows").isTrue();
    robot.clickOn("#plot");
    double noise = slider("#noise").getValue();
    robot.type(KeyCode.RIGHT);
    awaitEpoch(1);
    assertThat(slider("#noise").getValue()).isEqualTo(noise);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#noise", "#noise-field"})
  void whereADragEndsBesideItsControlTheKeysStayInThat(String query, FxRobot robot) {
    var control = node(query, Control.class);
    robot.interact(
        () -> {
          control.requestFocus();
          control.fireEvent(mouseOver(MouseEvent.MOUSE_PRESSED, control));
          control.fireEvent(mouseOver(MouseEvent.MOUSE_RELEASED, plot()));
        });
    robot.interact(() -> {});
    assertThat(onFx(control::isFocused)).isTrue();
  }

  private static MouseEvent mouseOver(EventType<MouseEvent> type, Node picked) {
    boolean isDown = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        isDown,
        false,
        false,
        false,
        false,
        false,
        new PickResult(picked, 1, 1));
  }

  @Test
  void lettersChooseWhatIsShown(FxRobot robot) {
    assertThat(frame().request().shading()).isEqualTo(Shading.CLASSES);
    robot.type(KeyCode.V);
    await("probabilities", () -> frame().request().shading() == Shading.PROBABILITY);
    robot.type(KeyCode.V);
    await("stretched", () -> frame().request().shading() == Shading.STRETCHED);
    robot.type(KeyCode.V);
    await("classes", () -> frame().request().shading() == Shading.CLASSES);
    robot.type(KeyCode.W);
    await("no crosses", () -> !frame().request().wrong());
    robot.type(KeyCode.B);
    await("the best line", () -> frame().request().overlay().best().isPresent());
    robot.type(KeyCode.T);
    await("the trail", () -> frame().request().overlay().trail());
  }

  @Test
  void digitsChooseTheData(FxRobot robot) {
    robot.type(KeyCode.DIGIT2);
    await("moons", () -> "Moons".equals(chosen("#dataset")));
    robot.type(KeyCode.DIGIT3);
    await("blobs", () -> "Blobs".equals(chosen("#dataset")));
    robot.type(KeyCode.DIGIT1);
    await("circles", () -> "Circles".equals(chosen("#dataset")));
    robot.type(KeyCode.N);
    await("new weights", () -> text("#new-weights-button").contains("44"));
  }

  @Test
  void soDoThoseOfTheNumberPad(FxRobot robot) {
    robot.type(KeyCode.NUMPAD2);
    await("moons", () -> "Moons".equals(chosen("#dataset")));
    robot.type(KeyCode.NUMPAD3);
    await("blobs", () -> "Blobs".equals(chosen("#dataset")));
    robot.type(KeyCode.NUMPAD1);
    await("circles", () -> "Circles".equals(chosen("#dataset")));
  }

  @Test
  void aDigitThatIsTypedWithShiftChoosesTheDataAndAnotherSignOfItsKeyDoesNot(FxRobot robot) {
    robot.interact(() -> pressAndType(KeyCode.DIGIT3, true, "3"));
    await("blobs", () -> "Blobs".equals(chosen("#dataset")));
    robot.interact(() -> pressAndType(KeyCode.DIGIT2, true, "@"));
    robot.interact(() -> pressAndType(KeyCode.AMPERSAND, false, "&"));
    assertThat(chosen("#dataset")).isEqualTo("Blobs");
  }

  private void pressAndType(KeyCode code, boolean shift, String character) {
    var root = stage.getScene().getRoot();
    root.fireEvent(key(KeyEvent.KEY_PRESSED, "", code, shift));
    root.fireEvent(key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, shift));
    root.fireEvent(key(KeyEvent.KEY_RELEASED, "", code, shift));
  }

  @Test
  void aFocusedSliderKeepsItsArrows(FxRobot robot) {
    robot.interact(() -> slider("#noise").requestFocus());
    robot.type(KeyCode.RIGHT);
    await("more noise", () -> field("#noise-field").getText().equals("0.035"));
    assertThat(shownEpochs()).isZero();
  }

  @Test
  void aFocusedFieldKeepsItsLetters(FxRobot robot) {
    robot.clickOn("#hidden").write("nrp", 0);
    assertThat(field("#hidden").getText()).contains("nrp");
    assertThat(node("#projector-toggle", ToggleButton.class).isSelected()).isFalse();
  }

  @Test
  void inAFieldUndoAndRedoAreOfWhatWasTyped(FxRobot robot) {
    robot.type(KeyCode.DIGIT2);
    await("moons", () -> "Moons".equals(chosen("#dataset")));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("circles", () -> "Circles".equals(chosen("#dataset")));
    robot.clickOn("#hidden").write("9", 0);
    var typed = field("#hidden").getText();
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("what was there", () -> !field("#hidden").getText().equals(typed));
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    await("what was typed", () -> field("#hidden").getText().equals(typed));
    assertThat(chosen("#dataset")).isEqualTo("Circles");
  }

  @Test
  void projectorEnlargesAndClearsAwayThenComesBack(FxRobot robot) {
    double before = frame().request().style().font();
    robot.type(KeyCode.P);
    await("large print", () -> frame().request().style().font() >= 24);
    assertThat(node("#settings", Node.class).isVisible()).isFalse();
    robot.type(KeyCode.P);
    await("small print", () -> frame().request().style().font() == before);
    assertThat(node("#settings", Node.class).isVisible()).isTrue();
  }

  @Test
  void theThemeColoursThePlotToo(FxRobot robot) {
    robot.clickOn("#theme-toggle");
    await("dark", () -> frame().request().style().palette().equals(Palette.DARK));
    robot.clickOn("#theme-toggle");
    await("light", () -> frame().request().style().palette().equals(Palette.LIGHT));
  }

  @Test
  void theLogScrollsByKeysThatElsewhereOpenALessonOrSeek(FxRobot robot) {
    robot.clickOn("#step-button");
    awaitEpoch(1);
    ask(robot, Question.LOG);
    robot.interact(log()::requestFocus);
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.HOME);
    assertThat(window.lessonBar().place()).isNegative();
    assertThat(shownEpochs()).isEqualTo(1);
    robot.interact(() -> window.lectern().open("circles"));
    robot.interact(log()::requestFocus);
    robot.type(KeyCode.PAGE_DOWN);
    await("the clicker's step", () -> window.lessonBar().place() == 1);
  }

  @Test
  void anotherWindowShowsWhatThePlotShowed(FxRobot robot) {
    robot.clickOn("#shading-stretched").clickOn("#wrong-toggle").clickOn("#trail-toggle");
    reopen(robot);
    await("stretched", () -> frame().request().shading() == Shading.STRETCHED);
    assertThat(frame().request().wrong()).isFalse();
    assertThat(frame().request().overlay().trail()).isTrue();
  }

  @Test
  void hoveringThePlotReadsOutTheNetwork(FxRobot robot) {
    pointAt(
        robot,
        () -> plot().localToScreen(plot().place(0.5, -0.25)),
        "the readout",
        () -> label("#plot-readout").isVisible());
    assertThat(text("#plot-readout"))
        .containsPattern("x₁ 0\\.(50|49)\\d   x₂ −0\\.2[45]\\d")
        .containsPattern("logit −?\\d\\.\\d{4}")
        .containsPattern("probability of blue 0\\.4\\d{3}")
        .endsWith("predicts red, class 0");
  }

  @Test
  void whereTheMouseRestsIsReadOutOnOtherDotsToo(FxRobot robot) {
    var before = frame().request().view();
    var mouse = onFx(() -> plot().place(0.5, -0.25));
    pointAt(
        robot, () -> plot().localToScreen(mouse), "the readout", label("#plot-readout")::isVisible);
    robot.type(KeyCode.DIGIT2);
    await(
        "the place in the other view",
        () -> {
          var view = frame().request().view();
          var point = window.sights().pointProperty().get();
          return !view.equals(before)
              && plot().place(point.getX(), point.getY()).distance(mouse) < 1
              && text("#plot-readout").contains(view.written(point.getX(), 1000));
        });
  }

  @Test
  void everyNodeThatOthersHoldOnToIsThere() {
    for (var id :
        ("train-button step-button step-back-button rewind-button pace projector-toggle"
                + " theme-toggle dataset noise samples seed new-dots-button new-weights-button"
                + " hidden activation features learning-rate epochs batch plot shading timeline"
                + " epoch-label state-sentence train-loss test-loss train-accuracy test-accuracy"
                + " line-equation best-line loss-chart accuracy-gauge noise-field"
                + " learning-rate-field epochs-field")
            .split(" ")) {
      assertThat(node("#" + id, Node.class)).as(id).isNotNull();
    }
  }

  @Test
  void settingsGoThroughTheClipboardAsALineAndAWrongLineGetsASentence(FxRobot robot) {
    ask(robot, Question.LOG);
    type(robot, "#noise-field", "0.11");
    robot.clickOn("#copy-code-button");
    type(robot, "#noise-field", "0.2");
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    await("the copied noise", () -> field("#noise-field").getText().equals("0.11"));
    robot.interact(
        () -> {
          var content = new ClipboardContent();
          content.putString("noise=0.1 noise=0.3");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    await(
        "a sentence",
        () -> text("#state-sentence").contains("cannot be used: 'noise=' stands a second time"));
    assertThat(field("#noise-field").getText()).isEqualTo("0.11");
  }

  @Test
  void aClipboardWithoutTextAndALogWithoutLinesGetASentence(FxRobot robot) {
    robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.IMAGE, new WritableImage(2, 2))));
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    await("a sentence", () -> text("#state-sentence").contains("neither a text nor a file"));
    ask(robot, Question.LOG);
    robot.clickOn("#copy-log-button");
    await("another", () -> text("#state-sentence").contains("no lines to copy yet: train first"));
  }

  @Test
  void theMenuOffersUndoAndRedoWhileThereIsSomething(FxRobot robot) {
    assertThat(offered(robot)).containsExactly(false, false);
    robot.clickOn("#new-weights-button");
    assertThat(offered(robot)).containsExactly(true, false);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("the old weights", () -> window.run().experiment().model().seed() == 42);
    assertThat(offered(robot)).containsExactly(false, true);
    robot.interact(() -> menu().getItems().get(1).fire());
    await("the new weights", () -> window.run().experiment().model().seed() == 43);
  }

  @Test
  void theArrowsInAnOpenMenuTrainNothing(FxRobot robot) {
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
    robot.clickOn("#menu-edit");
    await("the menu", menu()::isShowing);
    robot.type(KeyCode.RIGHT);
    await("the next menu", () -> !menu().isShowing());
    robot.type(KeyCode.ESCAPE);
    await("no menu", () -> Window.getWindows().size() == 1);
    robot.type(KeyCode.RIGHT);
    awaitEpoch(2);
    assertThat(onFx(() -> window.run().snapshot().history().size())).isEqualTo(2);
  }

  private Menu menu() {
    return node("#menus", MenuBar.class).getMenus().get(1);
  }

  /** Whether the open menu has undo and redo. */
  private List<Boolean> offered(FxRobot robot) {
    robot.clickOn("#menu-edit");
    await("the menu", menu()::isShowing);
    var offered = menu().getItems().stream().limit(2).map(item -> !item.isDisable()).toList();
    robot.type(KeyCode.ESCAPE);
    await("no menu", () -> !menu().isShowing());
    return offered;
  }

  @Test
  void theRunIsCopiedAsAPyTorchScript(FxRobot robot) {
    ask(robot, Question.LOG);
    robot.clickOn("#copy-script-button");
    var text = new String[1];
    robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    assertThat(text[0]).contains("nn.BCEWithLogitsLoss()").contains("nn.Linear(2, 5)");
  }

  @Test
  void thePictureIsCopiedAndSaved(FxRobot robot, @TempDir Path folder) throws IOException {
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    var copied = new AtomicReference<Image>();
    await(
        "the picture",
        () -> {
          robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getImage()));
          return copied.get() != null;
        });
    assertThat(copied.get().getWidth()).isGreaterThan(600);
    await("a word of it", () -> text("#state-sentence").contains("on the clipboard"));
    var file = folder.resolve("plot.png");
    robot.interact(() -> window.takeHome().savePicture(file, PICTURE));
    await("the file", () -> Files.exists(file));
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo((int) copied.get().getWidth());
    robot.interact(() -> window.takeHome().savePicture(folder.resolve("none/plot.png"), PICTURE));
    await(
        "a sentence",
        () ->
            text("#state-sentence")
                .contains("plot.png cannot be written: there is no such folder"));
  }

  @Test
  void theSheetToPaintOnIsSeenWhereAPanelWasEnlarged(FxRobot robot) {
    robot.type(KeyCode.E);
    await("the panel in its place", () -> !window.plotPane().isVisible());
    robot.type(KeyCode.D);
    await("the sheet", () -> window.plotPane().isVisible());
    assertThat(window.painting().dotsProperty().get()).isNotNull();
  }

  @Test
  void theBlueSideIsHatchedByKey(FxRobot robot) {
    focusNothing(robot);
    robot.type(KeyCode.H);
    await("a hatch", () -> frame().request().style().hatched());
  }

  @Test
  void metricsAndScriptAreSavedWholeOrASentenceSaysWhyNot(FxRobot robot, @TempDir Path folder)
      throws IOException {
    robot.clickOn("#step-button").clickOn("#step-button");
    awaitEpoch(2);
    var metrics = folder.resolve("metrics.csv");
    robot.interact(() -> window.takeHome().saveMetrics(metrics));
    await("the metrics", () -> Files.exists(metrics));
    assertThat(Files.readAllLines(metrics)).hasSize(3);
    var script = folder.resolve("run.py");
    robot.interact(() -> window.takeHome().saveScript(script));
    await("the script", () -> Files.exists(script));
    assertThat(Files.readString(script)).contains("make_circles(1000");
    robot.interact(() -> window.takeHome().saveMetrics(folder.resolve("none/metrics.csv")));
    await("a sentence", () -> text("#state-sentence").contains("cannot be written"));
  }

  @Test
  void everyMenuOpensByMouseAndTheyGoAwayForAProjector(FxRobot robot) {
    var menus = node("#menus", MenuBar.class);
    assertThat(menus.getMenus())
        .extracting(Menu::getText)
        .containsExactly("File", "Edit", "View", "Lesson", "Help");
    for (var menu : menus.getMenus()) {
      robot.clickOn("#" + menu.getId());
      await("open", menu::isShowing);
      robot.type(KeyCode.ESCAPE);
      await("closed", () -> !menu.isShowing());
    }
    robot.clickOn("#projector-toggle");
    await("no menus", () -> !menus.getParent().isVisible());
  }

  @Test
  void afterASettingTheKeysAreTheWindowsAgainOnAProjector(FxRobot robot) {
    robot.interact(() -> window.lectern().open("circles"));
    robot.interact(() -> window.lessonBar().move(1));
    robot.interact(() -> slider("#learning-rate").requestFocus());
    robot.type(KeyCode.P);
    await("no settings", () -> !node("#settings", Node.class).isVisible());
    robot.type(KeyCode.SPACE);
    await("training", () -> window.run().trainingProperty().get() || shownEpochs() > 0);
    assertThat(window.lessonBar().place()).isEqualTo(1);
  }

  @Test
  void bracketsThatAreTypedWithAModifierAskToo(FxRobot robot) {
    var before = window.deck().question();
    robot.interact(() -> pressAndType(KeyCode.DIGIT9, false, "]"));
    assertThat(window.deck().question().ordinal()).isEqualTo(before.ordinal() + 1);
  }

  private static KeyEvent key(
      EventType<KeyEvent> type, String character, KeyCode code, boolean shift) {
    return new KeyEvent(type, character, "", code, shift, false, false, false);
  }
}
