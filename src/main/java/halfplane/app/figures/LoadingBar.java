package halfplane.app.figures;

import halfplane.app.run.Run;
import halfplane.view.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How much of a file has been read, and a button that ends the reading. */
final class LoadingBar extends HBox {
  private final Label text = new Label();
  private final Button cancel = new Button(Words.of("cancel"));
  private final ProgressBar bar = new ProgressBar();

  LoadingBar(Run run) {
    setId("loading-bar");
    getStyleClass().add("loading-bar");
    cancel.setId("cancel-loading");
    cancel.setOnAction(event -> run.cancelLoading());
    bar.setAccessibleText(Words.of("loading"));
    managedProperty().bind(visibleProperty());
    setVisible(false);
    run.loadingProperty().addListener((observed, was, is) -> show(is.doubleValue()));
  }

  /** What has been read to its end is still to be split and drawn. */
  private void show(double share) {
    if (getChildren().isEmpty()) {
      getChildren().addAll(text, bar, cancel);
    }
    setVisible(!Double.isNaN(share));
    cancel.setDisable(share >= 1);
    text.setText(Words.of("loading.share", 100 * share));
    bar.setProgress(share < 1 ? share : ProgressBar.INDETERMINATE_PROGRESS);
  }
}
