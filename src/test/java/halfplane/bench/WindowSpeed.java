package halfplane.bench;

import halfplane.app.HalfplaneApp;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/**
 * Opens the real window and trains at full pace, 9000 epochs again and again, for some networks and
 * open panels, at last with a second network beside and among a million points; prints frames and
 * epochs a second and the longest pulse of some seconds, after others that are spent compiling;
 * then the CPU it takes when paused and at the usual pace.
 */
public final class WindowSpeed extends Application {
  private static final double SECONDS = 4;
  private static final int EPOCHS = 9_000;
  private static final long CALM_MILLIS = 6_000;

  /**
   * What is measured.
   *
   * @param samples how many points
   * @param hidden the network's layers
   * @param panel the open one's place in the chooser
   * @param compared whether a second network stands beside
   * @param warmUp seconds before it is measured
   */
  private record Setting(int samples, String hidden, int panel, boolean compared, double warmUp) {}

  private static final int USUAL_PACE = 2;
  private static final int CURVES = 0;
  private static final int WHY = 1;
  private static final int LINES = 2;
  private static final int BOWL = 5;
  private static final int INSIDE = 7;
  private static final int NETWORK = 8;

  private final List<Setting> settings =
      List.of(
          new Setting(1_000, "5", CURVES, false, 6),
          new Setting(1_000, "10,10", CURVES, false, 3),
          new Setting(1_000, "5", WHY, false, 1.5),
          new Setting(1_000, "5", LINES, false, 1.5),
          new Setting(1_000, "5", BOWL, false, 1.5),
          new Setting(1_000, "5", INSIDE, false, 1.5),
          new Setting(1_000, "10,10", NETWORK, false, 1.5),
          new Setting(1_000, "5", LINES, true, 2),
          new Setting(1_000_000, "5", CURVES, false, 5));

  private final long[] pulses = new long[100_000];
  private int setting = -1;
  private int count;
  private long begun;
  private long epochs;
  private int shown;
  private boolean rewound;
  private boolean isWaiting;
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
    var chooser = node("#panel-chooser", ComboBox.class);
    if (chooser == null || loss == null || loss.getText().equals("–")) {
      return;
    }
    double seconds = isWaiting ? 0 : (now - begun) / 1e9;
    double warmUp = setting < 0 ? 0 : settings.get(setting).warmUp();
    if (setting < 0 || seconds > warmUp + SECONDS && epoch() > 0) {
      if (setting >= 0) {
        report();
      }
      setting++;
      if (setting == settings.size()) {
        timer.stop();
        pause();
        new Thread(this::reportCalm).start();
        return;
      }
      prepare();
    } else if (isWaiting) {
      begin(now);
    } else {
      if (seconds > warmUp) {
        pulses[count++] = now;
      }
      goOn(seconds > warmUp);
    }
  }

  private void prepare() {
    isWaiting = true;
    pause();
    var wanted = settings.get(setting);
    var before = setting == 0 ? wanted : settings.get(setting - 1);
    boolean isSameRun =
        before.samples() == wanted.samples() && before.hidden().equals(wanted.hidden());
    set("#samples", String.valueOf(wanted.samples()));
    set("#hidden", wanted.hidden());
    set("#epochs-field", String.valueOf(EPOCHS));
    node("#panel-chooser", ComboBox.class).getSelectionModel().select(wanted.panel());
    var compare = node("#compare-toggle", ToggleButton.class);
    if (compare.isSelected() != wanted.compared()) {
      compare.fire();
    }
    node("#pace", ComboBox.class).getSelectionModel().selectLast();
    if (isSameRun) {
      node("#rewind-button", Button.class).fire();
    }
  }

  private void pause() {
    if (node("#train-button", Button.class).getText().equals("Pause")) {
      node("#train-button", Button.class).fire();
    }
  }

  /** Other settings begin with an untrained network, as soon as their points are there. */
  private void begin(long now) {
    if (epoch() > 0) {
      return;
    }
    isWaiting = false;
    begun = now;
    count = 0;
    epochs = 0;
    shown = 0;
    rewound = true;
    node("#train-button", Button.class).fire();
  }

  private int epoch() {
    return Integer.parseInt(node("#epoch-label", Label.class).getText().split(" ")[1]);
  }

  private void goOn(boolean counted) {
    int epoch = epoch();
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
        "%d points, 2-%s-1%s, '%s', %.0f x %.0f: %.0f epochs/s, %.1f frames/s, longest pulse %.0f ms%n",
        settings.get(setting).samples(),
        settings.get(setting).hidden().replace(',', '-'),
        settings.get(setting).compared() ? " beside 2-16-1 ReLU" : "",
        node("#panel-chooser", ComboBox.class).getValue(),
        scene.getWidth(),
        scene.getHeight(),
        epochs / seconds,
        (count - 1) / seconds,
        gaps[gaps.length - 1] / 1e6);
  }

  /** What it costs when nobody hurries it. */
  private void reportCalm() {
    try {
      Platform.runLater(() -> set("#samples", "1000"));
      reportCpu("paused");
      Platform.runLater(
          () -> {
            node("#pace", ComboBox.class).getSelectionModel().select(USUAL_PACE);
            node("#train-button", Button.class).fire();
          });
      reportCpu("training at 20 epochs/s");
    } catch (InterruptedException e) {
      return;
    }
    System.exit(0);
  }

  private static void reportCpu(String state) throws InterruptedException {
    Thread.sleep(CALM_MILLIS / 2);
    long begun = System.nanoTime();
    long before = cpu();
    Thread.sleep(CALM_MILLIS);
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f CPU seconds a minute%n",
        state,
        (cpu() - before) / 1e9 / ((System.nanoTime() - begun) / 60e9));
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
