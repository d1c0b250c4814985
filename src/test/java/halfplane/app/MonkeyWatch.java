package halfplane.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** Looks for faults, warnings, numbers that are none, long pulses and a state that cannot be. */
final class MonkeyWatch {
  private static final Pattern NO_NUMBER =
      Pattern.compile("\\b(NaN|Infinity|null)\\b|∞|\\{\\d|%\\d");
  private static final long LONG_PULSE = 100_000_000;

  /** While the JVM still compiles the window's code, pulses are not counted. */
  private static final long COLD = 5_000_000_000L;

  private final HalfplaneApp app;
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final ByteArrayOutputStream warnings = new ByteArrayOutputStream();
  private final ByteArrayOutputStream origin = new ByteArrayOutputStream();
  private final List<String> longPulses = new ArrayList<>();
  private final PrintStream usual = System.err;
  private final Worked worked = new Worked();
  private String action = "nothing";
  private long begun;
  private long last;
  private long longest;
  private long pulses;
  private int waited;
  private Runnable then;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(System.nanoTime());
        }
      };

  MonkeyWatch(HalfplaneApp app) {
    this.app = app;
  }

  void begin() {
    listen();
    System.setErr(new PrintStream(new Noted(), true));
    begun = System.nanoTime();
    last = begun;
    timer.start();
  }

  /** Takes faults in place of the app, which would show a dialog. */
  void listen() {
    Thread.UncaughtExceptionHandler note =
        (thread, fault) -> {
          var text = new StringWriter();
          fault.printStackTrace(new PrintWriter(text, true));
          faults.add(text.toString());
        };
    Thread.setDefaultUncaughtExceptionHandler(note);
    Thread.currentThread().setUncaughtExceptionHandler(note);
  }

  /** Keeps what is printed, and where from: a warning alone does not say what led to it. */
  private final class Noted extends OutputStream {
    @Override
    public void write(int letter) {
      if (warnings.size() == 0) {
        new Throwable("first printed here").printStackTrace(new PrintStream(origin, true));
      }
      warnings.write(letter);
    }
  }

  void end() {
    timer.stop();
    System.setErr(usual);
  }

  void acted(String name) {
    action = name;
  }

  /** Runs something after so many pulses. */
  void afterPulses(int count, Runnable action) {
    waited = count;
    then = action;
  }

  private void pulse(long now) {
    pulses++;
    if (now - begun > COLD) {
      longest = Math.max(longest, now - last);
      if (now - last > LONG_PULSE) {
        longPulses.add(
            "%d ms, of which %s, after %s"
                .formatted((now - last) / 1_000_000, worked.since(), action));
      }
    }
    worked.mark();
    last = now;
    if (then != null && --waited <= 0) {
      var action = then;
      then = null;
      action.run();
    }
  }

  /** One thing that is wrong, or null. */
  String whatIsWrong() {
    if (!faults.isEmpty()) {
      return "a fault: " + faults.peek();
    }
    if (warnings.size() > 0) {
      return "printed on standard error: " + warnings + origin;
    }
    if (!app.window().transport().getScene().getWindow().isShowing()) {
      return "the window is gone";
    }
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .map(window -> noNumber(window.getScene().getRoot()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(this::unfit)
        .orElse(null);
  }

  private static Optional<String> noNumber(Node node) {
    if (!node.isVisible() || node instanceof TextInputControl) {
      return Optional.empty();
    }
    var text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text words -> words.getText();
          default -> null;
        };
    if (text != null && NO_NUMBER.matcher(text).find()) {
      return Optional.of("'%s' stands in %s".formatted(text, node));
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(MonkeyWatch::noNumber)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** The picture, the figures and the timeline are of one epoch. */
  private Optional<String> unfit() {
    var window = app.window();
    var frame = window.plotPane().plot().frame();
    var snapshot = window.run().snapshot();
    if (frame == null || snapshot == null) {
      return Optional.empty();
    }
    boolean same = frame.snapshot() == snapshot;
    boolean within = snapshot.epochs() <= snapshot.history().size();
    return same && within
        ? Optional.empty()
        : Optional.of(
            "the picture is of epoch %d, the figures of %d of %d"
                .formatted(
                    frame.snapshot().epochs(), snapshot.epochs(), snapshot.history().size()));
  }

  List<String> longPulses() {
    return longPulses;
  }

  String report() {
    return "%d pulses, %d over 100 ms, the longest %d ms"
        .formatted(pulses, longPulses.size(), longest / 1_000_000);
  }
}
