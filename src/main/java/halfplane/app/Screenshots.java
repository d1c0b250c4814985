package halfplane.app;

import halfplane.files.Picture;
import halfplane.files.PngFile;
import halfplane.training.Experiment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;

/**
 * Takes the pictures of the README: the window after the notebook's 100 epochs, light, dark and for
 * a projector. Its one argument is the folder that they go to.
 */
public final class Screenshots extends Application {
  /** Pulses in which a new look settles. */
  private static final int SETTLING = 40;

  private static final int EPOCHS = 100;

  private MainWindow window;
  private Stage stage;
  private Path folder;
  private int settled;
  private int taken;

  /** Runs it. */
  public static void main(String... arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage newStage) {
    stage = newStage;
    folder = Path.of(getParameters().getRaw().getFirst());
    window = new MainWindow(stage, Experiment.NOTEBOOK);
    window.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (pulse()) {
          stop();
          window.close();
          stage.close();
        }
      }
    }.start();
  }

  /** Goes on by one pulse; true when all pictures are taken. */
  private boolean pulse() {
    var frame = window.plotPane().plot().frame();
    if (frame == null) {
      return false;
    }
    settled++;
    if (settled == SETTLING && taken == 0 && frame.request().snapshot().epochs() == 0) {
      window.transport().train().fire();
      window.plotPane().best().fire();
      window.plotPane().trail().fire();
    }
    if (frame.request().snapshot().epochs() < EPOCHS) {
      settled = Math.min(settled, SETTLING);
    } else if (settled > 2 * SETTLING) {
      settled = 0;
      take();
    }
    return taken == 3;
  }

  private void take() {
    switch (taken++) {
      case 0 -> {
        save("light.png");
        window.transport().theme().fire();
      }
      case 1 -> {
        save("dark.png");
        window.transport().projector().fire();
        stage.setWidth(1024);
        stage.setHeight(768);
      }
      default -> save("projector.png");
    }
  }

  private void save(String name) {
    var image = stage.getScene().snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    try {
      PngFile.write(folder.resolve(name), new Picture(width, height, argb));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
