package halfplane.files;

import com.fasterxml.jackson.databind.JsonNode;
import halfplane.data.Allowed;
import halfplane.data.Choice;
import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import java.util.Set;
import java.util.function.Function;

/**
 * A part of a JSON file, whose values are asked for by name and kind; what is missing or of another
 * kind is said in a sentence without the file's name.
 */
record JsonPart(JsonNode node) {
  boolean has(String name) {
    return node.has(name);
  }

  /** A whole number from {@code least} to {@code most}. */
  long whole(String name, long least, long most) {
    return whole(name, node.path(name), least, most, Phrase.of("%d to %d are", least, most));
  }

  /**
   * As {@link #whole(String, long, long)}.
   *
   * @param allowed what is, with its verb
   */
  long whole(String name, JsonNode value, long least, long most, Phrase allowed) {
    if (!value.isIntegralNumber()) {
      throw unlike(name, value, Phrase.of("a whole number"), allowed);
    }
    if (!value.canConvertToLong() || value.asLong() < least || value.asLong() > most) {
      throw new InvalidInputException("'%s' is %s; %s allowed", name, value, allowed);
    }
    return value.asLong();
  }

  double number(String name, Allowed allowed) {
    return number(name, node.path(name), allowed);
  }

  double number(String name, JsonNode value, Allowed allowed) {
    if (!value.isNumber()) {
      throw unlike(name, value, Phrase.of("a number"), allowed.words());
    }
    if (!allowed.number().test(value.asDouble())) {
      throw new InvalidInputException(
          "'%s' is %s; %s allowed", name, standing(value), allowed.words());
    }
    return value.asDouble();
  }

  /** Any number, be it infinite. */
  double number(String name, JsonNode value) {
    if (!value.isNumber()) {
      throw unlike(name, value, Phrase.of("a number"));
    }
    return value.asDouble();
  }

  /** What stands there, in a few words; a number as it is written. */
  static Phrase standing(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> Phrase.of("a list");
      case OBJECT -> Phrase.of("an object");
      case NUMBER -> Phrase.of("%s", value.asText());
      default -> Phrase.of("%s", value);
    };
  }

  /**
   * Of a value that is missing or of another kind.
   *
   * @param allowed which of that kind are, with the verb
   */
  private InvalidInputException unlike(String name, JsonNode value, Phrase kind, Phrase allowed) {
    return value.isMissingNode()
        ? new InvalidInputException("'%s' is missing; %s allowed", name, allowed)
        : new InvalidInputException(
            "'%s' is %s, not %s; %s allowed", name, standing(value), kind, allowed);
  }

  /** Of a value that is missing or of another kind, of which any is allowed. */
  private InvalidInputException unlike(String name, JsonNode value, Phrase kind) {
    return value.isMissingNode()
        ? new InvalidInputException("'%s' is missing; expected %s", name, kind)
        : new InvalidInputException("'%s' is %s; %s is allowed", name, standing(value), kind);
  }

  boolean yes(String name) {
    if (has(name) && !node.get(name).isBoolean()) {
      throw unlike(name, node.get(name), Phrase.of("true or false"));
    }
    return node.path(name).asBoolean();
  }

  String text(String name) {
    return node.path(name).asText();
  }

  /** A text that has to be there. */
  String words(String name) {
    if (!node.path(name).isTextual()) {
      throw unlike(name, node.path(name), Phrase.of("a text in quotation marks"));
    }
    return text(name);
  }

  JsonPart part(String name) {
    if (!node.path(name).isObject()) {
      throw unlike(name, node.path(name), Phrase.of("an object in { }"));
    }
    return new JsonPart(node.get(name));
  }

  JsonNode list(String name) {
    return list(name, node.path(name));
  }

  JsonNode list(String name, JsonNode value) {
    if (!value.isArray()) {
      throw unlike(name, value, Phrase.of("a list in [ ]"));
    }
    return value;
  }

  /** A list of just so many values. */
  JsonNode list(String name, JsonNode value, int size) {
    var list = list(name, value);
    if (list.size() != size) {
      throw new InvalidInputException(
          "'%s' has a list of %d; one of %d is allowed", name, list.size(), size);
    }
    return list;
  }

  <T> T choice(String name, T[] values, Function<T, String> key) {
    return choice(name, node.path(name), values, key);
  }

  <T> T choice(String name, JsonNode value, T[] values, Function<T, String> key) {
    return Choice.find(values, key, value.asText())
        .orElseThrow(() -> noneOf(name, value, InvalidInputException.keys(values, key)));
  }

  private static InvalidInputException noneOf(String name, JsonNode value, String keys) {
    if (value.isMissingNode()) {
      return new InvalidInputException("'%s' is missing; %s are allowed", name, keys);
    }
    return value.isTextual()
        ? new InvalidInputException(
            "'%s' cannot be '%s'; %s are allowed", name, value.asText(), keys)
        : new InvalidInputException("'%s' is %s; %s are allowed", name, standing(value), keys);
  }

  /** Refuses what is not known: a name with a typing error would be a setting that is not used. */
  JsonPart only(String... known) {
    for (var field : node.properties()) {
      if (!Set.of(known).contains(field.getKey())) {
        throw new InvalidInputException(
            "'%s' is not known; %s are", field.getKey(), String.join(", ", known));
      }
    }
    return this;
  }
}
