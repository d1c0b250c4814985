package halfplane.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class FilmWindowTest extends WindowTest {
  @TempDir Path folder;

  @BeforeEach
  void ready() {
    awaitPicture();
  }

  @Test
  void theTrainingIsAFilmUnderFiveMegabytesOrIsGivenUp(FxRobot robot) throws IOException {
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    var file = folder.resolve("film.gif");
    var film = new FilmDialog[1];
    robot.interact(
        () -> {
          film[0] = window.takeHome().film();
          film[0].show();
          film[0].begin(file);
        });
    await("the film", () -> Files.exists(file) && !film[0].isShowing());
    assertThat(text("#state-sentence")).isEqualTo("Saved as film.gif.");
    assertThat(Files.size(file)).isBetween(50_000L, 5_000_000L);
    try (var stream = ImageIO.createImageInputStream(file.toFile())) {
      var reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(stream);
      assertThat(reader.getNumImages(true)).isEqualTo(100);
      assertThat(reader.getWidth(0)).isEqualTo(480);
    }
    var given = folder.resolve("given-up.gif");
    robot.interact(
        () -> {
          film[0] = window.takeHome().film();
          film[0].show();
          film[0].begin(given);
          film[0].close();
        });
    var after = folder.resolve("after.gif");
    robot.interact(
        () -> {
          film[0] = window.takeHome().film();
          film[0].choose(300, 5);
          film[0].show();
          film[0].begin(after);
        });
    await("the film after it", () -> Files.exists(after) && !film[0].isShowing());
    assertThat(given).doesNotExist();
  }

  @Test
  void aFilmIsOfWhatIsTrainedWhenItBegins(FxRobot robot) throws IOException {
    trainTo(robot, 2);
    var film = new FilmDialog[1];
    robot.interact(
        () -> {
          film[0] = window.takeHome().film();
          film[0].show();
        });
    trainTo(robot, 5);
    var file = folder.resolve("film.gif");
    robot.interact(() -> film[0].begin(file));
    await("the film", () -> Files.exists(file) && !film[0].isShowing());
    try (var stream = ImageIO.createImageInputStream(file.toFile())) {
      var reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(stream);
      assertThat(reader.getNumImages(true)).isEqualTo(6);
    }
  }

  @Test
  void aFilmThatTheWindowClosesOnLeavesNothing(FxRobot robot) throws IOException {
    trainTo(robot, 100);
    robot.interact(
        () -> {
          var film = window.takeHome().film();
          film.show();
          film.begin(folder.resolve("film.gif"));
        });
    await("a part of it", () -> !filesIn(folder).isEmpty());
    var left = new ArrayList<Path>();
    robot.interact(
        () -> {
          window.close();
          left.addAll(filesIn(folder));
        });
    assertThat(left).isEmpty();
  }

  private static List<Path> filesIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
