package halfplane.cli;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.Palette;
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
    var longer = MainTest.run(render(dots, trained.toString(), "--epochs", "300"));
    assertThat(longer.code()).as(longer.err()).isZero();
    assertThat(MainTest.run(render(dots, untrained.toString(), "--epochs", "1")).code()).isZero();
    var picture = ImageIO.read(trained.toFile());
    assertThat(picture.getWidth()).isEqualTo(200);
    var other = ImageIO.read(untrained.toFile());
    assertThat(picture.getRGB(0, 0, 200, 200, null, 0, 200))
        .isNotEqualTo(other.getRGB(0, 0, 200, 200, null, 0, 200));
  }

  @Test
  void theGroundIsLightOrDarkAsIsAskedFor() throws IOException {
    var dots = new String[] {"--epochs", "1", "--size", "200"};
    assertThat(picture(dots)[0]).isEqualTo(Palette.LIGHT.paper());
    assertThat(picture(concat(dots, "--dark"))[0]).isEqualTo(Palette.DARK.paper());
  }

  @Test
  void eachShadingIsAPictureOfItsOwn() throws IOException {
    var dots = new String[] {"--epochs", "1", "--size", "200"};
    var classes = picture(dots);
    var probability = picture(concat(dots, "--shading", "probability"));
    var stretched = picture(concat(dots, "--shading", "stretched"));
    assertThat(picture(concat(dots, "--shading", "classes"))).isEqualTo(classes);
    assertThat(probability).isNotEqualTo(classes).isNotEqualTo(stretched);
    assertThat(stretched).isNotEqualTo(classes);
  }

  /** The colours of a picture. */
  private int[] picture(String... words) throws IOException {
    var file = folder.resolve("ground.png");
    var result = MainTest.run(render(words, "-o", file.toString()));
    assertThat(result.code()).as(result.err()).isZero();
    return ImageIO.read(file.toFile()).getRGB(0, 0, 200, 200, null, 0, 200);
  }

  private static String[] render(String[] first, String... second) {
    return concat(new String[] {"render"}, concat(first, second));
  }

  private static String[] concat(String[] first, String... second) {
    return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
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
    assertThat(MainTest.run(render(run, film.toString())).code()).isZero();
    assertThat(MainTest.run(render(run, picture.toString())).code()).isZero();
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
    var result = MainTest.run(render(run, film.toString()));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("at epoch 0");
    assertThat(frames(film)).isOne();
  }

  @Test
  void aRunThatDivergesIsDrawnAsItWasBefore() throws IOException {
    var sentence = "Learning rate 10 is too big: the loss stopped being a number at epoch 31.";
    var broken = folder.resolve("broken.png");
    var fast = new String[] {"--lr", "10", "--size", "200", "-o"};
    var result = MainTest.run(render(fast, broken.toString()));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines()).containsExactly(sentence);
    var finite = folder.resolve("finite.png");
    assertThat(MainTest.run(render(fast, finite.toString(), "--epochs", "31")).code()).isZero();
    assertThat(broken).hasSameBinaryContentAs(finite);
    var film = folder.resolve("broken.gif");
    var filmed = MainTest.run(render(fast, film.toString()));
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
