package halfplane.app.documents;

import halfplane.app.background.Faults;
import halfplane.data.InvalidInputException;
import halfplane.files.OperatingSystem;
import halfplane.view.Refusals;
import halfplane.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be written, in a sentence. */
public final class WritingFailure {
  private WritingFailure() {}

  /**
   * What is said of a file that could not be written; what is neither the disk's nor the input's is
   * a fault of the app. On the FX thread only.
   */
  public static String sentence(Throwable wrong, Path file) {
    return switch (wrong) {
      case InvalidInputException e -> Refusals.of(e);
      case OutOfMemoryError e -> Words.of("too.large");
      case UncheckedIOException e -> ofDisk(e.getCause(), file);
      case IOException e -> ofDisk(e, file);
      default -> {
        Faults.report(wrong);
        yield Words.of("save.failed", file);
      }
    };
  }

  /** Windows alone refuses what another program has open. */
  private static String denied(Path file) {
    boolean windows = OperatingSystem.present() == OperatingSystem.WINDOWS;
    return Words.of(windows ? "save.denied.open" : "save.denied", file);
  }

  /**
   * By the cause that {@link halfplane.files.WholeFile} gives; other disks' reasons are their own.
   */
  private static String ofDisk(IOException wrong, Path file) {
    return switch (wrong.getCause()) {
      case AccessDeniedException e -> denied(file);
      case FileSystemLoopException e -> Words.of("save.circle", file);
      case NoSuchFileException e -> Words.of("save.nowhere", file);
      case null, default ->
          wrong instanceof FileSystemException named && named.getReason() != null
              ? Words.of("save.failed.why", file, named.getReason())
              : Words.of("save.failed", file);
    };
  }
}
