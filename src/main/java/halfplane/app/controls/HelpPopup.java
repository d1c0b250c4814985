package halfplane.app.controls;

import halfplane.view.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/** The keys, and what the figures mean. */
public final class HelpPopup {
  private static final double ABOUT_WIDTH = 460;
  private static final double LEAST_FONT = 14;

  /** How high a line is, in ems. */
  private static final double LINE = 1.3;

  /** The title and what the figures mean, in lines. */
  private static final double LINES_BESIDE = 6;

  /** What is between lines and around them, in pixels. */
  private static final double SPACE = 156;

  private PopOver popup;

  /** Opens the list over a node's window, or closes it. */
  public void toggle(Node owner) {
    if (popup != null && popup.isShowing()) {
      hide();
    } else {
      popup = create(font(owner));
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

  /** As large as the window's print, where that leaves it as high as the window at most. */
  private static double font(Node owner) {
    double lines = lines().length + LINES_BESIDE;
    double most = (owner.getScene().getHeight() - SPACE) / lines / LINE;
    return Math.clamp(most, LEAST_FONT, Math.max(LEAST_FONT, Appearance.font(owner)));
  }

  private static String[] lines() {
    return Words.of("help.keys").split("\n");
  }

  private static PopOver create(double font) {
    var keys = new GridPane();
    keys.getStyleClass().add("help-keys");
    var lines = lines();
    for (int i = 0; i < lines.length; i++) {
      var parts = lines[i].split("=", 2);
      var key = new Label(parts[0].strip());
      key.getStyleClass().add("help-key");
      keys.addRow(i, key, new Label(parts[1].strip()));
    }
    var about = new Label(Words.of("help.about"));
    about.setWrapText(true);
    about.setMaxWidth(ABOUT_WIDTH * font / LEAST_FONT);
    about.setMinHeight(Label.USE_PREF_SIZE);
    var title = new Label(Words.of("help.title"));
    title.getStyleClass().add("section-title");
    var content = new VBox(10, title, keys, about);
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
