package halfplane.app.panels;

import halfplane.app.controls.DropDown;
import halfplane.app.controls.DropDowns;
import halfplane.app.controls.Icon;
import halfplane.app.controls.ReadAloud;
import halfplane.app.controls.Tips;
import halfplane.app.memory.Memory;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One panel open at a time, chosen by the question that it answers; each is made when it is needed.
 * While a lesson waits for a guess it is covered: it may show the answer.
 */
public final class PanelDeck extends VBox {
  /** The name that the open one is remembered by. */
  public static final String OPEN = "panel";

  private final Map<Question, Supplier<Panel>> makers = new EnumMap<>(Question.class);
  private final Map<Question, Panel> panels = new EnumMap<>(Question.class);
  private final ComboBox<Question> chooser = new ComboBox<>();
  private final DropDown<Question> choice;
  private final ToggleButton enlarge = new ToggleButton();

  /** Only the open one: what is not in the window is not styled with each change of its size. */
  private final StackPane stack = new StackPane();

  private final Label cover = Panel.words("panel-cover");
  private final ObservableBooleanValue asking;
  private boolean shown = true;
  private PlotStyle style;
  private PlotFrame frame;

  /**
   * @param makers of all of them
   * @param memory keeps which one is open
   * @param asking whether a lesson waits for a guess
   */
  public PanelDeck(
      Map<Question, Supplier<Panel>> makers, Memory memory, ObservableBooleanValue asking) {
    this.makers.putAll(makers);
    this.asking = asking;
    setId("panels");
    getStyleClass().add("panels");
    chooser.setId("panel-chooser");
    chooser.getItems().setAll(Question.values());
    chooser.setVisibleRowCount(Question.values().length);
    chooser.setMaxWidth(Double.MAX_VALUE);
    chooser.setMinWidth(0);
    ReadAloud.name(chooser, Words.of("panels"));
    DropDowns.giveFocusBack(chooser);
    HBox.setHgrow(chooser, Priority.ALWAYS);
    chooser.setValue(Question.CURVES);
    choice =
        new DropDown<>(
            chooser,
            question -> {
              open();
              memory.put(OPEN, question.key());
            });
    enlarge.setId("enlarge-toggle");
    enlarge.setGraphic(Icon.ENLARGE.node());
    enlarge.setAccessibleText(Words.of("enlarge"));
    Tips.install(chooser, () -> Words.of("panels.tip", Question.values().length));
    Tips.install(enlarge, () -> Words.of("enlarge.tip"));
    var head = new HBox(4, chooser, enlarge);
    stack.setMinHeight(0);
    cover.getStyleClass().add("panel-cover");
    cover.setText(Words.of("panels.covered"));
    asking.addListener((observed, was, is) -> cover(is));
    cover.setVisible(asking.get());
    var body = new StackPane(stack, cover);
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    open();
  }

  /** Questions are about the plot: it comes back where the panel had its place. */
  private void cover(boolean isCovered) {
    cover.setVisible(isCovered);
    stack.setVisible(!isCovered);
    open();
    if (isCovered && enlarge.isSelected()) {
      enlarge.fire();
    }
  }

  /** Opens the panel that answers a question. */
  public void ask(Question question) {
    chooser.setValue(question);
  }

  /** As {@link #ask(Question)}; nothing where no question has the key. */
  public void ask(String key) {
    for (var question : Question.values()) {
      if (question.key().equals(key)) {
        ask(question);
      }
    }
  }

  /** The question whose panel is open. */
  public Question question() {
    return choice.chosen();
  }

  /** Opens the panel so many places further, round and round. */
  public void move(int places) {
    int count = Question.values().length;
    ask(Question.values()[Math.floorMod(question().ordinal() + places, count)]);
  }

  /** Whether the open panel takes the place of all else. */
  public ToggleButton enlarge() {
    return enlarge;
  }

  /** Whether the deck is on screen; what isn't is not drawn. */
  public void setShown(boolean isShown) {
    shown = isShown;
    setVisible(shown);
    setManaged(shown);
    open();
  }

  /**
   * Makes a panel that has not been needed yet and has it styled unseen, so that it opens at once;
   * false when there are none left.
   */
  public boolean makeOneMore() {
    var missing = makers.keySet().stream().filter(it -> !panels.containsKey(it)).findFirst();
    leaveOnlyTheOpenOne();
    missing.ifPresent(it -> stack.getChildren().add(panel(it)));
    return missing.isPresent();
  }

  /** The open one is not taken out and put back: the mouse over it would have to come again. */
  private void leaveOnlyTheOpenOne() {
    var open = panel(question());
    stack.getChildren().retainAll(open);
    if (stack.getChildren().isEmpty()) {
      stack.getChildren().add(open);
    }
  }

  private Panel panel(Question question) {
    return panels.computeIfAbsent(question, this::make);
  }

  private Panel make(Question question) {
    var panel = makers.get(question).get();
    panel.setId("panel-" + question.key());
    panel.setVisible(false);
    panel.setManaged(false);
    if (style != null) {
      panel.setPlotStyle(style);
    }
    if (frame != null) {
      panel.show(frame);
    }
    return panel;
  }

  private void open() {
    leaveOnlyTheOpenOne();
    panels.forEach(
        (question, panel) -> {
          boolean isOpen = question == question();
          panel.setVisible(isOpen);
          panel.setManaged(isOpen);
          boolean isChosen = isOpen && !asking.get();
          panel.setOpen(isChosen && shown, isChosen);
        });
  }

  /** Has the open panel follow a picture of the plot; the others follow when they are opened. */
  public void show(PlotFrame newFrame) {
    frame = newFrame;
    panels.values().forEach(panel -> panel.show(frame));
  }

  /** Draws with other colours and sizes. */
  public void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    panels.values().forEach(panel -> panel.setPlotStyle(style));
  }

  /** What another window's panels have found is shown here, too. */
  public void takeOver(PanelDeck other) {
    other.panels.forEach(
        (question, before) -> {
          if (before.hasFound()) {
            panel(question).takeOver(before);
          }
        });
  }

  /** Whether something of the open panel is still being drawn. */
  public boolean isBusy() {
    return panel(question()).isBusy();
  }

  /** Ends what the panels have running. */
  public void shutDown() {
    panels.values().forEach(Panel::shutDown);
  }
}
