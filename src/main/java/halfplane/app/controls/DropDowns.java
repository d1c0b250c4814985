package halfplane.app.controls;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.PopupControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What opens below a control and goes with it. */
public final class DropDowns {
  /** JavaFX's style class of a drop-down's list. */
  private static final String LIST = "combo-box-popup";

  private DropDowns() {}

  /**
   * When its list closes, keys are the window's again, unless a key opened it: who uses keys goes
   * on from there.
   */
  public static void giveFocusBack(ComboBoxBase<?> box) {
    var byKey = new AtomicBoolean();
    box.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKey.set(false));
    box.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKey.compareAndSet(false, !box.isShowing()));
    box.setOnHidden(
        event -> {
          if (!byKey.getAndSet(false) && box.getScene() != null) {
            box.getScene().getRoot().requestFocus();
          }
        });
  }

  /** What its choice is called; without one, the words that it has in its place, or null. */
  public static <T> String shown(ComboBox<T> box) {
    return box.getValue() == null
        ? box.getPromptText()
        : box.getConverter().toString(box.getValue());
  }

  /** Closes all: one whose control leaves the window would stay behind without its colours. */
  public static void closeAll() {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(DropDowns::close);
  }

  /** A drop-down is told: it would take its list for open. */
  private static void close(Window popup) {
    popup.hide();
    if (popup instanceof PopupControl list && list.getStyleClass().contains(LIST)) {
      list.getOnAutoHide().handle(new Event(list, list, Event.ANY));
    }
  }
}
