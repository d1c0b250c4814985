package halfplane.app;

import halfplane.app.documents.FileDialogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets a {@link Monkey} loose on the app for some time; says what it did, or what went wrong. */
@Command(name = "./run.sh fuzz", description = "Clicks, drags, types and opens files at random.")
public final class Fuzz extends HalfplaneApp {
  private static final CountDownLatch OPEN = new CountDownLatch(1);
  private static volatile HalfplaneApp app;

  @Option(names = "--seconds", paramLabel = "30", description = "how long")
  private double seconds = 30;

  @Option(names = "--seed", paramLabel = "1", description = "of what is done, a whole number")
  private long seed = 1;

  /** How long a pulse takes is for those who look on, not for a test. */
  @Option(names = "--any-pulse", description = "long pulses are no failure")
  private boolean anyPulse;

  /** Runs it, and ends the process: 0 all is well, 1 something is not, 2 wrong use. */
  public static void main(String... arguments) throws Exception {
    var settings = OwnOptions.read(new Fuzz(), arguments);
    OwnOptions.requirePositive("--seconds", settings.seconds);
    Thread.ofPlatform().daemon().start(() -> Application.launch(Fuzz.class));
    OPEN.await();
    System.exit(settings.run() ? 0 : 1);
  }

  @Override
  public void start(Stage stage) {
    FileDialogs.answer(Optional::empty);
    Platform.setImplicitExit(false);
    super.start(stage);
    app = this;
    OPEN.countDown();
  }

  @Override
  public void browse(String address) {}

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      System.out.println("left behind: " + folder);
    }
  }

  private boolean run() throws Exception {
    var folder = Files.createTempDirectory("halfplane-fuzz");
    var made = new CompletableFuture<Monkey>();
    Platform.runLater(
        () -> {
          try {
            made.complete(new Monkey(app, seed, folder));
          } catch (IOException e) {
            made.completeExceptionally(e);
          }
        });
    var monkey = made.get();
    var failure = Optional.<AssertionError>empty();
    try {
      monkey.act(seconds);
    } catch (AssertionError e) {
      failure = Optional.of(e);
    }
    System.out.printf("seed %d, %.0f s: %s%n", seed, seconds, monkey.report());
    monkey.longPulses().forEach(System.out::println);
    failure.ifPresent(wrong -> wrong.printStackTrace(System.out));
    delete(folder);
    return failure.isEmpty() && (anyPulse || monkey.longPulses().isEmpty());
  }
}
