package halfplane.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file beside its place and moves it there whole, so that no half file is ever seen. */
public final class WholeFile {
  /**
   * Leads to the file that the log is being printed to, which must not be replaced; {@code
   * /dev/fd/1} does, too.
   */
  private static final Path PRINTED = Path.of("/dev/stdout");

  /** One to the next; systems themselves follow no more. */
  private static final int MOST_LINKS = 40;

  /** How often, and how long between two times, Windows is asked to replace a file. */
  private static final int MOVES = 10;

  private static final long PAUSE_MILLIS = 50;

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it.
     *
     * @throws IOException if the disk takes no more, or the content cannot be made
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code file}; where that fails, what was there before stays. A link to a file stays one,
   * also where that file is still to be made, and what is no file, as a pipe, is written to where
   * it is; what the log is printed to gets it as the log's next lines.
   *
   * @throws IOException if its folder cannot be written to, it is write-protected itself, it is a
   *     link that leads back to itself, or on Windows another program has it open for some 0.5 s
   */
  public static void write(Path file, Content content) throws IOException {
    try {
      if (isPrinted(file)) {
        content.writeTo(System.out);
        System.out.flush();
      } else if (isPipeOrDevice(file)) {
        writeThere(file, content);
      } else {
        replace(file, content);
      }
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /**
   * Looks whether {@link #write} has the permissions that it needs, before work that takes long. A
   * pipe or a device is not looked at, nor is a folder on Windows, which does not know it for sure
   * of one on the net.
   *
   * @throws IOException as {@link #write} would
   */
  public static void requireWritable(Path file) throws IOException {
    try {
      if (!isPrinted(file) && !isPipeOrDevice(file)) {
        requireFolder(target(file).getParent());
      }
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  private static void requireFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (OperatingSystem.present() != OperatingSystem.WINDOWS && !Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  private static boolean isPipeOrDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Whoever reads it knows the file's name, not that of the one beside it. */
  private static IOException named(Path file, IOException e) {
    var named = new FileSystemException(file.toString(), null, reason(e));
    named.initCause(e);
    return named;
  }

  private static boolean isPrinted(Path file) throws IOException {
    return file.equals(PRINTED)
        || Files.exists(file) && Files.exists(PRINTED) && Files.isSameFile(file, PRINTED);
  }

  /** Why a file cannot be written; failures that Java tells by their kind alone get words here. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied when denied.getReason() != null -> denied.getReason();
      case AccessDeniedException _ ->
          OperatingSystem.present() == OperatingSystem.WINDOWS
              ? "there is no permission to write there, or it is open in another program"
              : "there is no permission to write there";
      case FileSystemLoopException _ -> "the link leads back to itself";
      case NoSuchFileException _ -> "there is no such folder";
      case FileSystemException failure -> failure.getReason();
      default -> e.getMessage();
    };
  }

  private static void writeThere(Path file, Content content) throws IOException {
    try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    var target = target(file);
    try (var temporary = new Temporary(target)) {
      var part = temporary.path();
      try (var channel =
              FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        // On disk before it takes the old file's place: a power cut must not leave an empty one.
        channel.force(true);
      }
      keepPermissions(target, part);
      moveWhenFree(() -> move(part, target), OperatingSystem.present(), PAUSE_MILLIS);
    }
  }

  /** The file that links lead to, which may be written over if it is there. */
  private static Path target(Path file) throws IOException {
    var target = Files.exists(file) ? file.toRealPath() : targetToMake(file);
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(file.toString(), null, "is write-protected");
    }
    return target;
  }

  /** Where a file will be that is not there yet: links may lead to it already. */
  private static Path targetToMake(Path file) throws IOException {
    var target = file.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.isSymbolicLink(target)) {
      throw new FileSystemLoopException(file.toString());
    }
    return target;
  }

  /** Who may read the old file may read the new one, where the disk knows of such things. */
  private static void keepPermissions(Path from, Path to) {
    var before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    var after = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (before == null || after == null || !Files.exists(from)) {
      return;
    }
    try {
      after.setPermissions(before.readAttributes().permissions());
    } catch (IOException | UnsupportedOperationException _) {
      // Some network shares have none to set; what was saved is worth more.
    }
  }

  /** Moves a file. */
  @FunctionalInterface
  interface Move {
    /**
     * Moves it.
     *
     * @throws IOException if it stays where it is
     */
    void run() throws IOException;
  }

  /**
   * Moves a file, on Windows as soon as nobody else has it open: there none can be replaced that
   * another program has open, and a virus scanner has each new one open for milliseconds.
   *
   * @param pauseMillis from one of {@value #MOVES} times to the next
   * @throws IOException as the last time
   */
  static void moveWhenFree(Move move, OperatingSystem system, long pauseMillis) throws IOException {
    for (int left = system == OperatingSystem.WINDOWS ? MOVES - 1 : 0; ; left--) {
      try {
        move.run();
        return;
      } catch (FileSystemException e) {
        if (left == 0 || e instanceof NoSuchFileException || !pause(pauseMillis)) {
          throw e;
        }
      }
    }
  }

  /** False if the thread is told to end meanwhile. */
  private static boolean pause(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
