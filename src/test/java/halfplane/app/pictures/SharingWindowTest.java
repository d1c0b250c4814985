package halfplane.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.MainWindow;
import halfplane.app.Outside;
import halfplane.app.WindowTest;
import halfplane.app.documents.FileDialogs;
import halfplane.app.panels.Question;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.NotebookLog;
import halfplane.view.CurveChart;
import halfplane.view.ScaleBar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class SharingWindowTest extends WindowTest {
  @TempDir Path folder;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private String loss() {
    return NotebookLog.loss(frame().snapshot().figures().loss());
  }

  @Test
  void aSavedRunWhoseRateWasChangedComesBackWithTheSameNumbers(FxRobot robot) throws IOException {
    robot.interact(() -> window.lectern().open("circles"));
    robot.interact(() -> window.lessonBar().move(2));
    trainTo(robot, 5);
    type(robot, "#learning-rate-field", "0.9");
    trainTo(robot, 9);
    var before = loss();
    var file = folder.resolve("run.halfplane");
    robot.interact(() -> window.desk().saveExperiment(file));
    await("the file", () -> Files.exists(file));
    robot.interact(() -> window.lessonBar().close());
    robot.interact(window.run()::rewind);
    awaitEpoch(0);
    robot.interact(() -> window.desk().use(file));
    awaitEpoch(9);
    assertThat(loss()).isEqualTo(before);
    assertThat(field("#learning-rate-field").getText()).isEqualTo("0.9");
    assertThat(window.lessonBar().place()).isEqualTo(2);
    assertThat(text("#state-sentence")).doesNotContain("weights in the file");
    assertThat(window.desk().recent().files()).containsExactly(file.toAbsolutePath());

    Files.writeString(file, Files.readString(file).replaceFirst("0\\.9 \\]", "0.8 ]"));
    robot.interact(() -> window.desk().use(file));
    await("a sentence", () -> text("#state-sentence").contains("not those that its settings"));
  }

  @Test
  void anUndoneSettingIsDoneAgain(FxRobot robot) {
    type(robot, "#noise-field", "0.2");
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await("undone", () -> field("#noise-field").getText().equals("0.03"));
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    await("done again", () -> field("#noise-field").getText().equals("0.2"));
  }

  @Test
  void aCopiedPictureIsToldOfWhileSomethingIsWrongAndThatIsSaidAgain(FxRobot robot) {
    robot.interact(() -> window.run().complain("Nothing is right."));
    robot.interact(window.takeHome()::copyPicture);
    await("it is told", () -> text("#state-sentence").endsWith("is on the clipboard."));
    await("what is wrong", () -> text("#state-sentence").equals("Nothing is right."));
  }

  @Test
  void aPictureIsAsFineAsItIsAskedForAndSvgHasItsWords(FxRobot robot) throws Exception {
    trainTo(robot, 1);
    var kinds = List.of(PictureDialog.Kind.PNG1, PictureDialog.Kind.PNG2, PictureDialog.Kind.PNG4);
    for (var kind : kinds) {
      int scale = 1 << kinds.indexOf(kind);
      var file = folder.resolve("plot%d.png".formatted(scale));
      robot.interact(
          () ->
              window
                  .takeHome()
                  .savePicture(file, new PictureDialog.Choice(PictureDialog.Subject.PLOT, kind)));
      await("the file", () -> Files.exists(file));
      assertThat((double) ImageIO.read(file.toFile()).getWidth())
          .isBetween(
              scale * window.plotPane().picture().getWidth() - 1,
              scale * window.plotPane().picture().getWidth() + scale);
    }
    for (var subject : PictureDialog.Subject.values()) {
      var file = folder.resolve(subject + ".svg");
      robot.interact(
          () ->
              window
                  .takeHome()
                  .savePicture(file, new PictureDialog.Choice(subject, PictureDialog.Kind.SVG)));
      await("the file", () -> Files.exists(file));
      var text = Files.readString(file);
      assertThat(text).startsWith("<svg").endsWith("</svg>\n");
      javax.xml.parsers.DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(file.toFile());
      if (subject != PictureDialog.Subject.PANEL) {
        assertThat(text).contains("outside the view<").contains(">−0.5<");
        assertThat(text.split("<circle").length).isGreaterThan(2000);
      }
    }
  }

  @Test
  void theDialogAsksForSubjectAndKind(FxRobot robot) {
    robot.interact(() -> Platform.runLater(window.takeHome()::savePicture));
    await("the dialog", () -> isThere(robot, "#picture-save"));
    assertThat(items(robot, "#picture-subject"))
        .containsExactly("the plot", "the panel", "the window");
    assertThat(items(robot, "#picture-kind"))
        .containsExactly("PNG, as on screen", "PNG, 2 × as fine", "PNG, 4 × as fine", "SVG");
    robot.type(KeyCode.ESCAPE);
    await("gone", () -> !isThere(robot, "#picture-save"));
  }

  private static List<String> items(FxRobot robot, String query) {
    return onFx(
        () ->
            robot.lookup(query).queryComboBox().getItems().stream().map(String::valueOf).toList());
  }

  @Test
  void onlyWhatIsOnShowCanBeAPicture(FxRobot robot) {
    robot.interact(() -> window.deck().enlarge().fire());
    robot.interact(() -> Platform.runLater(window.takeHome()::savePicture));
    await("the dialog", () -> isThere(robot, "#picture-save"));
    assertThat(items(robot, "#picture-subject")).containsExactly("the panel", "the window");
    assertThat(onFx(() -> robot.lookup("#picture-subject").queryComboBox().getValue()))
        .hasToString("the panel");
    robot.type(KeyCode.ESCAPE);
    await("gone", () -> !isThere(robot, "#picture-save"));
  }

  @Test
  void theHandoutIsAPageToFillInAndOneWithTheRunsOwnNumbers(FxRobot robot) throws IOException {
    trainTo(robot, 2);
    type(robot, "#learning-rate-field", "0.9");
    trainTo(robot, 3);
    await("limits", () -> window.run().limitsProperty().get() != null);
    var file = folder.resolve("handout.pdf");
    robot.interact(() -> window.takeHome().saveHandout(file));
    await("the file", () -> Files.exists(file));
    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(page(document, 1))
          .contains("After 3 epochs", "learning rate 0.1, 0.9", "True or false?")
          .doesNotContain(loss(), "60.50", text("#train-accuracy"), "p 0.");
      assertThat(page(document, 2))
          .contains("After 3 epochs", loss(), text("#train-accuracy"), "60.50 %", "0.69315");
    }
  }

  private static String page(PDDocument document, int number) throws IOException {
    var words = new PDFTextStripper();
    words.setStartPage(number);
    words.setEndPage(number);
    return words.getText(document);
  }

  @Test
  void weightsAreSavedAsATable(FxRobot robot) throws IOException {
    var file = folder.resolve("weights.csv");
    robot.interact(() -> window.takeHome().saveWeights(file));
    await("the file", () -> Files.exists(file));
    assertThat(Files.readAllLines(file))
        .hasSize(1 + 21)
        .first()
        .isEqualTo("layer,parameter,to,from,value");
  }

  @Test
  void aLineFromTheChatBringsPaintedDotsAlong(FxRobot robot) {
    robot.interact(() -> window.painting().toggle());
    robot.interact(() -> window.painting().press(0, 0, 0.01));
    robot.interact(() -> window.painting().release());
    robot.interact(() -> window.desk().copySettings());
    var line = new String[1];
    robot.interact(() -> line[0] = Clipboard.getSystemClipboard().getString());
    assertThat(line[0]).contains("points=");
    var painted = window.run().experiment();
    robot.interact(() -> window.data().use(Shape.MOONS));
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, line[0])));
    robot.interact(window.desk()::paste);
    assertThat(window.run().experiment()).isEqualTo(painted);
  }

  private void paste(FxRobot robot, String line) {
    robot.interact(
        () -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, line));
          window.desk().paste();
        });
  }

  @Test
  void aLineThatCanBeUsedTakesTheComplaintAboutTheOneBeforeAway(FxRobot robot) {
    paste(robot, "lr=abc");
    await("a complaint", () -> text("#state-sentence").contains("clipboard"));
    paste(robot, "lr=0.5");
    await("none", () -> !text("#state-sentence").contains("clipboard"));
    assertThat(window.run().experiment().schedule().learningRate()).isEqualTo(0.5);
  }

  @Test
  void aLineThatAChatHasBrokenInTwoIsNotTakenForCells(FxRobot robot) {
    paste(robot, "hidden=10,10,10\nfeatures=x1,x2,r^2");
    assertThat(window.run().experiment().model().hidden()).containsExactly(10, 10, 10);
    assertThat(window.run().experiment().model().features()).hasSize(3);
    assertThat(text("#state-sentence")).doesNotContain("clipboard");
  }

  private MenuItem viewItem(String id) {
    return node("#menus", MenuBar.class).getMenus().get(2).getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLanguageMenuAsksForAnotherLanguage(FxRobot robot) {
    var asked = new Locale[1];
    robot.interact(
        () ->
            window.setOutside(
                new Outside() {
                  @Override
                  public void speak(Locale language) {
                    asked[0] = language;
                  }

                  @Override
                  public void browse(String address) {}
                }));
    var menu = (Menu) viewItem("menu-language");
    robot.interact(() -> menu.getItems().get(1).fire());
    assertThat(asked[0]).isEqualTo(Locale.GERMAN);
  }

  @Test
  void everyControlAndDrawingHasAnAccessibleName(FxRobot robot) {
    var nameless = new TreeSet<String>();
    robot.interact(() -> window.painting().toggle());
    robot.clickOn("#compare-toggle");
    await("a rival", () -> window.run().rivalProperty().get() != null);
    for (var question : Question.values()) {
      ask(robot, question);
      robot.interact(() -> nameless.addAll(nameless()));
    }
    robot.interact(() -> window.lectern().open("circles"));
    for (int step = 0; step < window.lessonBar().lesson().orElseThrow().steps().size(); step++) {
      assertThat(window.lessonBar().place()).isEqualTo(step);
      robot.interact(() -> nameless.addAll(nameless()));
      robot.interact(() -> window.lessonBar().move(1));
    }
    assertThat(nameless).isEmpty();
  }

  @Test
  void aScreenReaderHearsNamesAndValues(FxRobot robot) {
    assertThat(spoken("#learning-rate-field")).isEqualTo("Learning rate 0.1");
    assertThat(spoken("#dataset")).isEqualTo("Data set Circles");
    assertThat(spoken("#train-button")).isEqualTo("Train");
    assertThat(
            onFx(
                () -> slider("#learning-rate").queryAccessibleAttribute(AccessibleAttribute.VALUE)))
        .isEqualTo(0.1);
    robot.interact(
        () -> slider("#learning-rate").executeAccessibleAction(AccessibleAction.SET_VALUE, 1.0));
    assertThat(spoken("#learning-rate-field")).isEqualTo("Learning rate 1");
    longRun(robot);
    robot.clickOn("#train-button");
    await("a run", () -> spoken("#train-button").equals("Pause"));
  }

  private Object spoken(String query) {
    return onFx(() -> node(query, Node.class).queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  private List<String> nameless() {
    return stage.getScene().getRoot().lookupAll("*").stream()
        .filter(node -> isDrawing(node) || node instanceof Control && node.isFocusTraversable())
        .filter(node -> !(node instanceof ScrollPane || node instanceof MenuBar))
        .filter(node -> isNameless(node) || isPassedOver(node))
        .map(Node::toString)
        .toList();
  }

  private static boolean isDrawing(Node node) {
    return node.getId() != null
        && node.getClass().getPackage().equals(CurveChart.class.getPackage())
        && !(node instanceof ScaleBar || node instanceof Labeled);
  }

  /** JavaFX hands what has one of these roles to no screen reader, whatever its name is. */
  private static boolean isPassedOver(Node node) {
    return node.getAccessibleRole() == AccessibleRole.NODE
        || node.getAccessibleRole() == AccessibleRole.PARENT;
  }

  /** A sign is read out as what it is, not as what it does. */
  private static boolean isNameless(Node node) {
    boolean text =
        node instanceof Labeled labeled
            && labeled.getText().chars().anyMatch(Character::isLetterOrDigit);
    boolean inner =
        node instanceof Label || node instanceof ListView<?> || node instanceof TableView<?>;
    return !text
        && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())
        && !(inner && node.getId() == null);
  }

  @Test
  void aFileWithASecondNetworkShowsItAndARefusedOneKeepsWhatWasThere(FxRobot robot)
      throws IOException {
    robot.clickOn("#compare-toggle");
    await("a rival", () -> window.run().rivalProperty().get() != null);
    var file = folder.resolve("two.halfplane");
    robot.interact(() -> window.desk().saveExperiment(file));
    await("the file", () -> Files.exists(file));
    robot.clickOn("#compare-toggle");
    await("no rival", () -> window.run().rivalProperty().get() == null);
    robot.interact(() -> window.desk().use(file));
    await("a rival", () -> window.run().rivalProperty().get() != null);
    assertThat(node("#compare-toggle", ToggleButton.class).isSelected()).isTrue();
    robot.clickOn("#compare-toggle");
    await("no rival", () -> window.run().rivalProperty().get() == null);
    var text =
        Files.readString(file)
            .replaceFirst("(?s)\"set\".*?\"seed\"", "\"file\" : \"none.csv\", \"seed\"");
    Files.writeString(file, text);
    robot.interact(() -> window.desk().use(file));
    await("a sentence", () -> text("#state-sentence").contains("there is no such file"));
    assertThat(window.run().rivalProperty().get()).isNull();
    robot.interact(() -> window.run().step(1));
    awaitEpoch(1);
  }

  @Test
  void aFileIsNotWrittenOverUnasked(FxRobot robot) throws IOException {
    var file = Files.writeString(folder.resolve("run.halfplane"), "old");
    var answers = new ArrayList<Boolean>();
    var typed = folder.resolve("run");
    Runnable ask =
        () ->
            Platform.runLater(() -> answers.add(FileDialogs.named(stage, typed, file).isPresent()));
    robot.interact(ask);
    await("the question", () -> isThere(robot, "#replace-yes"));
    robot.type(KeyCode.ESCAPE);
    await("no", () -> answers.equals(List.of(false)));
    robot.interact(ask);
    await("the question", () -> isThere(robot, "#replace-yes"));
    robot.clickOn("#replace-yes");
    await("yes", () -> answers.equals(List.of(false, true)));
    assertThat(FileDialogs.named(stage, file, file)).as("the system has asked").contains(file);
    var other = folder.resolve("other.halfplane");
    assertThat(FileDialogs.named(stage, folder.resolve("other"), other)).contains(other);
  }

  @Test
  void theNetworkBesideComesBackWithTheSameNumbersThoughItsRateWasChanged(FxRobot robot)
      throws IOException {
    robot.clickOn("#compare-toggle");
    await("the network beside", () -> window.run().rivalSnapshotProperty().get() != null);
    trainTo(robot, 3);
    type(robot, "#rival-rate", "0.3");
    trainTo(robot, 6);
    await("both", () -> window.run().rivalSnapshotProperty().get().epochs() == 6);
    double before = window.run().rivalSnapshotProperty().get().figures().loss();
    var file = folder.resolve("two.halfplane");
    robot.interact(() -> window.desk().saveExperiment(file));
    await("the file", () -> Files.exists(file));
    robot.interact(window.run()::rewind);
    awaitEpoch(0);
    robot.interact(() -> window.desk().use(file));
    awaitEpoch(6);
    await("both", () -> window.run().rivalSnapshotProperty().get().epochs() == 6);
    assertThat(window.run().rivalSnapshotProperty().get().figures().loss()).isEqualTo(before);
    assertThat(window.run().rivalProperty().get().learningRate()).isEqualTo(0.3);
  }

  @Test
  void aWindowOnAFileThatHasGoneOpensOnTheCircles(FxRobot robot) {
    var data =
        Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(folder.resolve("gone.csv")));
    robot.interact(
        () -> {
          window.close();
          window = new MainWindow(stage, Experiment.NOTEBOOK.withData(data));
          window.show();
        });
    await("a sentence", () -> text("#state-sentence").contains("there is no such file"));
    await("the circles", () -> window.isFurnished() && frame() != null);
    assertThat(window.run().experiment()).isEqualTo(Experiment.NOTEBOOK);
  }
}
