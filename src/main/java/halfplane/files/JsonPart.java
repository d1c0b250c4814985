package halfplane.files;

import com.fasterxml.jackson.databind.JsonNode;
import halfplane.data.Allowed;
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
      throw unlike(name, value, "a whole number", allowed);
    }
    if (!value.canConvertToLong() || value.asLong() < least || value.asLong() > most) {
      throw wrong("'%s' is %s; %s allowed".formatted(name, value, allowed));
    }
    return value.asLong();
  }

  double number(String name, Allowed allowed) {
    return number(name, node.path(name), allowed);
  }

  double number(String name, JsonNode value, Allowed allowed) {
    if (!value.isNumber()) {
      throw unlike(name, value, "a number", allowed.words());
    }
    if (!allowed.number().test(value.asDouble())) {
      throw wrong("'%s' is %s; %s allowed".formatted(name, standing(value), allowed.words()));
    }
    return value.asDouble();
  }

  /** Any number, be it infinite. */
  double number(String name, JsonNode value) {
    if (!value.isNumber()) {
      throw unlike(name, value, "a number");
    }
    return value.asDouble();
  }

  /** What stands there, in a few words; a number as it is written. */
  static String standing(JsonNode value) {
    return switch (value.getNodeType()) {
      case MISSING -> "missing";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NUMBER -> value.asText();
      default -> value.toString();
    };
  }

  /**
   * Of a value that is missing or of another kind.
   *
   * @param allowed which of that kind are, with the verb
   */
  private InvalidInputException unlike(String name, JsonNode value, String kind, String allowed) {
    return wrong(
        "'%s' is %s%s; %s allowed"
            .formatted(
                name, standing(value), value.isMissingNode() ? "" : ", not " + kind, allowed));
  }

  /** Of a value that is missing or of another kind, of which any is allowed. */
  private InvalidInputException unlike(String name, JsonNode value, String kind) {
    return wrong("'%s' is %s; %s is allowed".formatted(name, standing(value), kind));
  }

  boolean yes(String name) {
    if (has(name) && !node.get(name).isBoolean()) {
      throw unlike(name, node.get(name), "true or false");
    }
    return node.path(name).asBoolean();
  }

  String text(String name) {
    return node.path(name).asText();
  }

  /** A text that has to be there. */
  String words(String name) {
    if (!node.path(name).isTextual()) {
      throw unlike(name, node.path(name), "a text in quotation marks");
    }
    return text(name);
  }

  JsonPart part(String name) {
    if (!node.path(name).isObject()) {
      throw unlike(name, node.path(name), "an object in { }");
    }
    return new JsonPart(node.get(name));
  }

  JsonNode list(String name) {
    return list(name, node.path(name));
  }

  JsonNode list(String name, JsonNode value) {
    if (!value.isArray()) {
      throw unlike(name, value, "a list in [ ]");
    }
    return value;
  }

  /** A list of just so many values. */
  JsonNode list(String name, JsonNode value, int size) {
    var list = list(name, value);
    if (list.size() != size) {
      throw wrong("'%s' has a list of %d; one of %d is allowed".formatted(name, list.size(), size));
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
