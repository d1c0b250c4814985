package halfplane.app.documents;

import halfplane.app.background.Threads;
import halfplane.app.controls.Dialogs;
import halfplane.app.run.Run;
import halfplane.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/**
 * Writes files off the FX thread; what goes wrong is said in a sentence. A disk that does not
 * answer holds up no other file. All methods are for the FX thread.
 */
public final class Writer {
  /** What is on its way is mostly there after so long. */
  private static final Duration MOMENT = Duration.ofMillis(300);

  private final Run run;

  /** The last writing of each file that is not yet over. */
  private final Map<Path, CompletableFuture<Void>> under = new LinkedHashMap<>();

  /** What tells in the place of this one; null while none does. */
  private Writer heir;

  /**
   * @param run which is told what was written and what was not
   */
  public Writer(Run run) {
    this.run = run;
  }

  /** Something that writes a file. */
  public interface Writing {
    void run() throws IOException;
  }

  /** Writes a file. */
  public void write(Path file, Writing writing) {
    write(file, writing, () -> {});
  }

  /**
   * Writes a file, after what is still being written to it.
   *
   * @param done called if it went well
   */
  void write(Path file, Writing writing, Runnable done) {
    var place = place(file);
    follow(place, begin(place, writing), file, done);
  }

  /**
   * Writes a file before something else is done, and asks where a disk is slow. For those who do
   * not wait it is written all the same.
   *
   * @return whether it is written
   */
  boolean writeFirst(Window owner, Path file, Writing writing, Runnable done) {
    var place = place(file);
    var now = begin(place, writing);
    if (!isOver(now, MOMENT)) {
      ask(owner, now, file.getFileName(), "unwritten.first", Dialogs.cancel());
    }
    boolean over = now.isDone();
    if (over) {
      end(place, now, file, done, now.handle((nothing, wrong) -> wrong).join());
    } else {
      follow(place, now, file, done);
    }
    return over && !now.isCompletedExceptionally();
  }

  private static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private CompletableFuture<Void> begin(Path place, Writing writing) {
    var before = under.getOrDefault(place, CompletableFuture.completedFuture(null));
    var now =
        before
            .handle((nothing, wrong) -> nothing)
            .thenRunAsync(() -> go(writing), Threads.ofItsOwn("writing"));
    under.put(place, now);
    return now;
  }

  private void follow(Path place, CompletableFuture<Void> now, Path file, Runnable done) {
    Outcome.tell(now, (nothing, wrong) -> end(place, now, file, done, wrong));
  }

  /**
   * @param wrong what was thrown, as the cause of this; null where it went well
   */
  private void end(
      Path place, CompletableFuture<Void> now, Path file, Runnable done, Throwable wrong) {
    if (heir != null) {
      heir.end(place, now, file, done, wrong);
      return;
    }
    under.remove(place, now);
    if (wrong == null) {
      run.tell(Words.of("saved", file.getFileName()));
      done.run();
    } else {
      run.complain(WritingFailure.sentence(wrong.getCause(), file));
    }
  }

  /** Waits, asks and tells from now on of what a window that was closed is still writing. */
  void takeOver(Writer other) {
    under.putAll(other.under);
    other.under.clear();
    other.heir = this;
  }

  private static void go(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits for what is being written before a window closes, and asks where a disk is slow.
   *
   * @return whether to close: all is written, or not wanted any more
   */
  boolean mayClose(Window owner) {
    var all = all();
    return isOver(all, MOMENT) ? !all.isCompletedExceptionally() : waitOrLeave(owner, all);
  }

  private boolean waitOrLeave(Window owner, CompletableFuture<Void> all) {
    var leave = new ButtonType(Words.of("unwritten.close"), ButtonBar.ButtonData.NO);
    var name = under.keySet().iterator().next().getFileName();
    if (ask(owner, all, name, "unwritten.text", leave, Dialogs.cancel()) == leave) {
      under.clear();
      return true;
    }
    return all.isDone() && !all.isCompletedExceptionally();
  }

  /** Asks about what is being written, until it is, and gives the answer, or else null. */
  private static ButtonType ask(
      Window owner, CompletableFuture<Void> now, Path name, String key, ButtonType... answers) {
    var alert = new Alert(Alert.AlertType.CONFIRMATION, Words.of(key), answers);
    Dialogs.own(alert, owner);
    alert.setTitle(Words.of("unwritten.title", name));
    alert.setHeaderText(alert.getTitle());
    alert.getDialogPane().setId("unwritten");
    now.whenComplete((nothing, wrong) -> Platform.runLater(alert::hide));
    return alert.showAndWait().orElse(null);
  }

  /** Ends after what is still to be written, if that comes to an end soon. */
  void close() {
    isOver(all(), Threads.DISK_PATIENCE);
  }

  private CompletableFuture<Void> all() {
    return CompletableFuture.allOf(under.values().toArray(CompletableFuture[]::new));
  }

  private static boolean isOver(CompletableFuture<Void> all, Duration patience) {
    try {
      all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
