package halfplane.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped on the window. */
final class Drop {
  private final Consumer<Path> use;

  /**
   * @param use told of the first of the files
   */
  Drop(Scene scene, Consumer<Path> use) {
    this.use = use;
    scene.setOnDragOver(Drop::over);
    scene.setOnDragDropped(this::dropped);
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }

  private void dropped(DragEvent event) {
    var files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    if (!files.isEmpty()) {
      var file = files.getFirst().toPath();
      Platform.runLater(() -> use.accept(file));
    }
  }
}
