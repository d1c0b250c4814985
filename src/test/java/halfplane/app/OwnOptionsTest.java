package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOptionsTest {
  @TempDir Path folder;

  private String printed(int code, String program, String word)
      throws IOException, InterruptedException, ClassNotFoundException {
    var printed = folder.resolve("printed.txt");
    var main = Class.forName("halfplane.app." + program);
    var process = OwnProcess.start(main, folder, printed, List.of(word));
    assertThat(OwnProcess.end(process)).as(Files.readString(printed)).isEqualTo(code);
    return Files.readString(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "Fuzz,./run.sh fuzz,--seconds=30",
    "ReadersFuzz,./run.sh fuzz-readers,--files=100000",
    "KilledSaving,./run.sh kill-saving,--times=200",
    "Soak,./run.sh soak,--minutes=60"
  })
  void helpTellsAProgramsOptionsAndDoesNotRunIt(String program, String command, String option)
      throws Exception {
    assertThat(printed(0, program, "--help"))
        .contains("Usage: " + command + " ", option, "-h, --help");
  }

  @Test
  void whatIsWrongIsSaidInASentence() throws Exception {
    assertThat(printed(2, "Soak", "--minutes=-1")).contains("--minutes: -1 is not allowed");
    assertThat(printed(2, "KilledSaving", "--times=often"))
        .contains("'often'")
        .doesNotContain("Exception");
  }
}
