package halfplane.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Has numbers say how they stand in a file, for a sentence on one: 1e3, and not 1000.0. */
final class WrittenNumbers extends JsonNodeFactory {
  private static final long serialVersionUID = 1;

  private final transient JsonParser parser;

  /**
   * @param parser of the text whose nodes are made
   */
  WrittenNumbers(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public NumericNode numberNode(double value) {
    try {
      return new Written(value, parser.getText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Written extends DoubleNode {
    private static final long serialVersionUID = 1;

    private final String text;

    Written(double value, String text) {
      super(value);
      this.text = text;
    }

    @Override
    public String asText() {
      return text;
    }
  }
}
