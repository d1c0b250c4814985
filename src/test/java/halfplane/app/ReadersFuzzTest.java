package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.view.Words;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersFuzzTest {
  private static final int FILES = 3_000;

  @TempDir Path folder;

  @AfterEach
  void backToEnglish() {
    Words.use(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "halfplane", "md"})
  void aSpoiltFileIsReadOrRefusedInASentence(String ending) throws Exception {
    Words.use(Locale.GERMAN);
    var fuzz = new ReadersFuzz(folder);
    var report = fuzz.run(ending, fuzz.kinds().get(ending), FILES, 7);
    assertThat(report)
        .matches(ending + ": 3000 files, [1-9]\\d* read, [1-9]\\d* refused in a sentence, .*");
  }
}
