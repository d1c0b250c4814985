package halfplane.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, as the end of a sentence. */
public final class ReadingReason {
  private ReadingReason() {}

  /** Some that Java tells by their kind alone have no reason of their own but the file's name. */
  public static String of(IOException wrong) {
    return switch (wrong) {
      case AccessDeniedException _ -> "there is no permission to read it";
      case NoSuchFileException _ -> "there is no such file";
      case FileSystemException failure when failure.getReason() != null -> failure.getReason();
      default -> String.valueOf(wrong.getMessage());
    };
  }
}
