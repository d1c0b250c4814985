package halfplane.app;

import halfplane.app.lessons.Lessons;
import halfplane.data.CsvPreview;
import halfplane.data.InvalidInputException;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.view.Refusals;
import halfplane.view.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Has each reader read spoilt files: it reads them, or says in a sentence why not, in German, too,
 * and soon.
 */
@Command(name = "./run.sh fuzz-readers", description = "Has each reader read spoilt files.")
public final class ReadersFuzz {
  private static final long HUNG_SECONDS = 20;

  @Option(names = "--files", paramLabel = "100000", description = "how many for each reader")
  private int files = 100_000;

  @Option(names = "--seed", paramLabel = "1", description = "of what is spoilt, a whole number")
  private long seed = 1;

  private final Path folder;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

  ReadersFuzz(Path folder) {
    this.folder = folder;
  }

  /** Runs it; 100 000 files each unless told otherwise. */
  public static void main(String... arguments) throws Exception {
    var fuzz =
        OwnOptions.read(new ReadersFuzz(Files.createTempDirectory("halfplane-readers")), arguments);
    OwnOptions.requirePositive("--files", fuzz.files);
    Words.use(Locale.GERMAN);
    for (var kind : fuzz.kinds().entrySet()) {
      System.out.println(fuzz.run(kind.getKey(), kind.getValue(), fuzz.files, fuzz.seed));
    }
    System.exit(0);
  }

  /** The readers, by the ending of what they read. */
  Map<String, Consumer<Path>> kinds() {
    var kinds = new TreeMap<String, Consumer<Path>>();
    kinds.put("csv", ReadersFuzz::readCsv);
    kinds.put("halfplane", ExperimentFile::read);
    kinds.put("md", Lessons::read);
    return kinds;
  }

  private static void readCsv(Path file) {
    CsvPreview.of(file);
    var data = Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(file));
    Preparation.of(Experiment.NOTEBOOK.withData(data));
  }

  /**
   * Reads so many spoilt files; German has to be spoken.
   *
   * @return what came of it
   * @throws AssertionError if one is not read and not refused in German either; that file is left
   */
  String run(String ending, Consumer<Path> reader, int count, long seed)
      throws IOException, InterruptedException {
    var random = new Random(seed);
    var whole = whole(ending);
    var file = folder.resolve("spoilt." + ending);
    int read = 0;
    long longest = 0;
    for (int i = 0; i < count; i++) {
      Files.write(file, Mutation.of(whole.get(random.nextInt(whole.size())), random));
      long begun = System.nanoTime();
      try {
        thread.submit(() -> reader.accept(file)).get(HUNG_SECONDS, TimeUnit.SECONDS);
        read++;
      } catch (TimeoutException e) {
        throw new AssertionError("file %d of seed %d hangs: %s".formatted(i, seed, file), e);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof InvalidInputException refusal)
            || Refusals.of(refusal).equals(refusal.getMessage())) {
          throw new AssertionError("file %d of seed %d: %s".formatted(i, seed, file), e.getCause());
        }
      }
      longest = Math.max(longest, System.nanoTime() - begun);
    }
    return "%s: %d files, %d read, %d refused in a sentence, the longest took %d ms"
        .formatted(ending, count, read, count - read, longest / 1_000_000);
  }

  private List<byte[]> whole(String ending) throws IOException {
    var files = new MonkeyFiles(Files.createDirectories(folder.resolve("whole")), new Random(1));
    return files.right(ending);
  }
}
