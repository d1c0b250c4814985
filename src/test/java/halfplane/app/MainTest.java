package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

  /** Ends when the plot is painted. */
  static final class Opening {
    /** Opens the window. */
    public static void main(String... arguments) {
      System.setProperty("halfplane.start-time", "true");
      Main.main(arguments);
    }
  }

  @Test
  void theWindowOpensForAProjectorWithoutAWord() throws Exception {
    var printed = folder.resolve("printed.txt");
    var process = OwnProcess.start(Opening.class, folder, printed, List.of("--projector"));
    assertThat(OwnProcess.end(process)).isZero();
    assertThat(Files.readString(printed)).matches("\\d+\\R");
  }

  @Test
  void anOptionThatIsNoneIsRefusedInASentence() throws Exception {
    var printed = folder.resolve("printed.txt");
    var process = OwnProcess.start(Main.class, folder, printed, List.of("--nonsense"));
    int code = OwnProcess.end(process);
    assertThat(printed)
        .hasContent(
            "'--nonsense' is not an option of the window; --projector or a file is allowed.");
    assertThat(code).isEqualTo(2);
  }
}
