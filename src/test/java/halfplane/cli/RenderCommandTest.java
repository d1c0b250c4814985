package halfplane.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class RenderCommandTest {
  @TempDir Path folder;

  /** A command ends the toolkit that it has started, and a process can start it only once. */
  @BeforeAll
  static void startToolkit() throws TimeoutException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void renderDrawsTheTrainedPlot() throws IOException {
    var trained = folder.resolve("trained.png");
    var untrained = folder.resolve("untrained.png");
    var dots = new String[] {"--samples", "50", "--labels-line", "0", "--size", "200", "-o"};
    var longer = MainTest.run(concat(dots, trained.toString(), "--epochs", "300"));
    assertThat(longer.code()).as(longer.err()).isZero();
    assertThat(MainTest.run(concat(dots, untrained.toString(), "--epochs", "1")).code()).isZero();
    var picture = ImageIO.read(trained.toFile());
    assertThat(picture.getWidth()).isEqualTo(200);
    var other = ImageIO.read(untrained.toFile());
    assertThat(picture.getRGB(0, 0, 200, 200, null, 0, 200))
        .isNotEqualTo(other.getRGB(0, 0, 200, 200, null, 0, 200));
  }

  private static String[] concat(String[] first, String... second) {
    return Stream.of(new String[] {"render"}, first, second)
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  @Test
  void renderDrawsThePlotAndAFilmOfTheTraining() throws IOException {
    var film = folder.resolve("film.gif");
    var result = MainTest.run("render", "-o", film.toString(), "--epochs", "4", "--size", "300");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(frames(film)).isEqualTo(5);
    assertThat(ImageIO.read(film.toFile()).getWidth()).isEqualTo(300);
  }

  @Test
  void aFilmSaysEpochAndAccuracyAboveThePlotAndAPictureDoesNot() throws IOException {
    var film = folder.resolve("film.gif");
    var picture = folder.resolve("picture.png");
    var run = new String[] {"--epochs", "2", "--size", "300", "-o"};
    assertThat(MainTest.run(concat(run, film.toString())).code()).isZero();
    assertThat(MainTest.run(concat(run, picture.toString())).code()).isZero();
    assertThat(ImageIO.read(picture.toFile()).getHeight()).isEqualTo(300);
    var frames = film(film);
    int strip = frames.getFirst().getHeight() - 300;
    assertThat(strip).isBetween(20, 40);
    var words = frames.stream().map(frame -> top(frame, strip)).toList();
    assertThat(words.get(1)).isNotEqualTo(words.get(0));
    assertThat(words.get(2)).isNotEqualTo(words.get(1));
  }

  /** The colours of the strip but for its last rows, where the plot's words may begin. */
  private static int[] top(BufferedImage frame, int strip) {
    return frame.getRGB(0, 0, frame.getWidth(), strip - 4, null, 0, frame.getWidth());
  }

  private static List<BufferedImage> film(Path film) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (var in = ImageIO.createImageInputStream(film.toFile())) {
      reader.setInput(in);
      var frames = new ArrayList<BufferedImage>();
      for (int i = 0; i < reader.getNumImages(true); i++) {
        frames.add(reader.read(i));
      }
      return frames;
    }
  }

  private static int frames(Path film) throws IOException {
    return film(film).size();
  }

  @Test
  void aRunThatDivergesAtOnceIsAFilmOfTheUntrainedNetwork() throws IOException {
    var film = folder.resolve("once.gif");
    var far =
        Files.writeString(
            folder.resolve("far.csv"), "1e15,2e15,0\n3e15,1e15,1\n2e15,3e15,0\n1e15,1e15,1\n");
    var run = new String[] {"--data", far.toString(), "--lr", "1000", "--size", "200", "-o"};
    var result = MainTest.run(concat(run, film.toString()));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("at epoch 0");
    assertThat(frames(film)).isOne();
  }

  @Test
  void aRunThatDivergesIsDrawnAsItWasBefore() throws IOException {
    var sentence = "Learning rate 10 is too big: the loss stopped being a number at epoch 31.";
    var broken = folder.resolve("broken.png");
    var fast = new String[] {"--lr", "10", "--size", "200", "-o"};
    var result = MainTest.run(concat(fast, broken.toString()));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines()).containsExactly(sentence);
    var finite = folder.resolve("finite.png");
    assertThat(MainTest.run(concat(fast, finite.toString(), "--epochs", "31")).code()).isZero();
    assertThat(broken).hasSameBinaryContentAs(finite);
    var film = folder.resolve("broken.gif");
    var filmed = MainTest.run(concat(fast, film.toString()));
    assertThat(filmed.code()).isEqualTo(1);
    assertThat(filmed.err().lines()).containsExactly(sentence);
    assertThat(frames(film)).isEqualTo(32);
  }

  @Test
  void aRunThatDivergesSaysSoThoughItsPictureCannotBeWritten() throws IOException {
    var full = Path.of("/dev/full");
    Assumptions.assumeThat(full).exists();
    var picture = Files.createSymbolicLink(folder.resolve("full.png"), full);
    var result = MainTest.run("render", "--lr", "1000", "-o", picture.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("Learning rate 1000 is too big", "; cannot write ")
        .hasLineCount(1);
  }
}
