package halfplane.app;

import halfplane.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Writes files off the FX thread; what goes wrong is said in a sentence. */
final class Writer {
  private final Run run;
  private final ExecutorService thread = Threads.single("writing");

  Writer(Run run) {
    this.run = run;
  }

  /** Something that writes a file. */
  interface Writing {
    void run() throws IOException;
  }

  /** Writes a file. */
  void write(Path file, Writing writing) {
    write(file, writing, () -> {});
  }

  /**
   * Writes a file.
   *
   * @param done called on the FX thread if it went well
   */
  void write(Path file, Writing writing, Runnable done) {
    Outcome.tell(
        CompletableFuture.runAsync(() -> go(writing), thread),
        (nothing, wrong) -> {
          if (wrong == null) {
            run.tell(Words.of("saved", file.getFileName()));
            done.run();
          } else {
            run.complain(WritingFailure.sentence(wrong.getCause(), file));
          }
        });
  }

  private static void go(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends after what is still to be written. */
  void close() {
    thread.close();
  }
}
