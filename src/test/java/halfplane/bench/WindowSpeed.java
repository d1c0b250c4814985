package halfplane.bench;

import halfplane.app.HalfplaneApp;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * Opens the real window and trains at full pace, 9000 epochs again and again, for each of two
 * networks; prints frames and epochs a second and the longest pulse of some seconds, after others
 * that are spent compiling; then the CPU it takes when paused.
 */
public final class WindowSpeed extends Application {
  private static final double WARM_UP_SECONDS = 8;
  private static final double SECONDS = 8;
  private static final int EPOCHS = 9_000;
  private static final long PAUSE_NANOS = 5_000_000_000L;

  private final String[] networks = {"5", "10,10"};
  private final long[] pulses = new long[100_000];
  private int network = -1;
  private int count;
  private long begun;
  private long epochs;
  private int shown;
  private boolean rewound;
  private Scene scene;

  /** Runs it. */
  public static void main(String... arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    new HalfplaneApp().start(stage);
    scene = stage.getScene();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulse(now, this);
      }
    }.start();
  }

  private void pulse(long now, AnimationTimer timer) {
    var loss = node("#train-loss", Label.class);
    if (loss == null || loss.getText().equals("–")) {
      return;
    }
    double seconds = (now - begun) / 1e9;
    if (network < 0 || seconds > WARM_UP_SECONDS + SECONDS) {
      if (network >= 0) {
        report();
      }
      network++;
      if (network == networks.length) {
        timer.stop();
        if (node("#train-button", Button.class).getText().equals("Pause")) {
          node("#train-button", Button.class).fire();
        }
        new Thread(this::reportPaused).start();
        return;
      }
      begin(now);
    } else if (seconds > WARM_UP_SECONDS) {
      pulses[count++] = now;
    }
    goOn(seconds > WARM_UP_SECONDS);
  }

  private void begin(long now) {
    begun = now;
    count = 0;
    epochs = 0;
    shown = 0;
    set("#hidden", networks[network]);
    set("#epochs-field", String.valueOf(EPOCHS));
    node("#pace", ComboBox.class).getSelectionModel().selectLast();
    node("#train-button", Button.class).fire();
  }

  private void goOn(boolean counted) {
    var words = node("#epoch-label", Label.class).getText().split(" ");
    int epoch = Integer.parseInt(words[1]);
    epochs += counted && epoch > shown ? epoch - shown : 0;
    shown = epoch;
    if (epoch < EPOCHS) {
      rewound = false;
    } else if (!rewound) {
      rewound = true;
      node("#rewind-button", Button.class).fire();
      node("#train-button", Button.class).fire();
    }
  }

  private void report() {
    double seconds = (pulses[count - 1] - pulses[0]) / 1e9;
    var gaps = new long[count - 1];
    for (int i = 0; i < count - 1; i++) {
      gaps[i] = pulses[i + 1] - pulses[i];
    }
    Arrays.sort(gaps);
    System.out.printf(
        Locale.ROOT,
        "2-%s-1, %.0f x %.0f: %.0f epochs/s, %.1f frames/s, longest pulse %.0f ms%n",
        networks[network].replace(',', '-'),
        scene.getWidth(),
        scene.getHeight(),
        epochs / seconds,
        (count - 1) / seconds,
        gaps[gaps.length - 1] / 1e6);
  }

  private void reportPaused() {
    long pausedAt;
    long cpuAt;
    try {
      Thread.sleep(PAUSE_NANOS / 2_000_000);
      pausedAt = System.nanoTime();
      cpuAt = cpu();
      Thread.sleep(PAUSE_NANOS / 1_000_000);
    } catch (InterruptedException e) {
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "paused: %.2f CPU seconds a minute%n",
        (cpu() - cpuAt) / 1e9 / ((System.nanoTime() - pausedAt) / 60e9));
    System.exit(0);
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void set(String field, String value) {
    var text = node(field, TextField.class);
    text.setText(value);
    text.getOnAction().handle(null);
  }

  private <T> T node(String query, Class<T> type) {
    return type.cast(scene.getRoot().lookup(query));
  }
}
