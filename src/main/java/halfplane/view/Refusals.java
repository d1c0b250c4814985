package halfplane.view;

import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a file, a value or a line, in the language that is spoken. Who reads these
 * says it in English, as the commands do; the German of each pattern stands below it in {@code
 * refusals_de.txt}.
 */
public final class Refusals {
  private static final Map<String, String> GERMAN = read("/halfplane/refusals_de.txt");

  private Refusals() {}

  /** The whole sentence; in English where a part of it is in no other language. */
  public static String of(InvalidInputException refusal) {
    return Words.locale().equals(Locale.GERMAN)
        ? german(refusal.phrase())
            .map(InvalidInputException::shortened)
            .orElseGet(refusal::getMessage)
        : refusal.getMessage();
  }

  /** Empty if the phrase, or one in it, has no German. */
  static Optional<String> german(Phrase phrase) {
    var pattern = GERMAN.get(phrase.pattern());
    var values = new ArrayList<>();
    for (var value : phrase.values()) {
      switch (value) {
        case Phrase part -> german(part).ifPresent(values::add);
        case Double number -> values.add(Words.number(number.toString()));
        default -> values.add(value);
      }
    }
    return pattern == null || values.size() < phrase.values().size()
        ? Optional.empty()
        : Optional.of(new Phrase(pattern, values).toString());
  }

  /** The German patterns by the English ones; two lines for each, comments and blank ones aside. */
  static Map<String, String> read(String resource) {
    try (var stream = Refusals.class.getResourceAsStream(resource)) {
      var lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      var german = new HashMap<String, String>();
      for (int i = 0; i < lines.size(); i += 2) {
        german.put(lines.get(i), lines.get(i + 1));
      }
      return german;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
