package halfplane.lesson;

import java.util.List;
import java.util.regex.Pattern;

/** Words that are almost one of some names. */
final class Misspelt {
  /** Shorter words are near too many others. */
  private static final int LEAST_LENGTH = 4;

  /** From so many letters on, two of them may be wrong. */
  private static final int LONG = 5;

  private static final Pattern WORD = Pattern.compile("(\\p{Ll}+):(?!\\S*[/@]).*");

  private Misspelt() {}

  /**
   * Whether a line begins with a word and a colon, and the word is one letter or two off a name.
   */
  static boolean begins(String line, List<String> names) {
    var word = WORD.matcher(line);
    return word.matches()
        && word.group(1).length() >= LEAST_LENGTH
        && names.stream().anyMatch(name -> isNear(word.group(1), name));
  }

  private static boolean isNear(String word, String name) {
    return distance(word, name) <= (name.length() >= LONG ? 2 : 1);
  }

  /**
   * How many letters must be put in, left out, replaced or swapped with the next (optimal string
   * alignment, L. Boytsov 2011).
   */
  private static int distance(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
