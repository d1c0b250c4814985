package halfplane.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** One of a few values, as people write it: by its key, letter for letter. */
public final class Choice {
  private Choice() {}

  /** The value of that key, if there is one. */
  public static <T> Optional<T> find(T[] values, Function<T, String> key, String text) {
    return Arrays.stream(values).filter(value -> key.apply(value).equals(text)).findFirst();
  }

  /**
   * A setting's value.
   *
   * @param name the setting's, as the one who wrote the value knows it
   * @throws InvalidInputException if none has that key; the sentence says which there are
   */
  public static <T> T of(String name, String text, T[] values, Function<T, String> key) {
    return find(values, key, text)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "%s: '%s' is not allowed; %s are",
                    name, text, InvalidInputException.keys(values, key)));
  }
}
