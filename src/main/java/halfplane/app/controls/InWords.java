package halfplane.app.controls;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How a drop-down shows its values, which have no words of their own; nobody types them. */
public final class InWords<T> extends StringConverter<T> {
  private final Function<T, String> words;

  /**
   * @param words what is shown of a value
   */
  public InWords(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("a drop-down that is typed into");
  }
}
