package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void itIsReadCharacterByCharacterToo() throws IOException {
    try (var text = new PlainText(new StringReader("\uFEFFab"), Phrase.of("own.csv"))) {
      assertThat(text.read()).isEqualTo(' ');
      assertThat(text.read()).isEqualTo('a');
      assertThat(text.read()).isEqualTo('b');
      assertThat(text.read()).isEqualTo(-1);
    }
  }

  @Test
  void partsOfABufferAreLookedAt() throws IOException {
    try (var text = new PlainText(new StringReader("x\n\uFEFF"), Phrase.of("own.csv"))) {
      var buffer = new char[10];
      assertThat(text.read(buffer, 4, 6)).isEqualTo(3);
      assertThat(buffer[6]).isEqualTo('\uFEFF');
    }
  }
}
