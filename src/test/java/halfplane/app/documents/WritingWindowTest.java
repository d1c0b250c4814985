package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Files on a disk that takes its time. */
class WritingWindowTest extends WindowTest {
  @TempDir Path folder;

  private final CountDownLatch disk = new CountDownLatch(1);
  private final CountDownLatch written = new CountDownLatch(1);
  private final AtomicReference<Boolean> mayClose = new AtomicReference<>();
  private final AtomicReference<Boolean> isWritten = new AtomicReference<>();
  private Writer writer;

  @BeforeEach
  void aSlowFile(FxRobot robot) {
    awaitPicture();
    writer = new Writer(window.run());
    robot.interact(() -> writer.write(folder.resolve("slow.csv"), () -> written("slow.csv")));
  }

  @AfterEach
  void theDiskAnswers(FxRobot robot) throws InterruptedException {
    disk.countDown();
    written.await();
    robot.interact(writer::close);
  }

  private void written(String name) throws IOException {
    try {
      disk.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    Files.writeString(folder.resolve(name), name);
    written.countDown();
  }

  private void askToClose() {
    Platform.runLater(() -> mayClose.set(writer.mayClose(stage)));
  }

  @Test
  void anotherFileDoesNotWaitForIt(FxRobot robot) {
    var quick = folder.resolve("quick.csv");
    robot.interact(() -> writer.write(quick, () -> Files.writeString(quick, "1")));
    await("the other file", () -> text("#state-sentence").contains("Saved as quick.csv"));
    assertThat(folder.resolve("slow.csv")).doesNotExist();
  }

  @Test
  void theSameFileIsWrittenInTheOrderOfTheWishes(FxRobot robot) {
    var file = folder.resolve("slow.csv");
    var written = new AtomicReference<String>();
    robot.interact(
        () ->
            writer.write(
                file,
                () -> Files.writeString(file, Files.exists(file) ? "second" : "first"),
                () -> written.set(file.toString())));
    disk.countDown();
    await("the second", () -> written.get() != null);
    assertThat(file).hasContent("second");
  }

  @Test
  void closingWaitsForItAndTheQuestionGoesByItself(FxRobot robot) {
    askToClose();
    await("the question", () -> isThere(robot, "#unwritten"));
    assertThat(mayClose.get()).isNull();
    disk.countDown();
    await("the end", () -> Boolean.TRUE.equals(mayClose.get()));
    assertThat(folder.resolve("slow.csv")).hasContent("slow.csv");
  }

  @Test
  void whoDoesNotWaitMayCloseAtOnceOrStay(FxRobot robot) {
    askToClose();
    await("the question", () -> isThere(robot, "#unwritten"));
    robot.clickOn("Cancel");
    await("no end", () -> Boolean.FALSE.equals(mayClose.get()));
    askToClose();
    await("the question", () -> isThere(robot, "#unwritten"));
    robot.clickOn("Close now");
    await("the end", () -> Boolean.TRUE.equals(mayClose.get()));
  }

  /** Writes the slow file once more before something else. */
  private void writeFirst(AtomicReference<Boolean> done) {
    var file = folder.resolve("slow.csv");
    Platform.runLater(
        () ->
            isWritten.set(
                writer.writeFirst(
                    stage,
                    file,
                    () -> Files.writeString(file, "again"),
                    () -> done.set(isWritten.get() != null))));
  }

  @Test
  void whatIsToBeWrittenFirstIsWaitedForAndTheQuestionGoesByItself(FxRobot robot) {
    var late = new AtomicReference<Boolean>();
    writeFirst(late);
    await("the question", () -> isThere(robot, "#unwritten"));
    assertThat(isWritten.get()).isNull();
    disk.countDown();
    await("the end", () -> Boolean.TRUE.equals(isWritten.get()));
    assertThat(folder.resolve("slow.csv")).hasContent("again");
    assertThat(late.get()).as("what follows it comes after the answer").isFalse();
  }

  @Test
  void whoDoesNotWaitForItHasItWrittenAllTheSame(FxRobot robot) {
    var late = new AtomicReference<Boolean>();
    writeFirst(late);
    await("the question", () -> isThere(robot, "#unwritten"));
    robot.clickOn("Cancel");
    await("an answer", () -> Boolean.FALSE.equals(isWritten.get()));
    disk.countDown();
    await("the file", () -> Boolean.TRUE.equals(late.get()));
    assertThat(folder.resolve("slow.csv")).hasContent("again");
  }

  @Test
  void whatCannotBeWrittenFirstIsTold(FxRobot robot) {
    disk.countDown();
    await("the first file", () -> text("#state-sentence").contains("Saved as slow.csv"));
    robot.interact(
        () ->
            isWritten.set(
                writer.writeFirst(
                    stage,
                    folder.resolve("full.csv"),
                    () -> {
                      throw new IOException("disk full");
                    },
                    () -> isWritten.set(true))));
    assertThat(isWritten.get()).isFalse();
    assertThat(text("#state-sentence")).contains("full.csv cannot be written");
  }

  @Test
  void anotherLanguagesWindowWaitsForIt(FxRobot robot) {
    var next = new Writer(window.run());
    robot.interact(() -> next.takeOver(writer));
    Platform.runLater(() -> mayClose.set(next.mayClose(stage)));
    await("the question", () -> isThere(robot, "#unwritten"));
    disk.countDown();
    await("the end", () -> Boolean.TRUE.equals(mayClose.get()));
  }

  @Test
  void aFailureOnClosingKeepsTheWindowAndIsTold(FxRobot robot) {
    disk.countDown();
    await("the first file", () -> text("#state-sentence").contains("Saved as slow.csv"));
    var file = folder.resolve("full.csv");
    robot.interact(
        () -> {
          writer.write(
              file,
              () -> {
                throw new IOException("disk full");
              });
          mayClose.set(writer.mayClose(stage));
        });
    assertThat(mayClose.get()).isFalse();
    await("why", () -> text("#state-sentence").contains("full.csv cannot be written"));
  }
}
