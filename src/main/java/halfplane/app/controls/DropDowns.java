package halfplane.app.controls;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What opens below a control and goes with it. */
public final class DropDowns {
  private DropDowns() {}

  /** When its list closes, keys are the window's again. */
  public static void giveFocusBack(ComboBoxBase<?> box) {
    box.setOnHidden(
        event -> {
          if (box.getScene() != null) {
            box.getScene().getRoot().requestFocus();
          }
        });
  }

  /** What its choice is called. */
  public static <T> String shown(ComboBox<T> box) {
    return box.getConverter().toString(box.getValue());
  }

  /** Closes all: one whose control leaves the window would stay behind without its colours. */
  public static void closeAll() {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
  }
}
