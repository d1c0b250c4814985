package halfplane.files;

import com.fasterxml.jackson.databind.JsonNode;
import halfplane.data.InvalidInputException;
import java.util.Arrays;
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
    return whole(name, node.path(name), least, most, "%d to %d are".formatted(least, most));
  }

  /**
   * As {@link #whole(String, long, long)}.
   *
   * @param allowed what is, with its verb
   */
  long whole(String name, JsonNode value, long least, long most, String allowed) {
    if (!value.isIntegralNumber()) {
      throw wrong(
          "'%s' is %s, not a whole number; %s allowed".formatted(name, standing(value), allowed));
    }
    if (!value.canConvertToLong() || value.asLong() < least || value.asLong() > most) {
      throw wrong("'%s' is %s; %s allowed".formatted(name, value, allowed));
    }
    return value.asLong();
  }

  double number(String name) {
    return number(name, node.path(name));
  }

  /**
   * @param allowed what is, with its verb; whoever takes the number refuses others
   */
  double number(String name, String allowed) {
    return number(name, node.path(name), "; %s allowed".formatted(allowed));
  }

  double number(String name, JsonNode value) {
    return number(name, value, "");
  }

  private double number(String name, JsonNode value, String end) {
    if (!value.isNumber()) {
      throw wrong("'%s' is %s, not a number%s".formatted(name, standing(value), end));
    }
    return value.asDouble();
  }

  private static String standing(JsonNode value) {
    return value.isMissingNode()
        ? "missing"
        : value.isArray() ? "a list" : value.isObject() ? "an object" : value.toString();
  }

  boolean yes(String name) {
    if (has(name) && !node.get(name).isBoolean()) {
      throw wrong("'%s' is %s, neither true nor false".formatted(name, standing(node.get(name))));
    }
    return node.path(name).asBoolean();
  }

  String text(String name) {
    return node.path(name).asText();
  }

  /** A text that has to be there. */
  String words(String name) {
    if (!node.path(name).isTextual()) {
      throw wrong(
          "'%s' is %s, not a text in quotation marks".formatted(name, standing(node.path(name))));
    }
    return text(name);
  }

  JsonPart part(String name) {
    if (!node.path(name).isObject()) {
      throw wrong("'%s' is %s, not an object".formatted(name, standing(node.path(name))));
    }
    return new JsonPart(node.get(name));
  }

  JsonNode list(String name) {
    return list(name, node.path(name));
  }

  JsonNode list(String name, JsonNode value) {
    if (!value.isArray()) {
      throw wrong("'%s' is %s, not a list".formatted(name, standing(value)));
    }
    return value;
  }

  /** A list of just so many values. */
  JsonNode list(String name, JsonNode value, int size) {
    var list = list(name, value);
    if (list.size() != size) {
      throw wrong("'%s' has a list of %d, not of %d".formatted(name, list.size(), size));
    }
    return list;
  }

  <T> T choice(String name, T[] values, Function<T, String> key) {
    return choice(name, node.path(name), values, key);
  }

  <T> T choice(String name, JsonNode value, T[] values, Function<T, String> key) {
    return Arrays.stream(values)
        .filter(it -> key.apply(it).equals(value.asText()))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "'%s' %s; %s are allowed"
                        .formatted(
                            name,
                            value.isTextual()
                                ? "cannot be '%s'".formatted(value.asText())
                                : "is " + standing(value),
                            InvalidInputException.keys(values, key))));
  }

  /** Refuses what is not known: a name with a typing error would be a setting that is not used. */
  JsonPart only(String... known) {
    for (var field : node.properties()) {
      if (!Set.of(known).contains(field.getKey())) {
        throw wrong(
            "'%s' is not known; %s are".formatted(field.getKey(), String.join(", ", known)));
      }
    }
    return this;
  }

  InvalidInputException wrong(String what) {
    return new InvalidInputException(what);
  }
}
