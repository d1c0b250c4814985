package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closes a window in a process of its own, as a person would, and looks at what is left. */
class ClosingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ClosingApp.Moment.class)
  void closingEndsTheProcessCleanlyWithoutAWord(ClosingApp.Moment moment)
      throws IOException, InterruptedException {
    var printed = folder.resolve("printed.txt");
    var process = OwnProcess.start(ClosingApp.class, folder, printed, List.of(moment.name()));
    int code = OwnProcess.end(process);
    assertThat(printed).isEmptyFile();
    assertThat(code).isZero();
  }
}
