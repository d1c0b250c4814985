package halfplane.app.plot;

import halfplane.data.Names;
import halfplane.view.ClassWords;
import halfplane.view.LegendMark;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What the marks on the plot mean. */
final class PlotLegend extends FlowPane {
  /** What is left away first where there is no room, the last of these before the others. */
  private static final List<LegendMark.Kind> LEAST =
      List.of(LegendMark.Kind.TEST, LegendMark.Kind.BOUNDARY);

  private final Map<LegendMark.Kind, Label> labels = new EnumMap<>(LegendMark.Kind.class);
  private final Label columns = new Label();
  private final Label units = new Label(Words.of("legend.standardised"));
  private final Set<LegendMark.Kind> shown = EnumSet.noneOf(LegendMark.Kind.class);
  private boolean sparing;

  PlotLegend() {
    getStyleClass().add("legend");
    for (var kind : LegendMark.Kind.values()) {
      labels.put(kind, new Label(Words.of("legend." + kind.name().toLowerCase(Locale.ROOT))));
      shown.add(kind);
    }
    units.setVisible(false);
    arrange();
  }

  /** Shows or hides what a mark means, as the mark itself is shown or hidden. */
  void setShown(LegendMark.Kind kind, boolean isShown) {
    if (isShown ? shown.add(kind) : shown.remove(kind)) {
      arrange();
    }
  }

  /** Takes no line of the plot's height for what is known without it. */
  void setSparing(boolean isSparing) {
    sparing = isSparing;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width > 0) {
      spare(width - getInsets().getLeft() - getInsets().getRight());
    }
    return super.computePrefHeight(width);
  }

  private void spare(double width) {
    var least = LEAST.stream().filter(shown::contains).map(labels::get).toList();
    var left = new ArrayList<Node>(least);
    int lines = linesWithout(left, width);
    boolean fits = true;
    for (var label : least) {
      left.remove(label);
      fits = fits && (!sparing || linesWithout(left, width) == lines);
      label.setVisible(fits);
      label.setManaged(fits);
    }
  }

  private int linesWithout(List<Node> left, double width) {
    return lines(getChildren().stream().filter(node -> !left.contains(node)).toList(), width);
  }

  private int lines(List<Node> nodes, double width) {
    int lines = 0;
    double left = 0;
    for (var node : nodes) {
      double wide = snapSizeX(node.prefWidth(-1));
      if (lines == 0 || wide > left) {
        lines++;
        left = width;
      }
      left -= wide + getHgap();
    }
    return lines;
  }

  /**
   * Calls classes and columns what their file does.
   *
   * @param standardised whether the columns are no longer in the file's units
   */
  void name(Optional<Names> names, boolean standardised) {
    labels.get(LegendMark.Kind.RED).setText(ClassWords.red(names));
    labels.get(LegendMark.Kind.BLUE).setText(ClassWords.blue(names));
    var named = ClassWords.columns(names);
    if (!named.equals(columns.getText()) || standardised != units.isVisible()) {
      columns.setText(named);
      units.setVisible(standardised);
      arrange();
    }
  }

  private void arrange() {
    getChildren().setAll(shown.stream().map(labels::get).toList());
    if (!columns.getText().isEmpty()) {
      getChildren().add(columns);
    }
    if (units.isVisible()) {
      getChildren().add(units);
    }
  }

  void setPlotStyle(PlotStyle style) {
    labels.forEach((kind, label) -> label.setGraphic(LegendMark.of(kind, style)));
  }
}
