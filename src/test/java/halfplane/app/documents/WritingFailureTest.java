package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import halfplane.data.InvalidInputException;
import halfplane.files.WholeFile;
import halfplane.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingFailureTest {
  @TempDir Path folder;

  private String sentence(Path file, IOException disk) {
    var wrong =
        catchThrowable(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      throw disk;
                    }));
    return WritingFailure.sentence(wrong, file);
  }

  @Test
  void whatTheDiskSaysIsTold() {
    var file = folder.resolve("run.halfplane");
    assertThat(sentence(file, new IOException("No space left on device")))
        .isEqualTo(file + " cannot be written: No space left on device.");
    assertThat(sentence(file, new AccessDeniedException(file.toString())))
        .isEqualTo(file + " cannot be written: it is write-protected, or its folder is.");
    assertThat(sentence(file, new IOException())).isEqualTo(file + " cannot be written.");
  }

  @Test
  void aFolderThatIsGoneIsTold() {
    var file = folder.resolve("gone").resolve("run.halfplane");
    var wrong = catchThrowable(() -> WholeFile.write(file, out -> out.write(1)));
    assertThat(WritingFailure.sentence(new UncheckedIOException((IOException) wrong), file))
        .isEqualTo(file + " cannot be written: there is no such folder any more.");
  }

  @Test
  void aLinkToItselfIsTold() {
    var link = folder.resolve("run.halfplane");
    assumeThatCode(() -> Files.createSymbolicLink(link, link)).doesNotThrowAnyException();
    var wrong = catchThrowable(() -> WholeFile.write(link, out -> out.write(1)));
    assertThat(wrong).hasMessage(link + ": the link leads back to itself");
    Words.use(Locale.GERMAN);
    try {
      assertThat(WritingFailure.sentence(wrong, link))
          .startsWith(link + " lässt sich nicht schreiben: Die Verknüpfung führt");
    } finally {
      Words.use(Locale.ROOT);
    }
  }

  @Test
  void whatIsWrongWithTheInputOrTheMemoryIsTold() {
    var file = folder.resolve("run.gif");
    assertThat(WritingFailure.sentence(new InvalidInputException("Too many frames."), file))
        .isEqualTo("Too many frames.");
    assertThat(WritingFailure.sentence(new OutOfMemoryError(), file))
        .isEqualTo("That is too large for the memory of this app.");
  }
}
