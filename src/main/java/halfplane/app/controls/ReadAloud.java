package halfplane.app.controls;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/** What a screen reader says of a control. */
public final class ReadAloud {
  private ReadAloud() {}

  /**
   * Has a control's name said, and its value too where the name alone would be said in its place.
   */
  public static void name(Node control, String name) {
    switch (control) {
      case TextInputControl field -> bind(field, name, field::getText, field.textProperty());
      case ComboBox<?> choice ->
          bind(
              choice,
              name,
              () -> DropDowns.shown(choice),
              choice.valueProperty(),
              choice.promptTextProperty());
      default -> control.setAccessibleText(name);
    }
  }

  private static void bind(
      Node control, String name, Supplier<String> words, Observable... values) {
    control
        .accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> (name + " " + Objects.toString(words.get(), "")).strip(), values));
  }
}
