package halfplane.files;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import halfplane.data.InvalidInputException;
import halfplane.data.Source;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is kept of the present work, so that the next start finds it if this one does not end as it
 * should. One running app holds it; another beside it keeps nothing, where files can be locked.
 */
public final class RecoveryFile implements AutoCloseable {
  private static final String RUN = "run";
  private static final String PAINTED = "painted";
  private static final String LOOSE = "loose";
  private static final String FOLDER = "folder";

  private final Path file;
  private final FileChannel channel;

  /** Null where there are no locks. */
  private final FileLock lock;

  private RecoveryFile(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** How a lock is asked for. */
  interface Locking {
    /** Null if another process has it. */
    FileLock tryLock(FileChannel channel) throws IOException;
  }

  /**
   * Takes the file for this app. Some network shares have no locks: there each app takes it, as to
   * find the work of the only one is worth more than to keep two apart.
   *
   * @return empty if another has it or its folder cannot be written to
   */
  public static Optional<RecoveryFile> claim(Path file) {
    return claim(file, FileChannel::tryLock);
  }

  static Optional<RecoveryFile> claim(Path file, Locking locking) {
    try {
      return claim(file, LockFile.beside(file), locking);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Empty if another process, or another window of this one, has it. */
  private static Optional<RecoveryFile> claim(Path file, FileChannel channel, Locking locking)
      throws IOException {
    try {
      var lock = locking.tryLock(channel);
      if (lock != null) {
        return Optional.of(new RecoveryFile(file, channel, lock));
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      return Optional.of(new RecoveryFile(file, channel, null));
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * What an app left that did not end as it should, once: were it what brought the app down, the
   * start after the next is free of it.
   */
  public Optional<UnsavedWork> take() {
    try {
      return Files.exists(file) ? Optional.of(read()) : Optional.empty();
    } catch (InvalidInputException | InvalidPathException e) {
      return Optional.empty();
    } finally {
      forget();
    }
  }

  private UnsavedWork read() {
    var root = new JsonPart(ExperimentFile.parse(file));
    var painted = part(root, PAINTED).map(ExperimentReader::own);
    var loose = part(root, LOOSE).map(ExperimentReader::named);
    try {
      return new UnsavedWork(readRun(root), painted, loose);
    } catch (InvalidInputException | InvalidPathException e) {
      if (painted.isEmpty() && loose.isEmpty()) {
        throw e;
      }
      return UnsavedWork.withoutRun(painted, loose);
    }
  }

  private static Optional<JsonPart> part(JsonPart root, String name) {
    return Optional.of(root).filter(it -> it.has(name)).map(it -> it.part(name));
  }

  private SavedExperiment readRun(JsonPart root) {
    var beside = root.has(FOLDER) ? Path.of(root.text(FOLDER)).resolve(file.getFileName()) : file;
    return new ExperimentReader(beside, root.part(RUN).node()).read();
  }

  /**
   * Keeps the present work, and where the file of its points is: this one is the app's own, and may
   * name another folder. Of a run with more changes of a learning rate than there is room for it
   * keeps the settings.
   *
   * @return whether the run can be read back: not where its points' file has a name that is
   *     refused, nor where its settings alone are kept
   * @throws IOException if nothing could be written
   */
  public boolean keep(UnsavedWork work) throws IOException {
    var root = JsonNodeFactory.instance.objectNode();
    boolean readable = true;
    if (work.run().experiment().data().source() instanceof Source.CsvFile csv) {
      root.put(FOLDER, csv.file().toAbsolutePath().getParent().toString());
      readable = ExperimentReader.isPlain(csv.file().getFileName().toString());
    }
    boolean whole = work.run().hasRoomForItsRates();
    root.set(
        RUN, ExperimentJson.of(whole ? work.run() : new SavedExperiment(work.run().experiment())));
    work.painted().ifPresent(own -> ExperimentJson.putOwn(root.putObject(PAINTED), own.points()));
    work.loose().ifPresent(dots -> ExperimentJson.putOwn(root.putObject(LOOSE), dots));
    var json = JsonMapper.builder().build().writeValueAsBytes(root);
    WholeFile.write(file, out -> out.write(json));
    return readable && whole;
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
      if (lock != null) {
        lock.release();
      }
      channel.close();
    } catch (IOException e) {
      // The system takes the lock back when the process ends.
      return;
    }
  }
}
