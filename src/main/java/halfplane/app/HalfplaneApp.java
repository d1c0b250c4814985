package halfplane.app;

import halfplane.files.Remembered;
import halfplane.training.Experiment;
import javafx.application.Application;
import javafx.stage.Stage;

/** The app: one window on the notebook's experiment. */
public final class HalfplaneApp extends Application {
  /** The argument that opens the window for a projector. */
  static final String PROJECTOR = "--projector";

  private MainWindow window;

  @Override
  public void start(Stage stage) {
    window = new MainWindow(stage, Experiment.NOTEBOOK, Memory.in(Remembered.usualFile()));
    window.show();
    if (getParameters().getRaw().contains(PROJECTOR)) {
      window.transport().projector().fire();
    }
  }

  @Override
  public void stop() {
    window.close();
  }
}
