package halfplane.app;

import halfplane.files.Remembered;
import halfplane.training.Experiment;
import javafx.application.Application;
import javafx.stage.Stage;

/** The app: one window on the notebook's experiment. */
public final class HalfplaneApp extends Application {
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    window = new MainWindow(stage, Experiment.NOTEBOOK, Memory.in(Remembered.usualFile()));
    window.show();
  }

  @Override
  public void stop() {
    window.close();
  }
}
