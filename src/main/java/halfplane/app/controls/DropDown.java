package halfplane.app.controls;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What a drop-down chooses. The keys up and down open its list; when that closes, what they have
 * moved to is chosen, since each choice may begin a run. Escape closes it with what was chosen
 * before.
 */
public final class DropDown<T> {
  private static final Set<KeyCode> MOVES =
      EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.KP_UP, KeyCode.KP_DOWN);

  private final ComboBox<T> box;
  private final Consumer<T> choose;
  private T chosen;

  /**
   * @param box with what is chosen at first
   * @param choose told of another choice
   */
  public DropDown(ComboBox<T> box, Consumer<T> choose) {
    this.box = box;
    this.choose = choose;
    chosen = box.getValue();
    box.valueProperty()
        .addListener(
            (observed, was, is) -> {
              if (!box.isShowing()) {
                follow();
              }
            });
    box.addEventHandler(ComboBoxBase.ON_HIDDEN, event -> follow());
    box.skinProperty().subscribe(this::watch);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::open);
  }

  /** Only has keys open its list, and Escape leave what was chosen before. */
  static <T> void leaveOnEscape(ComboBox<T> box) {
    new DropDown<>(box, chosen -> {});
  }

  /** What is chosen, wherever keys have moved to; maybe null. */
  public T chosen() {
    return chosen;
  }

  /** Shows what is chosen without telling; nothing of what its list has not. */
  public void show(T value) {
    chosen = value;
    box.getSelectionModel().select(box.getItems().indexOf(value));
  }

  private void follow() {
    var value = box.getValue();
    if (value != null && !value.equals(chosen)) {
      chosen = value;
      choose.accept(value);
    }
  }

  /** JavaFX would choose the next one. */
  private void open(KeyEvent event) {
    if (MOVES.contains(event.getCode()) && !box.isShowing()) {
      box.show();
      event.consume();
    }
  }

  private void watch(Skin<?> skin) {
    if (skin instanceof ComboBoxListViewSkin<?> list) {
      list.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      show(chosen);
    }
  }
}
