package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Pictures finer than the screen: drawn anew in their own pixels, not enlarged. */
class FinePicturesWindowTest extends WindowTest {
  private static final int SCALE = 4;

  /** Of a colour's 0 to 255, between neighbours: more than enlarging in between gives. */
  private static final int STEEP = 90;

  @TempDir Path folder;

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    await("limits", () -> window.run().limitsProperty().get() != null);
    for (int epoch = 0; epoch < 3; epoch++) {
      robot.interact(() -> window.run().step(1));
    }
    awaitEpoch(3);
  }

  private BufferedImage take(FxRobot robot, PictureDialog.Subject subject) throws Exception {
    var file = folder.resolve("picture.png");
    robot.interact(
        () -> window.takeHome().savePicture(file, new PictureDialog.Choice(subject, SCALE)));
    await("the file", () -> Files.exists(file));
    return ImageIO.read(file.toFile());
  }

  private static Bounds within(Node node, Region pictured) {
    return onFx(() -> pictured.sceneToLocal(node.localToScene(node.getLayoutBounds())));
  }

  /**
   * How many steep edges there are at least among those whose column leaves the same rest when
   * divided by the scale. Pixels that are enlarged have edges at one rest only, or none so steep.
   */
  private static int edges(BufferedImage image, Bounds part) {
    var counts = new int[SCALE];
    for (int y = (int) part.getMinY() * SCALE; y < (int) part.getMaxY() * SCALE; y++) {
      for (int x = (int) part.getMinX() * SCALE + 1; x < (int) part.getMaxX() * SCALE; x++) {
        if (Math.abs(green(image, x, y) - green(image, x - 1, y)) > STEEP) {
          counts[x % SCALE]++;
        }
      }
    }
    return Arrays.stream(counts).min().orElseThrow();
  }

  private static int green(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 0xff;
  }

  @Test
  void thePlotIsDrawnInThePicturesPixels(FxRobot robot) throws Exception {
    var pictured = window.plotPane().picture();
    var image = take(robot, PictureDialog.Subject.PLOT);
    var square = within(node("#plot", Node.class), pictured);
    assertThat(edges(image, square)).isGreaterThan(1000);
    await("as on screen again", () -> frame().request().scale() == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "CURVES, #accuracy-chart",
    "WHY, #line-product",
    "LINES, #line-map",
    "BOWL, #bowl",
    "LIFTED, #lifted",
    "INSIDE, #inside",
    "NETWORK, #network-diagram"
  })
  void aPanelIsDrawnInThePicturesPixels(Question question, String query, FxRobot robot)
      throws Exception {
    ask(robot, question);
    await("the panel", () -> isThere(robot, query) && !window.deck().isBusy());
    var image = take(robot, PictureDialog.Subject.PANEL);
    assertThat(edges(image, within(node(query, Node.class), window.deck()))).isGreaterThan(30);
  }
}
