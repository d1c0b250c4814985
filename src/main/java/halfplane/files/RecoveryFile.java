package halfplane.files;

import halfplane.data.InvalidInputException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What is kept of the present work, so that the next start finds it if this one does not end as it
 * should. One running app holds it; another beside it keeps nothing.
 */
public final class RecoveryFile implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private RecoveryFile(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the file for this app; empty if another has it or its folder cannot be written to. */
  public static Optional<RecoveryFile> claim(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var channel =
          FileChannel.open(
              file.resolveSibling(file.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      var lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new RecoveryFile(file, channel, lock));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Null if another process, or another window of this one, has it. */
  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * What an app left that did not end as it should, once: were it what brought the app down, the
   * start after the next is free of it.
   */
  public Optional<SavedExperiment> take() {
    try {
      return Files.exists(file) ? Optional.of(ExperimentFile.readAll(file)) : Optional.empty();
    } catch (InvalidInputException e) {
      return Optional.empty();
    } finally {
      forget();
    }
  }

  /**
   * Keeps the present work. Points of a file are not kept, since an experiment may not name a file
   * of another folder; what was kept before is forgotten then.
   *
   * @return whether it could be kept
   */
  public boolean keep(SavedExperiment saved) {
    try {
      ExperimentFile.write(file, saved);
      return true;
    } catch (InvalidInputException e) {
      // What was kept before is not what the user is on any more.
      forget();
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It would only be offered once more.
      return;
    }
  }

  /** The app has ended as it should: there is nothing to recover. */
  @Override
  public void close() {
    forget();
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      // The system takes the lock back when the process ends.
      return;
    }
  }
}
