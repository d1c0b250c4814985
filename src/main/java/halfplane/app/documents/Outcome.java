package halfplane.app.documents;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/** What another thread's work comes to. */
final class Outcome {
  private Outcome() {}

  /**
   * Tells of it on the FX thread.
   *
   * @param told of the value, or else of what was thrown, as the cause of what it is told of
   */
  static <T> void tell(CompletableFuture<T> work, BiConsumer<T, Throwable> told) {
    work.whenComplete((value, wrong) -> Platform.runLater(() -> told.accept(value, wrong)));
  }
}
