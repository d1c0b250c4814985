package halfplane.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, as the end of a sentence. */
public final class ReadingReason {
  private ReadingReason() {}

  /** Some that Java tells by their kind alone have no reason of their own but the file's name. */
  public static Phrase of(IOException wrong) {
    return switch (wrong) {
      case AccessDeniedException _ -> Phrase.of("there is no permission to read it");
      case NoSuchFileException _ -> Phrase.of("there is no such file");
      case FileSystemException failure when failure.getReason() != null ->
          asTold(failure.getReason());
      default -> asTold(String.valueOf(wrong.getMessage()));
    };
  }

  /** The system has words of its own, in a language that it has chosen. */
  private static Phrase asTold(String reason) {
    return Phrase.of("%s", reason);
  }
}
