package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.Palette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
  @Test
  void aLinesHandlesHaveItsColourInLightAndInDark() throws IOException {
    var sheet = sheet();
    assertThat(rule(sheet, ".main-window")).contains(colour(Palette.LIGHT));
    assertThat(rule(sheet, ".main-window:dark")).contains(colour(Palette.DARK));
    assertThat(rule(sheet, ".line-handle")).contains("-fx-stroke: -halfplane-test;");
  }

  private static String colour(Palette palette) {
    return "-halfplane-test: #%06x;".formatted(palette.test() & 0xffffff);
  }

  private static String rule(String sheet, String selector) {
    int from = sheet.indexOf("\n" + selector + " {");
    return sheet.substring(from, sheet.indexOf('}', from));
  }

  private static String sheet() throws IOException {
    try (var in = StyleSheetTest.class.getResourceAsStream("halfplane.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
