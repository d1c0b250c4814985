package halfplane.app;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Styles and lays out a few controls that nobody sees, so that the JVM has compiled what a theme, a
 * projector or a larger window needs: the first to restyle all of the window would otherwise hold
 * it up for twice as long. On the FX thread only.
 */
final class StyleRehearsal {
  private static final int TIMES = 30;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private static int done;

  private final VBox root =
      new VBox(
          new Label("."),
          new HBox(new Slider(), new TextField(".")),
          new ToggleButton("."),
          new CheckBox("."),
          new Button("."));

  private StyleRehearsal() {
    root.getStyleClass().add("main-window");
    new Scene(root)
        .getStylesheets()
        .add(MainWindow.class.getResource("halfplane.css").toExternalForm());
  }

  /** The first window of a JVM has them, one piece after the other; false after the last. */
  static boolean goOn() {
    return done < TIMES && new StyleRehearsal().again();
  }

  private boolean again() {
    done++;
    root.pseudoClassStateChanged(DARK, true);
    root.applyCss();
    root.layout();
    root.setStyle("-fx-font-size: 14px");
    root.applyCss();
    root.layout();
    return done < TIMES;
  }
}
