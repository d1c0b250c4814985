package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import halfplane.view.Overlay;
import halfplane.view.Palette;
import halfplane.view.PlotFrame;
import halfplane.view.PlotRenderer;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.Shading;
import halfplane.view.Viewport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A panel whose pictures come when the test has them drawn. */
@ExtendWith(ApplicationExtension.class)
class InsidePanelTest {
  private static final PlotStyle STYLE = PlotStyle.desk(Palette.LIGHT, 1);

  private final Queue<Runnable> drawings = new ArrayDeque<>();
  private final List<Throwable> faults = new ArrayList<>();
  private Thread.UncaughtExceptionHandler before;
  private InsidePanel panel;

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(
        () -> {
          before = Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, thrown) -> faults.add(thrown));
          panel = new InsidePanel(drawings::add);
          new Scene(panel, 300, 400);
          panel.applyCss();
          panel.layout();
          panel.setPlotStyle(STYLE);
          panel.setOpen(true, true);
          panel.show(frame(16));
          panel.layout();
        });
    assertThat(drawings).hasSize(1);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
  }

  private static PlotFrame frame(Integer... hidden) {
    var model =
        Experiment.NOTEBOOK.model().withHidden(List.of(hidden)).withActivation(Activation.RELU);
    var preparation = Preparation.of(Experiment.NOTEBOOK.withModel(model));
    return new PlotRenderer()
        .render(
            new PlotRequest(
                new Trainer(preparation).snapshot(),
                new Viewport(-1.25, -1.25, 2.5),
                24,
                1,
                Shading.CLASSES,
                STYLE,
                false,
                Overlay.NONE));
  }

  private String drawnNote(FxRobot robot) {
    robot.interact(() -> drawings.remove().run());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(faults).isEmpty();
    return ((Label) panel.lookup("#inside-note")).getText();
  }

  @Test
  void aLayerThatFoldsThePlaneIsSaidToHaveAllItsDimensions(FxRobot robot) {
    assertThat(drawnNote(robot)).contains("16 dimensions");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsDrawnOfANetworkFromBeforeSaysNothingOfTheNext(boolean isOpen, FxRobot robot) {
    robot.interact(
        () -> {
          panel.setOpen(isOpen, isOpen);
          panel.show(frame(5));
        });
    assertThat(drawnNote(robot)).isEmpty();
  }

  @Test
  void whileThePanelIsClosedThePlotsNetworkMayLoseItsLayers(FxRobot robot) {
    robot.interact(
        () -> {
          panel.setOpen(false, false);
          panel.show(frame());
        });
    assertThat(drawnNote(robot)).isEmpty();
  }
}
