package halfplane.app;

import halfplane.app.run.Pace;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Trains, scrubs and resets for a long time, and prints each minute what heap is left after a
 * collection and how many threads there are: both should stay flat.
 */
@Command(
    name = "./run.sh soak",
    description = "Trains, scrubs and resets, and prints each minute what heap is left.")
public final class Soak extends HalfplaneApp {
  private static final long ROUND_MILLIS = 3_000;
  private static final CountDownLatch OPEN = new CountDownLatch(1);
  private static volatile HalfplaneApp app;

  @Option(names = "--minutes", paramLabel = "60", description = "how long")
  private int minutes = 60;

  private final Random random = new Random(1);
  private int rounds;

  /** Runs it and ends the process. */
  public static void main(String... arguments) throws Exception {
    var settings = OwnOptions.read(new Soak(), arguments);
    OwnOptions.requirePositive("--minutes", settings.minutes);
    Thread.ofPlatform().daemon().start(() -> Application.launch(Soak.class));
    OPEN.await();
    settings.run();
    System.exit(0);
  }

  @Override
  public void start(Stage stage) {
    super.start(stage);
    app = this;
    OPEN.countDown();
  }

  private void run() throws Exception {
    long begun = System.nanoTime();
    for (int minute = 1; minute <= minutes; minute++) {
      while (System.nanoTime() - begun < minute * 60_000_000_000L) {
        onFxThread(this::round);
        Thread.sleep(ROUND_MILLIS);
        onFxThread(this::scrub);
      }
      System.gc();
      var memory = ManagementFactory.getMemoryMXBean();
      System.out.printf(
          "minute %d: heap %.1f MB, other memory %.1f MB, %d threads, %d rounds%n",
          minute,
          memory.getHeapMemoryUsage().getUsed() / 1e6,
          memory.getNonHeapMemoryUsage().getUsed() / 1e6,
          ManagementFactory.getThreadMXBean().getThreadCount(),
          rounds);
    }
  }

  private static void onFxThread(Runnable action) throws Exception {
    var task = new FutureTask<Void>(action, null);
    Platform.runLater(task);
    task.get();
  }

  /** Another panel, sometimes other settings, and a run at full pace from the beginning. */
  private void round() {
    rounds++;
    var window = app.window();
    var run = window.run();
    window.deck().move(1);
    if (rounds % 5 == 0) {
      window.transport().compare().fire();
    }
    if (rounds % 7 == 0) {
      var model = run.experiment().model();
      run.change(run.experiment().withModel(model.withSeed(random.nextInt(1000))));
    }
    run.paceProperty().set(Pace.FULL);
    run.raiseEpochs(3_000);
    run.rewind();
    run.train();
  }

  private void scrub() {
    var run = app.window().run();
    int trained = run.snapshot() == null ? 0 : run.snapshot().history().size();
    for (int i = 0; i < 5; i++) {
      run.seek(random.nextInt(trained + 1));
    }
    run.seekLast();
  }
}
