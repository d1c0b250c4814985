package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

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
