package halfplane.app.plot;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.LegendMark;
import halfplane.view.Palette;
import halfplane.view.PlotStyle;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PlotLegendTest {
  private static final int NARROW = 150;
  private static final int WIDE = 1200;

  /** What goes without saying where there is no room for it. */
  private static final Set<LegendMark.Kind> LEAST =
      EnumSet.of(LegendMark.Kind.TEST, LegendMark.Kind.BOUNDARY);

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    FxToolkit.registerPrimaryStage();
  }

  private static PlotLegend legend(boolean sparing, Set<LegendMark.Kind> left) {
    var legend = new PlotLegend();
    legend.setHgap(12);
    legend.setPadding(new Insets(4, 10, 4, 10));
    legend.setPlotStyle(PlotStyle.desk(Palette.LIGHT));
    legend.setShown(LegendMark.Kind.FOLD, false);
    legend.setShown(LegendMark.Kind.STARTS, false);
    left.forEach(kind -> legend.setShown(kind, false));
    legend.setSparing(sparing);
    new Scene(legend);
    legend.applyCss();
    return legend;
  }

  /** In how many lines its words stand at a width. */
  private static long lines(PlotLegend legend, double width) {
    legend.resize(width, legend.prefHeight(width));
    legend.layout();
    return legend.getChildren().stream()
        .filter(Node::isManaged)
        .map(node -> Math.round(node.getBoundsInParent().getCenterY()))
        .distinct()
        .count();
  }

  private static long explained(PlotLegend legend) {
    return legend.getChildren().stream().filter(Node::isVisible).count();
  }

  @Test
  void sparingItHasNoLineMoreThanWithoutWhatGoesWithoutSayingAtAnyWidth() {
    var sparing = legend(true, Set.of());
    var least = legend(true, LEAST);
    for (int width = NARROW; width <= WIDE; width++) {
      assertThat(lines(sparing, width)).as("at %d pixels", width).isEqualTo(lines(least, width));
    }
    assertThat(explained(sparing)).isEqualTo(explained(least) + LEAST.size());
  }

  @Test
  void sparingItLeavesOnlyAwayWhatWouldTakeALine() {
    var sparing = legend(true, Set.of());
    var all = legend(false, Set.of());
    var withoutBoundary = legend(false, EnumSet.of(LegendMark.Kind.BOUNDARY));
    for (int width = NARROW; width <= WIDE; width++) {
      long lines = lines(sparing, width);
      long left = explained(all) - explained(sparing);
      if (left > 0) {
        assertThat(lines(all, width)).as("at %d pixels", width).isGreaterThan(lines);
      }
      if (left > 1) {
        assertThat(lines(withoutBoundary, width)).as("at %d pixels", width).isGreaterThan(lines);
      }
    }
  }

  @Test
  void withRoomForMoreLinesItExplainsAllAtAnyWidth() {
    var all = legend(false, Set.of());
    long marks = LegendMark.Kind.values().length - 2;
    for (int width = NARROW; width <= WIDE; width += 50) {
      lines(all, width);
      assertThat(explained(all)).isEqualTo(marks);
    }
  }
}
