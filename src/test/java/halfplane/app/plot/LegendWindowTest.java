package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.view.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class LegendWindowTest extends WindowTest {
  @Test
  void onAProjectorItExplainsAsMuchAsFitsOnItsLine(FxRobot robot) {
    awaitPicture();
    focusNothing(robot);
    robot.type(KeyCode.W).type(KeyCode.P);
    await("large print", () -> frame().request().style().font() >= 24);
    await("the outline", () -> legend(robot).contains("outlined: test"));
    await("no more", () -> !legend(robot).contains("boundary p = 0.5"));
    robot.type(KeyCode.B);
    await("the best line", () -> legend(robot).contains("best line"));
    assertThat(legend(robot)).contains("red, class 0", "blue, class 1");
    robot.type(KeyCode.P);
    await("all", () -> legend(robot).contains("boundary p = 0.5"));
    assertThat(legend(robot)).contains("outlined: test");
  }

  @Test
  void theFilesNameOfClassZeroIsBesideTheRedDotAndThatOfClassOneBesideTheBlueOne(
      FxRobot robot, @TempDir Path folder) throws IOException {
    awaitPicture();
    var file =
        Files.writeString(
            folder.resolve("pets.csv"),
            "width,length,kind\n1,1,dog\n2,1,cat\n3,1,dog\n2,2,cat\n3,3,dog\n1,2,cat\n");
    robot.interact(() -> window.desk().use(file));
    await("their names", () -> legend(robot).contains("red: cat"));
    assertThat(legend(robot)).startsWith("red: cat", "blue: dog");
    assertThat(colour(robot, "red: cat")).isEqualTo(Palette.LIGHT.red());
    assertThat(colour(robot, "blue: dog")).isNotEqualTo(Palette.LIGHT.red());
    var dogs = frame().train();
    for (int i = 0; i < dogs.size(); i++) {
      boolean isDog = dogs.x1(i) == 3 || dogs.x1(i) == 1 && dogs.x2(i) == 1;
      assertThat(dogs.label(i)).isEqualTo(isDog ? 1 : 0);
    }
  }

  /** Of the middle of the mark beside the words. */
  private static int colour(FxRobot robot, String words) {
    return onFx(
        () -> {
          var label =
              robot.lookup(".legend > .label").queryAllAs(Label.class).stream()
                  .filter(it -> it.getText().equals(words))
                  .findFirst()
                  .orElseThrow();
          var mark = ((ImageView) label.getGraphic()).getImage();
          int x = (int) mark.getWidth() / 2;
          return mark.getPixelReader().getArgb(x, (int) mark.getHeight() / 2);
        });
  }
}
