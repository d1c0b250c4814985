package halfplane.data;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value or a file that cannot be used; the message is one sentence for the person who gave it.
 */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is quoted may be as long as a file; the sentence's end says what is allowed. */
  private static final int LONGEST = 400;

  private final transient Phrase phrase;

  /**
   * @param phrase which value or line, and what is allowed; of a very long one the middle goes
   */
  public InvalidInputException(Phrase phrase) {
    super(shortened(phrase.toString()));
    this.phrase = phrase;
  }

  /** As {@link Phrase#of}. */
  public InvalidInputException(String pattern, Object... values) {
    this(Phrase.of(pattern, values));
  }

  /** The message before its values are put in, for another language; whole, however long it is. */
  public Phrase phrase() {
    return phrase;
  }

  /** A sentence, or where it is very long its beginning and its end. */
  public static String shortened(String sentence) {
    int length = sentence.length();
    return length <= LONGEST
        ? sentence
        : sentence.substring(0, whole(sentence, LONGEST / 2))
            + " … "
            + sentence.substring(whole(sentence, length - LONGEST / 2));
  }

  /** Where to cut, or one before it: a character may have two parts. */
  private static int whole(String sentence, int cut) {
    return Character.isLowSurrogate(sentence.charAt(cut)) ? cut - 1 : cut;
  }

  /** What can be chosen among, for a sentence. */
  public static <T> String keys(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(key).collect(Collectors.joining(", "));
  }
}
