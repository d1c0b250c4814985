package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.PlotFrame;
import halfplane.view.SceneSketch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Pictures that are taken a strip a pulse. */
class ExposureWindowTest extends WindowTest {
  private static final double SCALE = 2;

  private final AtomicReference<WritableImage> taken = new AtomicReference<>();

  @BeforeEach
  void ready() {
    awaitPicture();
    await("all parts", () -> window.isFurnished());
  }

  @Test
  void stripsMakeTheSamePictureAsOneAtOnce(FxRobot robot) {
    var node = window.plotPane();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    var whole = new AtomicReference<WritableImage>();
    robot.interact(
        () -> {
          whole.set(node.snapshot(parameters, null));
          new Exposure(node, SCALE, taken::set).finish();
        });
    var strips = SceneSketch.picture(taken.get());
    var atOnce = SceneSketch.picture(whole.get());
    assertThat(strips.width()).isEqualTo(atOnce.width());
    assertThat(strips.height()).isEqualTo(atOnce.height());
    assertThat(strips.argb()).isEqualTo(atOnce.argb());
  }

  @Test
  void thePlotRestsWhileItsPictureIsTakenAndGoesOnThen(FxRobot robot) {
    robot.interact(() -> window.run().raiseEpochs(10_000));
    robot.clickOn("#train-button");
    await("some epochs", () -> frame().request().snapshot().epochs() > 0);
    var before = new AtomicReference<PlotFrame>();
    var after = new AtomicReference<PlotFrame>();
    robot.interact(
        () -> {
          before.set(frame());
          window
              .takeHome()
              .pictures()
              .take(
                  window.plotPane(),
                  SCALE,
                  picture -> {
                    after.set(frame());
                    taken.set(picture);
                  });
        });
    await("the picture", () -> taken.get() != null);
    assertThat(after.get()).isSameAs(before.get());
    await("another frame", () -> frame() != before.get());
  }

  @Test
  void onePictureIsWholeBeforeTheNextBegins(FxRobot robot) {
    robot.interact(
        () -> {
          var pictures = window.takeHome().pictures();
          pictures.take(window.plotPane(), 1, taken::set);
          assertThat(taken.get()).isNull();
          pictures.take(window.plotPane(), 1, picture -> {});
          assertThat(taken.get()).isNotNull();
          pictures.finish();
        });
  }
}
