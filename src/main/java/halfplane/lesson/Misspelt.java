package halfplane.lesson;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that are almost one of some names: they begin with the same letter and have one letter too
 * many or too few, two neighbours swapped, or, where the name is long enough to be told from other
 * words, a wrong one.
 */
final class Misspelt {
  /** In shorter names a wrong letter makes another word, as {@code node} of {@code note}. */
  private static final int LONG = 5;

  /** One letter more or less than a shorter name is too often another word. */
  private static final int LEAST = 4;

  private static final Pattern WORD = Pattern.compile("(\\p{L}+):(?!\\S*[/@]).*");

  private Misspelt() {}

  /** Whether a line begins with such a word and a colon. */
  static boolean begins(String line, List<String> names) {
    var word = WORD.matcher(line);
    return word.matches()
        && names.stream().anyMatch(name -> isNear(word.group(1).toLowerCase(Locale.ROOT), name));
  }

  private static boolean isNear(String word, String name) {
    if (word.charAt(0) != name.charAt(0)) {
      return false;
    }
    int difference = word.length() - name.length();
    return difference == 0
        ? hasTwoSwapped(word, name) || name.length() >= LONG && wrong(word, name) == 1
        : Math.max(word.length(), name.length()) >= LEAST
            && (difference == 1 && lacksOne(word, name)
                || difference == -1 && lacksOne(name, word));
  }

  private static boolean hasTwoSwapped(String word, String name) {
    for (int i = 0; i + 1 < name.length(); i++) {
      var swapped = new StringBuilder(name);
      swapped.setCharAt(i, name.charAt(i + 1));
      swapped.setCharAt(i + 1, name.charAt(i));
      if (word.contentEquals(swapped)) {
        return true;
      }
    }
    return false;
  }

  private static int wrong(String word, String name) {
    int wrong = 0;
    for (int i = 0; i < name.length(); i++) {
      wrong += word.charAt(i) == name.charAt(i) ? 0 : 1;
    }
    return wrong;
  }

  /** Whether one letter taken out of the longer word leaves the shorter. */
  private static boolean lacksOne(String longer, String shorter) {
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    return longer.substring(same + 1).equals(shorter.substring(same));
  }
}
