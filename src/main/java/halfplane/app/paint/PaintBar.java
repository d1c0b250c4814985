package halfplane.app.paint;

import halfplane.app.controls.Drags;
import halfplane.app.controls.SliderField;
import halfplane.app.controls.Tips;
import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.view.LegendMark;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * Brush, eraser and their size, undo, redo and clear, while dots are painted; below, how many there
 * are, in a place that holds the longest of it: else the plot would move under the brush.
 */
public final class PaintBar extends VBox {
  private static final double LARGEST = 60;

  private final Painting painting;
  private final Map<Brush, ToggleButton> brushes = new EnumMap<>(Brush.class);
  private final Label count = new Label();

  /**
   * @param painting what the buttons are for
   */
  public PaintBar(Painting painting) {
    this.painting = painting;
    setId("paint-bar");
    getStyleClass().add("paint-bar");
    addBrushes();
    count.setId("paint-count");
    count.setWrapText(true);
    count.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(tools(), new StackPane(longest(), count));
    managedProperty().bind(visibleProperty());
    painting.brushProperty().addListener((observed, was, is) -> choose(is));
    painting.dotsProperty().addListener((observed, was, is) -> show(is));
    choose(painting.brushProperty().get());
    show(painting.dotsProperty().get());
  }

  private void addBrushes() {
    var group = new ToggleGroup();
    for (var brush : Brush.values()) {
      var button = new ToggleButton(Words.of("paint." + name(brush)));
      button.setId("paint-" + name(brush));
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            painting.brushProperty().set(brush);
          });
      Tips.install(button, () -> Words.of("paint.tip." + name(brush), Math.round(size())));
      brushes.put(brush, button);
    }
  }

  private FlowPane tools() {
    var undo = button("undo", painting::undo);
    undo.disableProperty().bind(painting.undoableProperty().not());
    var redo = button("redo", painting::redo);
    redo.disableProperty().bind(painting.redoableProperty().not());
    var tools = new FlowPane();
    tools.getStyleClass().add("paint-tools");
    tools.getChildren().addAll(brushes.values());
    tools
        .getChildren()
        .addAll(
            namedSize(),
            undo,
            redo,
            button("clear", painting::clear),
            button("done", painting::finish));
    return tools;
  }

  private HBox namedSize() {
    var size = new Slider(1, LARGEST, painting.sizeProperty().get());
    size.setId("brush-size");
    Drags.guard(size);
    size.setBlockIncrement(1);
    SliderField.onDoubleClick(size, () -> size.setValue(Stamps.USUAL_SIZE));
    size.setAccessibleText(Words.of("paint.size"));
    size.valueProperty().bindBidirectional(painting.sizeProperty());
    Tips.install(size, () -> Words.of("paint.size.tip", Math.round(size())));
    var sizeName = new Label(Words.of("paint.size"));
    sizeName.setLabelFor(size);
    var named = new HBox(4, sizeName, size);
    named.getStyleClass().add("named");
    return named;
  }

  /** The brushes are marked with dots as they are on the plot. */
  public void setPlotStyle(PlotStyle style) {
    brushes.get(Brush.RED).setGraphic(LegendMark.dot(false, style));
    brushes.get(Brush.BLUE).setGraphic(LegendMark.dot(true, style));
  }

  private double size() {
    return painting.sizeProperty().get();
  }

  private static String name(Brush brush) {
    return brush.name().toLowerCase(Locale.ROOT);
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Words.of("paint." + key));
    button.setId("paint-" + key);
    button.setOnAction(event -> action.run());
    Tips.installAlways(
        button, () -> Words.of("paint.tip." + key + (button.isDisabled() ? ".none" : "")));
    return button;
  }

  /** Not to be seen; it holds the place of the count while that is shorter. */
  private static Label longest() {
    var label = new Label(Words.of("paint.count", 10, 0) + " " + lacking());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setVisible(false);
    return label;
  }

  private static String lacking() {
    return Words.of("paint.lacking", Source.FEWEST_SAMPLES);
  }

  private void choose(Brush brush) {
    brushes.get(brush).setSelected(true);
  }

  private void show(Dataset dots) {
    setVisible(dots != null);
    if (dots != null) {
      var text = Words.of("paint.count", dots.size() - dots.blues(), dots.blues());
      var lacking = OwnDots.makeARun(dots) ? "" : " " + lacking();
      boolean full = dots.size() >= Source.MOST_OWN;
      count.setText(text + lacking + (full ? " " + Words.of("paint.full", Source.MOST_OWN) : ""));
    }
  }
}
