package halfplane.app.controls;

import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/** The keys, and what the figures mean. */
public final class HelpPopup {
  private static final double ABOUT_WIDTH = 460;

  /** How high a line is, in ems. */
  private static final double LINE = 1.3;

  /** The title and what the figures mean, in lines. */
  private static final double LINES_BESIDE = 6;

  /** What is between lines and around them, in pixels. */
  private static final double SPACE = 156;

  /** What a popup as wide as its window has around its content, in pixels. */
  private static final double EDGES = 56;

  private static final double SPACING = 10;

  /** Between two columns, in pixels. */
  private static final double APART = 18;

  /** The share of the first one: its keys are short. */
  private static final double FIRST = 0.45;

  private PopOver popup;

  /** Opens the list over a node's window, or closes it. */
  public void toggle(Node owner) {
    if (popup != null && popup.isShowing()) {
      hide();
    } else {
      popup = create(owner.getScene());
      popup.show(owner);
      moveInto(owner.getScene().getWindow());
    }
  }

  /**
   * Below the button at the window's edge it would stick out at the right, and in a low one below.
   */
  private void moveInto(Window window) {
    popup.setAnchorX(
        inside(popup.getX(), popup.getWidth(), window.getX(), window.getX() + window.getWidth()));
    popup.setAnchorY(
        inside(popup.getY(), popup.getHeight(), window.getY(), window.getY() + window.getHeight()));
  }

  private static double inside(double from, double length, double least, double most) {
    return Math.max(least, Math.min(from, most - length));
  }

  /** Without animation: a popup that outlives its window brings the toolkit down. */
  public void hide() {
    if (popup != null) {
      popup.hide(Duration.ZERO);
    }
  }

  /**
   * In print as large as the window's, where that leaves it as high as the window at most; in two
   * columns where in one the back row could not read it.
   */
  private static PopOver create(Scene window) {
    var lines = Words.of("help.keys").split("\n");
    double most = (window.getHeight() - SPACE) / (lines.length + LINES_BESIDE) / LINE;
    boolean readable = Appearance.font(window.getRoot()) >= PlotStyle.BACK_ROW_FONT;
    return readable && most < PlotStyle.BACK_ROW_FONT
        ? twoColumns(lines, window.getWidth() - EDGES)
        : oneColumn(lines, Appearance.font(window, most));
  }

  private static PopOver oneColumn(String[] lines, double font) {
    var about = wrapped(Words.of("help.about"));
    about.setMaxWidth(ABOUT_WIDTH * font / Appearance.LEAST_FONT);
    return popup(new VBox(keys(lines), about), font);
  }

  private static PopOver twoColumns(String[] lines, double width) {
    int half = Math.ceilDiv(lines.length, 2);
    var first = keys(Arrays.copyOf(lines, half));
    var second = keys(Arrays.copyOfRange(lines, half, lines.length));
    first.setPrefWidth((width - APART) * FIRST);
    second.setPrefWidth((width - APART) * (1 - FIRST));
    var about = wrapped(Words.of("help.about"));
    about.setMaxWidth(width);
    return popup(new VBox(new HBox(APART, first, second), about), PlotStyle.BACK_ROW_FONT);
  }

  private static GridPane keys(String[] lines) {
    var keys = new GridPane();
    keys.getStyleClass().add("help-keys");
    for (int i = 0; i < lines.length; i++) {
      var parts = lines[i].split("=", 2);
      var key = new Label(parts[0].strip());
      key.getStyleClass().add("help-key");
      key.setMinWidth(Label.USE_PREF_SIZE);
      GridPane.setValignment(key, VPos.TOP);
      keys.addRow(i, key, wrapped(parts[1].strip()));
    }
    return keys;
  }

  private static Label wrapped(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static PopOver popup(VBox content, double font) {
    var title = new Label(Words.of("help.title"));
    title.getStyleClass().add("section-title");
    content.getChildren().addFirst(title);
    content.setSpacing(SPACING);
    content.setId("help");
    content.getStyleClass().add("help");
    content.setStyle(Appearance.style(font));
    var popup = new PopOver(content);
    popup.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    // Around an arrow and round corners there is white where windows cannot be see-through.
    popup.setArrowSize(0);
    popup.setArrowIndent(0);
    popup.setCornerRadius(0);
    popup.setDetachable(false);
    popup.setAnimated(false);
    return popup;
  }
}
