package halfplane.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.app.background.Pulse;
import halfplane.view.SceneSketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Pictures that are taken some strips a pulse. */
class ExposureWindowTest extends WindowTest {
  private static final double SCALE = 2;

  private final AtomicReference<WritableImage> taken = new AtomicReference<>();
  private final AtomicReference<Throwable> failed = new AtomicReference<>();
  private final Pulse pulse = new Pulse();
  private final Pictures pictures = new Pictures(pulse, pixels -> {}, () -> true, () -> true);
  private volatile int beats;

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    robot.interact(
        () ->
            pulse.onPulse(
                () -> {
                  beats = beats + 1;
                  pulse.wake();
                }));
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(pulse::stop);
  }

  /** Behind the plot. */
  private void show(Region region, double width, double height) {
    region.setManaged(false);
    region.resize(width, height);
    ((Pane) window.plotPane().getParent()).getChildren().addFirst(region);
  }

  private void take(Node node) {
    pictures.take(node, SCALE, taken::set, failed::set);
  }

  @Test
  void stripsMakeTheSamePictureAsOneAtOnce(FxRobot robot) {
    var node = new StackPane(new Label("neither styled nor laid out before"));
    node.setStyle("-fx-background-color: blue, red; -fx-background-insets: 0, 7");
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    var whole = new AtomicReference<WritableImage>();
    robot.interact(
        () -> {
          show(node, 700.5, 900.5);
          var exposure = new Exposure(node, SCALE, Runnable::run, taken::set, failed::set);
          while (taken.get() == null) {
            exposure.handle(0);
          }
          whole.set(node.snapshot(parameters, null));
        });
    var strips = SceneSketch.picture(taken.get());
    var atOnce = SceneSketch.picture(whole.get());
    assertThat(strips.width()).isEqualTo(atOnce.width());
    assertThat(strips.height()).isEqualTo(atOnce.height());
    assertThat(Arrays.mismatch(strips.argb(), atOnce.argb())).isEqualTo(-1);
  }

  @Test
  void whatIsLeftIsTakenInOneStrip(FxRobot robot) {
    var strips = new AtomicInteger();
    var counting =
        new Region() {
          @Override
          public WritableImage snapshot(SnapshotParameters parameters, WritableImage image) {
            strips.incrementAndGet();
            return super.snapshot(parameters, image);
          }
        };
    robot.interact(
        () -> {
          show(counting, 1000, 1000);
          new Exposure(counting, SCALE, Runnable::run, taken::set, failed::set).finish();
        });
    assertThat(strips).hasValue(1);
    assertThat(taken.get().getHeight()).isEqualTo(2000);
  }

  @Test
  void aSketchThatTheMemoryIsTooSmallForIsToldAndTheWindowGoesOn(FxRobot robot) {
    var wrong = new OutOfMemoryError();
    robot.interact(
        () -> {
          pictures.sketch(
              SCALE,
              () -> {
                throw wrong;
              },
              failed::set);
          pictures.finish();
        });
    assertThat(failed).hasValue(wrong);
    int before = beats;
    robot.interact(pulse::wake);
    await("a beat", () -> beats > before);
  }

  @Test
  void theWindowRestsWhileAPictureIsTakenAndGoesOnThen(FxRobot robot) {
    robot.interact(pulse::wake);
    await("a beat", () -> beats > 2);
    var counts = new ArrayList<Integer>();
    robot.interact(
        () -> {
          counts.add(beats);
          pictures.take(
              window.plotPane(),
              SCALE,
              picture -> {
                counts.add(beats);
                taken.set(picture);
              },
              failed::set);
        });
    await("the picture", () -> taken.get() != null);
    assertThat(counts).isEqualTo(List.of(counts.getFirst(), counts.getFirst()));
    await("more beats", () -> beats > counts.getFirst());
  }

  @Test
  void aStillStandsForTheWindowMeanwhileAndIsInNoPicture(FxRobot robot) {
    var root = (Pane) onFx(() -> stage.getScene().getRoot());
    var before = onFx(() -> List.copyOf(root.getChildren()));
    robot.interact(
        () -> {
          take(root);
          var changed = new Region();
          changed.setStyle("-fx-background-color: #ff0000");
          changed.setManaged(false);
          changed.resize(30, 20);
          assertThat(root.getChildren()).hasSize(before.size() + 1);
          root.getChildren().add(before.size(), changed);
        });
    await("the picture", () -> taken.get() != null);
    assertThat(taken.get().getWidth()).isEqualTo(SCALE * root.getWidth());
    assertThat(taken.get().getPixelReader().getArgb(59, 39)).isEqualTo(0xffff0000);
    assertThat(onFx(() -> root.getChildren().subList(0, before.size()))).isEqualTo(before);
    assertThat(onFx(() -> root.getChildren().size())).isEqualTo(before.size() + 1);
  }

  @Test
  void onePictureIsWholeBeforeTheNextBegins(FxRobot robot) {
    robot.interact(
        () -> {
          take(window.plotPane());
          assertThat(taken.get()).isNull();
          pictures.take(window.plotPane(), SCALE, picture -> {}, failed::set);
          assertThat(taken.get()).isNotNull();
          pictures.finish();
        });
  }

  @Test
  void aPictureIsWholeBeforeAKeyActs(FxRobot robot) {
    var large = new Region();
    var wholeAtTheKey = new AtomicReference<Boolean>();
    robot.interact(
        () -> {
          show(large, 1000, 2000);
          window
              .plotPane()
              .toggles()
              .wrong()
              .selectedProperty()
              .addListener((observed, was, is) -> wholeAtTheKey.set(taken.get() != null));
          take(large);
          Event.fireEvent(
              stage.getScene(),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.W, false, false, false, false));
          assertThat(wholeAtTheKey.get()).isNull();
        });
    await("the key", () -> wholeAtTheKey.get() != null);
    assertThat(wholeAtTheKey.get()).isTrue();
    assertThat(taken.get().getHeight()).isEqualTo(4_000);
  }

  @Test
  void whatChangesItsSizeMeanwhileIsTakenAnew(FxRobot robot) {
    var shrinking =
        new Region() {
          @Override
          public WritableImage snapshot(SnapshotParameters parameters, WritableImage image) {
            var strip = super.snapshot(parameters, image);
            resize(500, 700);
            return strip;
          }
        };
    robot.interact(
        () -> {
          show(shrinking, 1000, 1000);
          take(shrinking);
        });
    await("the picture", () -> taken.get() != null);
    assertThat(taken.get().getWidth()).isEqualTo(1000);
    assertThat(taken.get().getHeight()).isEqualTo(1400);
  }

  @Test
  void whereItFailsThatIsToldAndTheWindowGoesOn(FxRobot robot) {
    var failing =
        new Region() {
          @Override
          public WritableImage snapshot(SnapshotParameters parameters, WritableImage image) {
            throw new OutOfMemoryError();
          }
        };
    robot.interact(
        () -> {
          show(failing, 100, 100);
          pulse.wake();
          take(failing);
        });
    await("the fault", () -> failed.get() instanceof OutOfMemoryError);
    assertThat(taken.get()).isNull();
    int before = beats;
    await("more beats", () -> beats > before);
  }
}
