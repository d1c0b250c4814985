package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReadingReasonTest {
  @Test
  void theFilesNameIsNoReason() {
    assertThat(ReadingReason.of(new AccessDeniedException("own.csv")))
        .hasToString("there is no permission to read it");
    assertThat(ReadingReason.of(new NoSuchFileException("own.csv")))
        .hasToString("there is no such file");
  }

  @Test
  void theSystemsReasonIsTold() {
    assertThat(ReadingReason.of(new FileSystemException("own.csv", null, "Too many levels")))
        .hasToString("Too many levels");
    assertThat(ReadingReason.of(new IOException("Is a directory"))).hasToString("Is a directory");
  }
}
