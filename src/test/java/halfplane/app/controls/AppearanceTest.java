package halfplane.app.controls;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.PlotStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** How often all that is drawn is told of its sizes and colours. */
@ExtendWith(ApplicationExtension.class)
class AppearanceTest {
  private final List<PlotStyle> told = new ArrayList<>();
  private Appearance appearance;

  @BeforeEach
  void make(FxRobot robot) {
    robot.interact(
        () -> {
          appearance = new Appearance(new Pane(), false);
          appearance.apply();
          appearance.onChanged(told::add);
        });
  }

  @Test
  void aPanelThatFillsTheWindowAsBeforeChangesNothing(FxRobot robot) {
    robot.interact(
        () -> {
          appearance.setEnlarged(false);
          assertThat(told).isEmpty();
          appearance.setEnlarged(true);
          assertThat(told).hasSize(1);
          appearance.setEnlarged(true);
          assertThat(told).hasSize(1);
        });
  }

  @Test
  void onAProjectorAPanelThatFillsTheWindowHasThePrintThatItHasAnyway(FxRobot robot) {
    robot.interact(
        () -> {
          double usual = appearance.panelStyle().font();
          appearance.setProjector(true);
          var projected = appearance.panelStyle();
          told.clear();
          appearance.setEnlarged(true);
          assertThat(told).isEmpty();
          assertThat(appearance.panelStyle()).isEqualTo(projected);
          appearance.setProjector(false);
          assertThat(told).hasSize(1);
          assertThat(appearance.panelStyle().font()).isGreaterThan(usual);
        });
  }
}
