package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersFuzzTest {
  private static final int FILES = 3_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "halfplane", "md"})
  void aSpoiltFileIsReadOrRefusedInASentence(String ending) throws Exception {
    var fuzz = new ReadersFuzz(folder);
    var report = fuzz.run(ending, fuzz.kinds().get(ending), FILES, 7);
    assertThat(report)
        .matches(ending + ": 3000 files, [1-9]\\d* read, [1-9]\\d* refused in a sentence, .*");
  }
}
