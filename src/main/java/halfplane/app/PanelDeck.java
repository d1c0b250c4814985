package halfplane.app;

import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One panel open at a time, chosen by the question that it answers. */
final class PanelDeck extends VBox {
  private final Map<Question, Panel> panels = new EnumMap<>(Question.class);
  private final ComboBox<Question> chooser = new ComboBox<>();
  private final ToggleButton enlarge = new ToggleButton();
  private final StackPane stack = new StackPane();
  private boolean shown = true;

  /**
   * @param panels all of them
   * @param onChosen told of the open one, to be remembered
   */
  PanelDeck(Map<Question, Panel> panels, Consumer<Question> onChosen) {
    this.panels.putAll(panels);
    setId("panels");
    getStyleClass().add("panels");
    chooser.setId("panel-chooser");
    chooser.getItems().setAll(Question.values());
    chooser.setVisibleRowCount(Question.values().length);
    chooser.setMaxWidth(Double.MAX_VALUE);
    chooser.setMinWidth(0);
    chooser.setAccessibleText(Words.of("panels"));
    chooser.setOnHidden(event -> getScene().getRoot().requestFocus());
    HBox.setHgrow(chooser, Priority.ALWAYS);
    chooser.setValue(Question.CURVES);
    chooser
        .valueProperty()
        .addListener(
            (observed, was, is) -> {
              open();
              onChosen.accept(is);
            });
    enlarge.setId("enlarge-toggle");
    enlarge.setGraphic(Icon.ENLARGE.node());
    enlarge.setAccessibleText(Words.of("enlarge"));
    Tips.install(chooser, () -> Words.of("panels.tip", Question.values().length));
    Tips.install(enlarge, () -> Words.of("enlarge.tip"));
    var head = new HBox(4, chooser, enlarge);
    panels.forEach(
        (question, panel) -> {
          panel.setId("panel-" + question.key());
          stack.getChildren().add(panel);
        });
    stack.setMinHeight(0);
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(head, stack);
    open();
  }

  /** Opens the panel that answers a question. */
  void ask(Question question) {
    chooser.setValue(question);
  }

  /** The question whose panel is open. */
  Question question() {
    return chooser.getValue();
  }

  /** Opens the panel so many places further, round and round. */
  void move(int places) {
    int count = Question.values().length;
    ask(Question.values()[Math.floorMod(question().ordinal() + places, count)]);
  }

  /** Whether the open panel takes the place of all else. */
  ToggleButton enlarge() {
    return enlarge;
  }

  /** Whether the deck is on screen; what isn't is not drawn. */
  void setShown(boolean isShown) {
    shown = isShown;
    setVisible(shown);
    setManaged(shown);
    open();
  }

  private void open() {
    panels.forEach(
        (question, panel) -> {
          boolean isOpen = question == question();
          panel.setVisible(isOpen);
          panel.setManaged(isOpen);
          panel.setOpen(isOpen && shown);
        });
  }

  /** Has the open panel follow a picture of the plot; the others follow when they are opened. */
  void show(PlotFrame frame) {
    panels.values().forEach(panel -> panel.show(frame));
  }

  void setPlotStyle(PlotStyle style) {
    panels.values().forEach(panel -> panel.setPlotStyle(style));
  }
}
