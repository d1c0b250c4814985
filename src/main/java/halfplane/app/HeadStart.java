package halfplane.app;

import halfplane.app.controls.SliderField;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import halfplane.view.Overlay;
import halfplane.view.Palette;
import halfplane.view.PlotRenderer;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.Shading;
import halfplane.view.Viewport;
import halfplane.view.Words;
import javafx.scene.text.Text;

/**
 * What needs no window is done while JavaFX looks for the display, on a thread of its own: fonts
 * are loaded, words are read, numbers written and a first picture is computed, so that the JVM has
 * loaded, linked and compiled what the window then needs.
 */
final class HeadStart implements Runnable {
  /** Pixels of the plot's side in a window of the usual size. */
  private static final int SIDE = 520;

  private HeadStart() {}

  /** Begins; nobody waits for its end. */
  static void begin() {
    Thread.ofPlatform()
        .daemon()
        .name("head start")
        // What is wrong here the window itself comes to, and says.
        .uncaughtExceptionHandler((thread, fault) -> {})
        .start(new HeadStart());
  }

  @Override
  public void run() {
    // Fonts are loaded with the first text that is measured.
    new Text(".").getLayoutBounds();
    Words.of("range", 0.5, 0.5);
    SliderField.format(0.5);
    var notebook = Experiment.NOTEBOOK;
    var trainer = new Trainer(Preparation.of(notebook));
    new PlotRenderer().render(request(trainer.snapshot()));
    // How records are compared is linked when two first are, which would take a pulse's time.
    request(trainer.snapshot()).equals(request(trainer.snapshot()));
    notebook.data().equals(notebook.data().withSeed(notebook.data().seed()));
  }

  private static PlotRequest request(Snapshot first) {
    var preparation = first.preparation();
    return new PlotRequest(
        first,
        Viewport.around(preparation.train(), preparation.test()),
        SIDE,
        1,
        Shading.CLASSES,
        PlotStyle.desk(Palette.LIGHT),
        true,
        Overlay.NONE);
  }
}
