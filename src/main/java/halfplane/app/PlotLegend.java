package halfplane.app;

import halfplane.view.LegendMark;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What the marks on the plot mean. */
final class PlotLegend extends FlowPane {
  private final Map<LegendMark.Kind, Label> labels = new EnumMap<>(LegendMark.Kind.class);

  PlotLegend() {
    getStyleClass().add("legend");
    for (var kind : LegendMark.Kind.values()) {
      var label = new Label(Words.of("legend." + kind.name().toLowerCase(Locale.ROOT)));
      labels.put(kind, label);
      getChildren().add(label);
    }
  }

  /** Shows or hides what a mark means, as the mark itself is shown or hidden. */
  void setShown(LegendMark.Kind kind, boolean shown) {
    labels.get(kind).setVisible(shown);
    labels.get(kind).setManaged(shown);
  }

  void setPlotStyle(PlotStyle style) {
    labels.forEach((kind, label) -> label.setGraphic(LegendMark.of(kind, style)));
  }
}
