package halfplane.app.documents;

import halfplane.app.background.Threads;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Which folder a dialog begins in. One on a share that has gone may never answer: it is waited for
 * once, for a moment, and passed over until it does. All methods are for the FX thread.
 */
final class Folders {
  private static final long MOMENT_MILLIS = 300;

  private final Predicate<File> look;
  private final Supplier<CompletableFuture<Void>> moment;

  /** The newest look at each folder. */
  private final Map<File, Look> looks = new HashMap<>();

  /** Where a file was chosen last; null before the first. */
  private Path last;

  /**
   * @param answer of the folder
   * @param inTime that answer, or else false
   */
  private record Look(CompletableFuture<Boolean> answer, CompletableFuture<Boolean> inTime) {}

  /**
   * @param look whether a folder is there; on a thread of its own
   * @param moment begins a time, and is done at its end, when a folder is no longer waited for
   */
  Folders(Predicate<File> look, Supplier<CompletableFuture<Void>> moment) {
    this.look = look;
    this.moment = moment;
  }

  static Folders ofTheSystem() {
    return new Folders(
        File::isDirectory,
        () ->
            new CompletableFuture<Void>()
                .completeOnTimeout(null, MOMENT_MILLIS, TimeUnit.MILLISECONDS));
  }

  /**
   * The next dialog begins in the folder of this file, if that is there then. It is looked at now,
   * too: one that does not answer is known by then, and holds up no dialog.
   */
  void beginBeside(Path file) {
    last = file;
    folder(file).ifPresent(this::look);
  }

  /** The folder used last; none that is not there. */
  Optional<File> first() {
    return folder(last).filter(this::isThere);
  }

  /** The folder of a file, or else the one used last; none that is not there. */
  Optional<File> first(Path proposed) {
    return folder(proposed).filter(this::isThere).or(this::first);
  }

  private static Optional<File> folder(Path file) {
    return Optional.ofNullable(file).map(Path::getParent).map(Path::toFile);
  }

  private boolean isThere(File folder) {
    return look(folder).inTime().join();
  }

  /** A look that is still under way, or a new one: a folder may have gone since. */
  private Look look(File folder) {
    return looks.compute(
        folder, (key, now) -> now == null || now.answer().isDone() ? begin(folder) : now);
  }

  private Look begin(File folder) {
    var answer =
        CompletableFuture.supplyAsync(() -> look.test(folder), Threads.ofItsOwn("looking"));
    return new Look(answer, answer.applyToEither(moment.get().thenApply(over -> false), it -> it));
  }
}
