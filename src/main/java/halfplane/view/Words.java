package halfplane.view;

import java.util.Locale;
import java.util.ResourceBundle;

/** The interface's words, from the resource bundle. */
public final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("halfplane.words", Locale.ROOT);

  private Words() {}

  /**
   * The words of a key.
   *
   * @param values for the places marked as in {@link String#format}, if any
   */
  public static String of(String key, Object... values) {
    var words = BUNDLE.getString(key);
    return values.length == 0 ? words : String.format(Locale.ROOT, words, values);
  }
}
