package halfplane.app.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.json.JsonMapper;
import halfplane.data.Source;
import halfplane.files.SavedExperiment;
import halfplane.files.UnsavedWork;
import halfplane.training.Experiment;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class RecoveryTest {
  /** Nothing is kept but what a test has kept. */
  private static final Duration NEVER = Duration.ofDays(1);

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path folder;

  private static UnsavedWork alone(Experiment experiment) {
    return new UnsavedWork(new SavedExperiment(experiment), Optional.empty(), Optional.empty());
  }

  private static UnsavedWork seeded(long seed) {
    var data = Experiment.NOTEBOOK.data().withSeed(seed);
    return alone(Experiment.NOTEBOOK.withData(data));
  }

  @Test
  void whatIsKeptLastIsInTheFileHoweverMuchIsStillBeingWritten() throws IOException {
    var file = folder.resolve("recovery.halfplane");
    var recovery = new Recovery(file, NEVER);
    var present = new AtomicReference<>(seeded(0));
    recovery.begin(present::get);
    for (int i = 1; i < 200; i += 2) {
      present.set(seeded(i));
      recovery.keepLater();
      present.set(seeded(i + 1));
      assertThat(recovery.keepNow()).isTrue();
      var json = JsonMapper.builder().build().readTree(file.toFile());
      assertThat(json.at("/run/data/seed").asInt()).isEqualTo(i + 1);
    }
    recovery.close();
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenAtTheNextTimeThoughNothingChanges()
      throws IOException, TimeoutException {
    var file = folder.resolve("recovery.halfplane");
    var recovery = new Recovery(file, NEVER);
    recovery.begin(() -> seeded(1));
    var inTheWay = Files.createDirectories(file.resolve("folder"));
    assertThat(recovery.keepNow()).isFalse();
    Files.delete(inTheWay);
    Files.delete(file);
    recovery.keepLater();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.isRegularFile(file));
    recovery.close();
  }

  /** Work on a file whose path has a fault for as long as it is wanted. */
  private UnsavedWork faulty(AtomicBoolean fault) {
    return asking(
        () -> {
          if (fault.get()) {
            throw new IllegalStateException("a fault for the test");
          }
        });
  }

  /** Work that asks for its file's place when it is written. */
  private UnsavedWork asking(Runnable onAsked) {
    var sound = folder.resolve("points.csv");
    var path =
        (Path)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Path.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("toAbsolutePath")) {
                    onAsked.run();
                  }
                  return method.invoke(sound, arguments);
                });
    var points = new Source.CsvFile(path, 0, Optional.empty());
    var data = Experiment.NOTEBOOK.data().withSource(points);
    return alone(Experiment.NOTEBOOK.withData(data));
  }

  @Test
  void aDiskThatDoesNotAnswerIsNotWaitedForWithoutEnd() {
    var recovery = new Recovery(folder.resolve("recovery.halfplane"), NEVER);
    var answer = new CountDownLatch(1);
    var work = asking(() -> MemoryTest.await(answer));
    recovery.begin(() -> work);
    assertThat(assertTimeoutPreemptively(SOON, recovery::keepNow)).isFalse();
    assertTimeoutPreemptively(SOON, recovery::close);
    answer.countDown();
    recovery.close();
  }

  @Test
  void whatAFaultKeepsFromBeingWrittenIsReportedOnceAndTriedAgain() throws TimeoutException {
    var file = folder.resolve("recovery.halfplane");
    var recovery = new Recovery(file, NEVER);
    var fault = new AtomicBoolean(true);
    var work = faulty(fault);
    var reported = new ConcurrentLinkedQueue<Throwable>();
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> reported.add(thrown));
    try {
      recovery.begin(() -> work);
      assertThat(recovery.keepNow()).isFalse();
      assertThat(recovery.keepNow()).isFalse();
      fault.set(false);
      recovery.keepLater();
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.isRegularFile(file));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
      recovery.close();
    }
    assertThat(reported).singleElement().isInstanceOf(IllegalStateException.class);
  }
}
