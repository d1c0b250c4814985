package halfplane.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.panels.Question;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Pictures finer than the screen: drawn anew in their own pixels, not enlarged. */
class FinePicturesWindowTest extends WindowTest {
  private static final int SCALE = 4;

  /** Of a colour's 0 to 255, between neighbours: more than enlarging in between gives. */
  private static final int STEEP = 90;

  /** The drawing in each panel. */
  private static final Map<Question, String> PANELS =
      Map.of(
          Question.CURVES, "#accuracy-chart",
          Question.WHY, "#line-product",
          Question.LINES, "#line-map",
          Question.BOWL, "#bowl",
          Question.LIFTED, "#lifted",
          Question.INSIDE, "#inside",
          Question.NETWORK, "#network-diagram");

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
        () ->
            window
                .takeHome()
                .savePicture(file, new PictureDialog.Choice(subject, PictureDialog.Kind.PNG4)));
    await("the file", () -> Files.exists(file));
    var image = ImageIO.read(file.toFile());
    Files.delete(file);
    return image;
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

  @Test
  void panelsAreDrawnInThePicturesPixels(FxRobot robot) throws Exception {
    for (var panel : PANELS.entrySet()) {
      ask(robot, panel.getKey());
      await("the panel", () -> isThere(robot, panel.getValue()) && !window.deck().isBusy());
      var image = take(robot, PictureDialog.Subject.PANEL);
      var drawing = within(node(panel.getValue(), Node.class), window.deck());
      assertThat(edges(image, drawing)).as(panel.getValue()).isGreaterThan(30);
    }
  }
}
