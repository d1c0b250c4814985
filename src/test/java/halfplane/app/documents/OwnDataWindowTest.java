package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.MainWindow;
import halfplane.app.MillionRows;
import halfplane.app.WindowTest;
import halfplane.app.run.Rival;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

class OwnDataWindowTest extends WindowTest {
  private static final String TABLE =
      "id;kind;length;width\n1;cat;0,5;2\n2;dog;1,5;3\n3;cat;2,5;1\n4;dog;3,5;0\n";

  @TempDir Path folder;

  private boolean cancelled;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  private Source source() {
    return window.run().experiment().data().source();
  }

  private int points() {
    var preparation = frame().snapshot().preparation();
    return preparation.train().size() + preparation.test().size();
  }

  @ParameterizedTest
  @EnumSource
  void everySetCanBeChosenAndTrained(Shape shape, FxRobot robot) {
    robot.interact(() -> combo("#dataset").getSelectionModel().select(shape.ordinal()));
    await("the set", () -> source() instanceof Source.Made made && made.shape() == shape);
    robot.clickOn("#step-button");
    awaitEpoch(1);
    assertThat(points()).isEqualTo(1000);
  }

  @Test
  void whereItIsNotPlainTheColumnsAreAskedFor(FxRobot robot) throws IOException {
    var file = Files.writeString(folder.resolve("my_pets.csv"), TABLE);
    robot.interact(() -> Platform.runLater(() -> window.desk().use(file)));
    await("the dialog", () -> isThere(robot, "#csv-use"));
    assertThat(verdict(robot)).isEqualTo("In the first lines red will be cat (2), blue dog (2).");
    robot.interact(() -> dialogCombo(robot, "#csv-x1").select("kind"));
    assertThat(verdict(robot)).contains("different columns");
    assertThat(onFx(() -> robot.lookup("#csv-use").query().isDisabled())).isTrue();
    robot.interact(() -> dialogCombo(robot, "#csv-x1").select("width"));
    robot.interact(() -> dialogCombo(robot, "#csv-label").select("id"));
    assertThat(verdict(robot)).isEqualTo("Column 'id' has 4 different values; a label has two.");
    robot.interact(() -> dialogCombo(robot, "#csv-label").select("kind"));
    robot.interact(() -> dialogCombo(robot, "#csv-x2").select("length"));
    robot.clickOn("#csv-use");
    await("the points", () -> points() == 4);
    var columns = ((Source.CsvFile) source()).columns().orElseThrow();
    assertThat(columns.x1()).isEqualTo(3);
    assertThat(columns.x2()).isEqualTo(2);
    assertThat(columns.label()).isEqualTo(1);
    assertThat(window.desk().recent().files()).hasSize(1);
    assertThat(onFx(() -> robot.lookup("#open-data-button .text").queryText().getText()))
        .contains("my_pets");
    await("their names", () -> legend(robot).contains("red: cat"));
    assertThat(legend(robot)).contains("blue: dog", "x₁ width, x₂ length");
    robot.clickOn("#standardise");
    await("other units", () -> legend(robot).contains("standardised"));
    robot.interact(() -> combo("#dataset").getSelectionModel().select(0));
    await("circles again", () -> legend(robot).contains("red, class 0"));
    assertThat(legend(robot))
        .contains("blue, class 1")
        .noneMatch(word -> word.contains("width") || word.equals("standardised"));
  }

  @Test
  void whatWasWrongWithTheFileBeforeIsNotSaidUnderTheNextOnesColumns(FxRobot robot)
      throws IOException {
    robot.interact(() -> window.desk().use(folder.resolve("gone.csv")));
    await("a sentence", () -> text("#state-sentence").contains("gone.csv"));
    var file = Files.writeString(folder.resolve("my_pets.csv"), TABLE);
    robot.interact(() -> Platform.runLater(() -> window.desk().use(file)));
    await("the dialog", () -> isThere(robot, "#csv-use"));
    assertThat(window.run().complaintProperty().get()).isEmpty();
    robot.clickOn("Cancel");
  }

  @Test
  void whereTheColumnsAreNotChosenItIsStillSaidWhyTheRunStopped(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          var schedule = Experiment.NOTEBOOK.schedule().withLearningRate(1000);
          window.run().change(Experiment.NOTEBOOK.withSchedule(schedule));
          window.run().train();
        });
    await("divergence", () -> window.run().divergedProperty().get());
    var why = window.run().complaintProperty().get();
    var file = Files.writeString(folder.resolve("my_pets.csv"), TABLE);
    robot.interact(() -> Platform.runLater(() -> window.desk().use(file)));
    await("the dialog", () -> isThere(robot, "#csv-use"));
    robot.clickOn("Cancel");
    assertThat(window.run().complaintProperty().get()).isEqualTo(why).contains("too big");
  }

  @Test
  void columnsOfOneNameAreToldApart(FxRobot robot) throws IOException {
    var table = "v,x,v,label\n7,1,2.5,a\n8,2,1.5,b\n9,3,4.5,a\n6,4,0.5,b\n";
    var file = Files.writeString(folder.resolve("pandas.csv"), table);
    robot.interact(() -> Platform.runLater(() -> window.desk().use(file)));
    await("the dialog", () -> isThere(robot, "#csv-use"));
    assertThat(onFx(() -> List.copyOf(robot.lookup("#csv-x1").queryComboBox().getItems())))
        .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
        .containsExactly("v (column 1)", "x", "v (column 3)", "label");
    for (var other : List.of("v (column 1)", "v (column 3)")) {
      robot.interact(() -> dialogCombo(robot, "#csv-x1").select(other));
      robot.interact(() -> dialogCombo(robot, "#csv-x2").select("v (column 3)"));
      assertThat(onFx(() -> robot.lookup("#csv-use").query().isDisabled()))
          .isEqualTo(other.equals("v (column 3)"));
    }
    robot.clickOn("Cancel");
  }

  @Test
  void aColumnWithEmptyCellsIsNoLabelAndIsSaidToHaveThem(FxRobot robot) throws IOException {
    var table = "length,width,kind,note\n1,2.5,cat,\n2,1.5,dog,old\n3,4.5,cat,\n4,0.5,dog,\n";
    var file = Files.writeString(folder.resolve("notes.csv"), table);
    robot.interact(() -> Platform.runLater(() -> window.desk().use(file)));
    await("the dialog", () -> robot.lookup("#csv-use").tryQuery().isPresent());
    var verdict = robot.lookup("#csv-verdict").queryAs(Label.class);
    assertThat(verdict.getText()).contains("red will be cat (2), blue dog (2)");
    robot.interact(() -> dialogCombo(robot, "#csv-label").select("note"));
    assertThat(verdict.getText())
        .isEqualTo(
            "Column 'note' has empty cells (3 in the first lines); each line needs a label.");
    assertThat(robot.lookup("#csv-use").query().isDisabled()).isTrue();
    robot.type(KeyCode.ESCAPE);
    await("the window alone", () -> robot.lookup("#csv-use").tryQuery().isEmpty());
  }

  private static String verdict(FxRobot robot) {
    return onFx(() -> robot.lookup("#csv-verdict").queryAs(Label.class).getText());
  }

  @Test
  void anotherSeparatorReadsTheColumnsAnewAndAWideTableIsNotShownWhole(FxRobot robot)
      throws IOException {
    var row = "1;2,5;" + "x;".repeat(997) + "y\n";
    var file = Files.writeString(folder.resolve("wide.csv"), row.repeat(10));
    robot.interact(() -> Platform.runLater(() -> window.desk().use(file)));
    await("the dialog", () -> isThere(robot, "#csv-use"));
    assertThat(table(robot, it -> it.getColumns().size())).isEqualTo(20);
    await("its rows", () -> table(robot, it -> it.getItems().size()) == 8);
    assertThat(onFx(() -> robot.lookup("#csv-label").queryComboBox().getItems())).hasSize(1000);
    robot.interact(() -> dialogCombo(robot, "#csv-separator").select(0));
    await("two columns", () -> table(robot, it -> it.getColumns().size()) == 2);
    assertThat(verdict(robot)).startsWith("With this separator there are 2 of the three columns");
    assertThat(onFx(() -> robot.lookup("#csv-use").query().isDisabled())).isTrue();
    robot.interact(() -> dialogCombo(robot, "#csv-separator").select(1));
    await("all columns", () -> table(robot, it -> it.getColumns().size()) == 20);
    assertThat(verdict(robot)).startsWith("Column");
    robot.type(KeyCode.ESCAPE);
    await("the window alone", () -> !isThere(robot, "#csv-use"));
  }

  private static int table(FxRobot robot, ToIntFunction<TableView<?>> size) {
    return onFx(() -> size.applyAsInt(robot.lookup("#csv-table").queryTableView()));
  }

  @Test
  void pointsFarFromZeroThatDivergeAreToBeStandardised(FxRobot robot) throws IOException {
    var rows = "170.5,70,dog\n165,90,cat\n180,81,dog\n172,60,cat\n";
    var file = Files.writeString(folder.resolve("far.csv"), rows.repeat(5));
    fullSpeed(robot);
    robot.interact(() -> window.desk().use(file));
    await("the points", () -> points() == 20);
    type(robot, "#learning-rate-field", "10");
    robot.clickOn("#train-button");
    await("the way out", () -> text("#state-sentence").contains("tick Standardise"));
    await("the last picture", () -> shownEpochs() > 0);
    await("a way back", () -> !node("#step-back-button", Button.class).isDisabled());
    robot.clickOn("#step-back-button");
    await("the one before", () -> text("#state-sentence").contains("every probability about 1.00"));
    robot.clickOn("#standardise");
    await("points near 0", () -> text("#state-sentence").startsWith("Not trained yet"));
  }

  @Test
  void whatIsRefusedIsNoStepOfUndoButWhatWasChangedMeanwhileIs(FxRobot robot) {
    robot.interact(
        () -> {
          var experiment = window.run().experiment();
          var missing = new Source.CsvFile(folder.resolve("none.csv"));
          window.run().change(experiment.withData(experiment.data().withSource(missing)));
          window.run().setRival(Rival.usual(42));
        });
    await("a sentence", () -> text("#state-sentence").contains("there is no such file"));
    assertThat(window.run().rivalProperty().get()).isNotNull();
    robot.interact(window::undo);
    await("one network", () -> window.run().rivalProperty().get() == null);
    assertThat(source()).isInstanceOf(Source.Made.class);
    assertThat(window.run().changes().depth()).isZero();
  }

  @Test
  void anotherLanguageKeepsThePointsOfAFileThatIsGone(FxRobot robot) throws IOException {
    var file = Files.writeString(folder.resolve("gone.csv"), "1,2,0\n2,1,1\n".repeat(6));
    robot.interact(() -> window.desk().use(file));
    await("the points", () -> points() == 12);
    Files.delete(file);
    reopen(robot);
    await("the points again", () -> points() == 12);
    assertThat(window.run().complaintProperty().get()).isEmpty();
  }

  @Test
  void aNameWithoutAnEndingGetsTheUsualOne() {
    assertThat(FileDialogs.withEnding(Path.of("a/run"), "*.halfplane", "*.json"))
        .isEqualTo(Path.of("a/run.halfplane"));
    assertThat(FileDialogs.withEnding(Path.of("a/run.JSON"), "*.halfplane", "*.json"))
        .isEqualTo(Path.of("a/run.JSON"));
  }

  @Test
  void aWrongFileAtTheVeryStartLeavesTheCircles(FxRobot robot) throws IOException {
    var wrong = Files.writeString(folder.resolve("one.csv"), "1\n2\n");
    robot.interact(
        () -> {
          window.close();
          window = new MainWindow(stage, Experiment.NOTEBOOK);
          window.show();
          window.desk().use(wrong);
        });
    await("a sentence", () -> text("#state-sentence").contains("one.csv, line 1: has 1 value"));
    await("circles", () -> window.isFurnished() && frame() != null && points() == 1000);
    assertThat(chosen("#dataset")).isEqualTo("Circles");
  }

  private SelectionModel<String> dialogCombo(FxRobot robot, String query) {
    @SuppressWarnings("unchecked")
    ComboBox<String> box = robot.lookup(query).queryAs(ComboBox.class);
    return box.getSelectionModel();
  }

  @Test
  void cellsOfASpreadsheetArePasted(FxRobot robot) {
    var cells = "x\ty\tkind\n100\t1\tno\n102\t3\tyes\n104\t5\tno\n106\t7\tyes\n110\t9\tno\n";
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, cells)));
    focusNothing(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    await("the cells", () -> points() == 5);
    var view = frame().request().view();
    assertThat(view.left()).isBetween(95.0, 101.0);
    robot.interact(() -> node("#standardise", CheckBox.class).fire());
    await("standardised", () -> frame().request().view().left() < 0);
    robot.interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "1\t2\ta\n3\tx\tb\n")));
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    await("a sentence", () -> text("#state-sentence").contains("line 2: 'x' is not a number"));
    assertThat(points()).isEqualTo(5);
  }

  /** On a fast machine the file would have been read before a robot's hand is there. */
  private void cancelAtFirstSight() {
    var bar = node("#loading-bar", Node.class);
    bar.visibleProperty()
        .addListener(
            (observed, was, is) -> {
              if (is && bar.lookup("#cancel-loading") instanceof Button cancel && !cancelled) {
                cancelled = true;
                cancel.fire();
              }
            });
  }

  @Test
  void aMillionRowsAreReadWithProgressAndCanBeCancelled(FxRobot robot) throws IOException {
    var file = MillionRows.in(folder);
    robot.interact(
        () -> {
          cancelAtFirstSight();
          window.desk().use(file);
        });
    await("cancelled", () -> text("#state-sentence").contains("Reading was cancelled"));
    assertThat(points()).isEqualTo(1000);
    assertThat(source()).isInstanceOf(Source.Made.class);
    robot.interact(() -> window.desk().use(file));
    await("progress", () -> node("#loading-bar", Node.class).isVisible());
    robot.interact(window.run()::rewind);
    await("all of them", () -> points() == MillionRows.COUNT);
  }
}
