package halfplane.view;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The interface's words, from the resource bundle. */
public final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("halfplane.words", Locale.ROOT);

  /** A hyphen before a number that is not part of a word, as in 2-5-1 or 5e-08. */
  private static final Pattern MINUS = Pattern.compile("(?<![\\w'])-(?=\\d)");

  private Words() {}

  /**
   * The words of a key.
   *
   * @param values for the places marked as in {@link String#format}, if any
   */
  public static String of(String key, Object... values) {
    var words = BUNDLE.getString(key);
    return values.length == 0
        ? words
        : MINUS.matcher(String.format(Locale.ROOT, words, values)).replaceAll("−");
  }
}
