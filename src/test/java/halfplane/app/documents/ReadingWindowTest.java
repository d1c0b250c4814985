package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Files that are still being read when something else is asked for. */
class ReadingWindowTest extends WindowTest {
  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    robot.interact(
        () ->
            window
                .run()
                .complaintProperty()
                .addListener((observed, was, is) -> complaints.add(is)));
  }

  private Path points(String name, int rows) throws IOException {
    return Files.writeString(folder.resolve(name), "1,2,0\n2,1,1\n".repeat(rows / 2));
  }

  private Path missing() {
    return folder.resolve("none.csv");
  }

  private int points() {
    var preparation = frame().snapshot().preparation();
    return preparation.train().size() + preparation.test().size();
  }

  /** Until nothing is read any more, and what was read is used or dropped. */
  private static void awaitReaders() {
    await(
        "all readers",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("reading")));
  }

  @Test
  void howManyPointsAFileHasIsSaidWhenTheyAreThere(FxRobot robot) throws IOException {
    var meanwhile = new ArrayList<String>();
    for (int rows : new int[] {12, 20}) {
      var source = new Source.CsvFile(points(rows + ".csv", rows));
      robot.interact(
          () -> {
            var data = Experiment.NOTEBOOK.data().withSource(source);
            window.run().change(Experiment.NOTEBOOK.withData(data));
            meanwhile.add(field("#samples").getText());
          });
      await("as many", () -> field("#samples").getText().equals(String.valueOf(rows)));
    }
    assertThat(meanwhile).containsExactly("", "");
  }

  @Test
  void onlyTheLastOfTwoFilesIsUsedWhicheverIsReadFirst(FxRobot robot) throws IOException {
    var first = missing();
    var second = points("points.csv", 12);
    robot.interact(
        () -> {
          window.desk().use(first);
          window.desk().use(second);
        });
    await("the second", () -> points() == 12);
    awaitReaders();
    assertThat(complaints).noneMatch(complaint -> complaint.contains("none.csv"));
  }

  @Test
  void whatIsPastedMeanwhileStays(FxRobot robot) throws IOException {
    var file = points("points.csv", 12);
    robot.interact(
        () -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "noise=0.2"));
          window.desk().use(file);
          window.desk().paste();
        });
    awaitReaders();
    assertThat(window.run().experiment())
        .isEqualTo(ExperimentCode.apply(Experiment.NOTEBOOK, "noise=0.2"));
  }

  @Test
  void aSetThatIsChosenMeanwhileStays(FxRobot robot) throws IOException {
    var file = points("points.csv", 12);
    robot.interact(
        () -> {
          window.desk().use(file);
          window.data().use(Shape.MOONS);
        });
    awaitReaders();
    await("moons", () -> window.run().showsItsSettings());
    assertThat(window.run().experiment().data().source())
        .isInstanceOfSatisfying(
            Source.Made.class, made -> assertThat(made.shape()).isEqualTo(Shape.MOONS));
  }

  @Test
  void aWindowThatIsClosedUsesAndSaysNothingOfWhatItWasReading(FxRobot robot) throws IOException {
    var right = points("points.csv", 12);
    var wrong = missing();
    for (var file : List.of(right, wrong)) {
      robot.interact(
          () -> {
            window.desk().use(file);
            window.close();
          });
      awaitReaders();
    }
    assertThat(window.run().experiment()).isEqualTo(Experiment.NOTEBOOK);
    assertThat(complaints).isEmpty();
  }
}
