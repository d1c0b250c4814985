package halfplane.view;

import halfplane.files.OperatingSystem;
import halfplane.nn.Activation;
import halfplane.training.NotebookLog;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The interface's words and numbers, in the language that was chosen. */
public final class Words {
  /** The languages that there are; the first is English, with points in numbers. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.GERMAN);

  /** From this number on one has a power of ten. */
  static final double MOST_PLAIN = 1e5;

  /** A hyphen before a number that is not part of a word, as in 2-5-1 or 5e-08. */
  private static final Pattern MINUS = Pattern.compile("(?<![\\w'»])-(?=\\d)");

  /** What is a number and nothing else, as somebody else has written it. */
  private static final Pattern NUMBER = Pattern.compile("-\\d[\\d.,]*(?:e[-+]?\\d+)?");

  /** Stands for a name's hyphens, which stay; no text has it. */
  private static final char HYPHEN = '\uFFFE';

  private static volatile Words present = new Words(Locale.ROOT, OperatingSystem.present());

  private final Locale locale;
  private final OperatingSystem system;
  private final ResourceBundle bundle;

  private Words(Locale locale, OperatingSystem system) {
    this.locale = locale;
    this.system = system;
    this.bundle =
        ResourceBundle.getBundle(
            "halfplane.words",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  /**
   * Speaks another language from now on, and has JavaFX do so in what it says by itself, as in the
   * menu of a text field; what is on screen already stays as it is.
   */
  public static void use(Locale locale) {
    use(locale, OperatingSystem.present());
    Locale.setDefault(locale);
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
  }

  /** Speaks another language and names keys as a system does. */
  static void use(Locale locale, OperatingSystem system) {
    present = new Words(locale, system);
  }

  /** The language that is spoken, for numbers. */
  public static Locale locale() {
    return present.locale;
  }

  /**
   * The words of a key, with the present system's names for keys to press. Numbers get a minus
   * sign, also where they are a text already; other values stay as they are.
   *
   * @param values for the places marked as in {@link String#format}, if any
   */
  public static String of(String key, Object... values) {
    var words = present.words(key);
    return values.length == 0
        ? words
        : signs(String.format(present.locale, words, withHyphensKept(values))).replace(HYPHEN, '-');
  }

  private String words(String key) {
    var words = bundle.getString(key);
    return system == OperatingSystem.MAC ? withKeysOfMac(words) : words;
  }

  /** With keys as the menus of a Mac name them, where other keys fill the screen. */
  private static String withKeysOfMac(String words) {
    return words
        .replace("Ctrl+Shift+", "⇧⌘")
        .replace("Strg+Umschalt+", "⇧⌘")
        .replace("Ctrl+", "⌘")
        .replace("Strg+", "⌘")
        .replace("F11", "⌃⌘F");
  }

  private static Object[] withHyphensKept(Object[] values) {
    return Arrays.stream(values)
        .map(
            value ->
                value instanceof Number
                        || value instanceof String text && NUMBER.matcher(text).matches()
                    ? value
                    : String.valueOf(value).replace('-', HYPHEN))
        .toArray();
  }

  /** A text with a minus sign before each number that has a hyphen there. */
  public static String signs(String text) {
    return MINUS.matcher(text).replaceAll("−");
  }

  /** The key of the words for so many things: of a single one they are others. */
  public static String counted(String key, long count) {
    return count == 1 ? key + ".one" : key;
  }

  /**
   * A text of somebody else's, or its beginning and an ellipsis.
   *
   * @param most characters at most, 2 or more; one that has two parts is not cut
   */
  public static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int cut = Character.isLowSurrogate(text.charAt(most - 1)) ? most - 2 : most - 1;
    return text.substring(0, cut) + "…";
  }

  /** An activation's name. */
  public static String activation(Activation activation) {
    return of("activation." + activation.key());
  }

  /** What a network is with the activation that acts in it. */
  public static String kind(Activation acting) {
    return of("rival." + acting.key());
  }

  /** When a moment of a run is, with a colon: untrained, or at an epoch. */
  public static String when(int epochs) {
    return epochs == 0 ? of("state.untrained") : of("state.epoch", epochs);
  }

  /** So many epochs, in words. */
  public static String epochs(int count) {
    return count == 1 ? of("epochs.one") : of("epochs.more", count);
  }

  /**
   * A percentage without its sign, with the decimals of the notebook's accuracies and rounded as
   * they are: what is told is what the large figures show. What is short of all does not round to
   * 100, though, and what is more than none not to 0.
   */
  public static String percent(double percent) {
    return number(NotebookLog.accuracy(apart(percent, 0.01)));
  }

  /** A percentage with one decimal, for where there is little room. */
  public static String briefPercent(double percent) {
    return rounded(apart(percent, 0.1), 1);
  }

  private static double apart(double percent, double least) {
    double all = 100;
    return percent > 0 && percent < all ? Math.clamp(percent, least, all - least) : percent;
  }

  /** A loss as the notebook prints it; ∞ where it is too large for a number. */
  public static String loss(double loss) {
    return loss == Double.POSITIVE_INFINITY ? "∞" : number(NotebookLog.loss(loss));
  }

  /**
   * A number with so many decimals; from a hundred thousand on in three digits and a power of ten.
   */
  public static String rounded(double value, int decimals) {
    var pattern = Math.abs(value) < MOST_PLAIN ? "%%.%df".formatted(decimals) : "%.2e";
    return String.format(present.locale, pattern, value);
  }

  /**
   * A finite number with all its decimals, as 0.00000005; from a hundred thousand on in three
   * digits and a power of ten.
   */
  public static String inFull(double value) {
    return rounded(value, Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()));
  }

  /** A number that is written with a point, as this language writes it. */
  public static String number(String withPoint) {
    return present.locale.equals(Locale.GERMAN) ? withPoint.replace('.', ',') : withPoint;
  }
}
