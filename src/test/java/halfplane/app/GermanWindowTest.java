package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.lessons.Lessons;
import halfplane.app.panels.Question;
import halfplane.app.run.Pace;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.view.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class GermanWindowTest extends WindowTest {
  @BeforeAll
  static void speakGerman() {
    Words.use(Locale.GERMAN);
  }

  @AfterAll
  static void speakEnglish() {
    Words.use(Locale.ROOT);
  }

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @Test
  void menusButtonsAndNumbersAreGermanAndTheLogIsNot(FxRobot robot) {
    assertThat(node("#menus", MenuBar.class).getMenus())
        .extracting(Menu::getText)
        .containsExactly("Datei", "Bearbeiten", "Ansicht", "Lektion", "Hilfe");
    robot.clickOn("#step-button");
    awaitEpoch(1);
    assertThat(text("#train-loss")).matches("0,\\d{5}");
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0,1");
    assertThat(text("#state-sentence")).startsWith("Epoche 1:").contains("richtig");
    ask(robot, Question.LOG);
    await("the log", () -> !log().getItems().isEmpty());
    assertThat(log().getItems().getFirst()).startsWith("Epoch: 0 | Loss: 0.");
    robot.clickOn("#copy-code-button");
    var code = new String[1];
    robot.interact(() -> code[0] = Clipboard.getSystemClipboard().getString());
    assertThat(code[0]).contains("lr=0.1");
  }

  @Test
  void theUnitsHaveANameThatFitsAndAreReadAloudInFull(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(700);
        });
    await("the name", () -> shownTexts(robot, ".section .label").contains("Einheiten"));
    assertThat(onFx(() -> field("#hidden").getAccessibleText()))
        .isEqualTo("Verborgene Einheiten 5");
  }

  @Test
  void theMenuOfATextFieldIsGermanToo(FxRobot robot) {
    robot.rightClickOn("#seed");
    await("its menu", () -> isThere(robot, "Ausschneiden"));
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void fieldsSpeakGermanAndUnderstandTheCommandsWordsToo(FxRobot robot) {
    assertThat(field("#batch").getText()).isEqualTo("alle");
    type(robot, "#batch", "32");
    assertThat(window.run().experiment().schedule().batch()).isEqualTo(32);
    for (var all : List.of("alle", "all")) {
      type(robot, "#batch", all);
      assertThat(window.run().experiment().schedule().batch()).isEqualTo(Experiment.Schedule.ALL);
      assertThat(field("#batch").getText()).isEqualTo("alle");
    }
    for (var none : List.of("keine", "none")) {
      type(robot, "#hidden", "5");
      type(robot, "#hidden", none);
      assertThat(window.run().experiment().model().hidden()).isEmpty();
      assertThat(field("#hidden").getText()).isEqualTo("keine");
    }
  }

  @Test
  void aRunThatDivergesSaysSoInGerman(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "9,5");
    robot.clickOn("#train-button");
    await("the sentence", () -> text("#state-sentence").startsWith("Lernrate 9,5 ist zu groß"));
    assertThat(text("#state-sentence")).contains("Bei Epoche ").contains("Zurück, dann");
  }

  @Test
  void aRunThatHasDivergedIsStillOneInAnotherLanguageAndSaysSoInIt(FxRobot robot) {
    fullSpeed(robot);
    type(robot, "#learning-rate-field", "9,5");
    robot.clickOn("#train-button");
    await("its end", () -> window.run().divergedProperty().get());
    int last = window.run().newestEpochs();
    Words.use(Locale.ROOT);
    try {
      reopen(robot);
      awaitEpoch(last);
      await("why", () -> text("#state-sentence").startsWith("Learning rate 9.5 is too big"));
      assertThat(node("#train-button", Button.class).isDisabled()).isTrue();
    } finally {
      Words.use(Locale.GERMAN);
    }
  }

  @Test
  void whatIsWrongWithAFileOrALineIsSaidInGerman(FxRobot robot, @TempDir Path folder)
      throws IOException {
    var experiment = Files.writeString(folder.resolve("own.halfplane"), "{\"halfplane\": 7}");
    robot.interact(() -> window.desk().use(experiment));
    await("its sentence", () -> text("#state-sentence").contains("'halfplane' ist 7, nicht 1"));
    var data = Files.writeString(folder.resolve("own.csv"), "1,2,0\n1,2,1\n1,2,2\n1,2,1\n");
    robot.interact(() -> window.desk().use(data));
    await("its sentence", () -> text("#state-sentence").contains("»2« ist ein drittes Label"));
    robot.interact(
        () -> {
          var content = new ClipboardContent();
          content.putString("noise=11");
          Clipboard.getSystemClipboard().setContent(content);
          window.desk().paste();
        });
    assertThat(text("#state-sentence"))
        .isEqualTo(
            "Die Zwischenablage ist nicht zu gebrauchen: noise: 11 ist nicht erlaubt;"
                + " erlaubt ist 0 bis 10.");
  }

  @Test
  void aHundredPerCentIsReadWholeInTheSmallestWindow(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(700);
          var line = Experiment.NOTEBOOK.data().withSource(new Source.Made(Shape.SEPARABLE, 40, 0));
          window.run().open(Experiment.NOTEBOOK.withData(line));
        });
    await("all right", () -> text("#train-accuracy").equals("100,00 %"));
    await("all right", () -> text("#test-accuracy").equals("100,00 %"));
    for (var figure : List.of("#train-accuracy", "#test-accuracy")) {
      await("the whole figure", () -> shownText(robot, figure).equals("100,00 %"));
    }
    assertThat(shownTexts(robot, ".figure-name")).contains("Verlust", "Genauigkeit");
  }

  @Test
  void theCornerOfTheWallIsReadWhole(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setWidth(1280);
          stage.setHeight(800);
        });
    ask(robot, Question.WALL);
    await("the corner", () -> shownTexts(robot, ".wall-name").contains("Rate\nEpochen"));
  }

  private static String shownText(FxRobot robot, String query) {
    return onFx(() -> robot.lookup(query + " > .text").queryText().getText());
  }

  private static List<String> shownTexts(FxRobot robot, String query) {
    return onFx(
        () ->
            robot.lookup(query + " > .text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList());
  }

  @Test
  void aNumberIsTypedWithACommaOrAPoint(FxRobot robot) {
    type(robot, "#noise-field", "0,2");
    assertThat(field("#noise-field").getText()).isEqualTo("0,2");
    type(robot, "#noise-field", "0.3");
    assertThat(field("#noise-field").getText()).isEqualTo("0,3");
  }

  @Test
  void aPastedLineMayHaveDecimalCommas(FxRobot robot) {
    robot.interact(
        () -> {
          var content = new ClipboardContent();
          content.putString("set=moons noise=0,25 test=0,3 hidden=10,10\nlr=0.5 features=x1,x2");
          Clipboard.getSystemClipboard().setContent(content);
          window.desk().paste();
        });
    var pasted = window.run().experiment();
    assertThat(pasted.data().made().noise()).isEqualTo(0.25);
    assertThat(pasted.schedule().learningRate()).isEqualTo(0.5);
    assertThat(pasted.model().hidden()).containsExactly(10, 10);
  }

  @Test
  void everyPaceIsReadWholeInTheSmallestWindow(FxRobot robot) {
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(700);
        });
    for (var pace : Pace.values()) {
      robot.interact(() -> window.run().paceProperty().set(pace));
      await(
          "the whole pace",
          () -> shownTexts(robot, "#pace > .list-cell").contains(pace.toString()));
    }
    assertThat(shownText(robot, "#compare-toggle")).isEqualTo("Vergleich");
  }

  @Test
  void theLessonsAreGermanAndAskAndCheckTheSame() {
    for (var name : Lessons.BUILT_IN) {
      var german = Lessons.builtIn(name);
      Words.use(Locale.ROOT);
      var english = Lessons.builtIn(name);
      Words.use(Locale.GERMAN);
      assertThat(german.title()).isNotEqualTo(english.title());
      assertThat(german.steps()).hasSameSizeAs(english.steps());
      for (int i = 0; i < german.steps().size(); i++) {
        var step = german.steps().get(i);
        var original = english.steps().get(i);
        assertThat(step.settings()).isEqualTo(original.settings());
        assertThat(step.panel()).isEqualTo(original.panel());
        assertThat(step.claims()).isEqualTo(original.claims());
        assertThat(step.right()).isEqualTo(original.right());
        assertThat(step.answers()).hasSameSizeAs(original.answers());
      }
    }
  }
}
