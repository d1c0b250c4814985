package halfplane.data;

import java.util.List;

/**
 * A sentence for a person, or a part of one, with its values still apart from its words: who speaks
 * another language looks the pattern up there. As text it is English.
 *
 * @param pattern English, with places as for {@link String#format}; without values the text itself
 * @param values for its places; those that have words of this app's are phrases, too
 */
public record Phrase(String pattern, List<Object> values) {
  public Phrase {
    values = List.copyOf(values);
  }

  /** A pattern with its values, none of them null. */
  public static Phrase of(String pattern, Object... values) {
    return new Phrase(pattern, List.of(values));
  }

  @Override
  public String toString() {
    return values.isEmpty() ? pattern : pattern.formatted(values.toArray());
  }
}
