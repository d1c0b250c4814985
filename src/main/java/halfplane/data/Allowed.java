package halfplane.data;

import java.util.function.DoublePredicate;

/**
 * Which numbers a setting may have.
 *
 * @param number whether it may have this one; false of NaN and of what is infinite
 * @param words which, with the verb, for a sentence on one that is not allowed
 */
public record Allowed(DoublePredicate number, Phrase words) {
  /**
   * The value, if it is allowed.
   *
   * @param name the setting's
   * @throws InvalidInputException if it is not; the sentence says which are
   */
  public double require(Phrase name, double value) {
    if (!number.test(value)) {
      throw new InvalidInputException("%s: %s is not allowed; %s", name, value, words);
    }
    return value;
  }

  /** The same numbers in other words. */
  public Allowed inWords(Phrase otherWords) {
    return new Allowed(number, otherWords);
  }
}
