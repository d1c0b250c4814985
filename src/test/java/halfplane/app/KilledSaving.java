package halfplane.app;

import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Kills a process in the midst of saving, again and again: the file is always an old or a new one.
 */
@Command(
    name = "./run.sh kill-saving",
    description = "Kills a process in the midst of saving, again and again.")
public final class KilledSaving {
  private static final int DOTS = 20_000;
  private static final int LONGEST_MILLIS = 1_500;
  private static final int MOST_KILLS = 60;

  @Option(names = "--times", paramLabel = "200", description = "how often at least")
  private int times = 200;

  /** Runs it; 200 times unless told otherwise. */
  public static void main(String... arguments) throws Exception {
    var settings = OwnOptions.read(new KilledSaving(), arguments);
    OwnOptions.requirePositive("--times", settings.times);
    System.out.println(kill(Files.createTempDirectory("halfplane-kill"), settings.times, 1));
    System.exit(0);
  }

  /**
   * Kills so many times, and on until each of the two files was found.
   *
   * @return what was found
   * @throws AssertionError if a file is neither whole, or only one of them is ever found
   */
  static String kill(Path folder, int times, long seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var file = folder.resolve("kept.halfplane");
    int small = 0;
    int large = 0;
    int kills = 0;
    while (kills < times || small == 0 || large == 0) {
      if (kills == Math.max(times, MOST_KILLS)) {
        throw new AssertionError("only one of the files was found in %d kills".formatted(kills));
      }
      kills++;
      Files.deleteIfExists(file);
      var process =
          OwnProcess.start(
              Saver.class, folder, folder.resolve("printed.txt"), List.of(file.toString()));
      while (!Files.exists(file)) {
        if (!process.isAlive()) {
          throw new AssertionError(Files.readString(folder.resolve("printed.txt")));
        }
        Thread.onSpinWait();
      }
      Thread.sleep(random.nextInt(LONGEST_MILLIS));
      process.destroyForcibly().waitFor();
      var found = ExperimentFile.read(file).experiment();
      if (found.equals(Experiment.NOTEBOOK)) {
        small++;
      } else if (found.equals(painted())) {
        large++;
      } else {
        throw new AssertionError("kill %d left another experiment".formatted(kills));
      }
    }
    return "%d kills in the midst of saving: %d times one whole file, %d times the other"
        .formatted(kills, small, large);
  }

  private static Experiment painted() {
    var random = new Random(5);
    var x1 = random.doubles(DOTS).toArray();
    var x2 = random.doubles(DOTS).toArray();
    var labels = new byte[DOTS];
    for (int i = 0; i < DOTS; i++) {
      labels[i] = (byte) (i % 2);
    }
    var data = Experiment.NOTEBOOK.data().withSource(new Source.Own(new Dataset(x1, x2, labels)));
    return Experiment.NOTEBOOK.withData(data);
  }

  /**
   * Saves a small experiment and a large one twice in turn, until it is killed: each of them is
   * then what is there while a large one is written, which takes nearly all the time.
   */
  public static final class Saver {
    private Saver() {}

    /** Runs it on a file. */
    public static void main(String... arguments) throws IOException {
      var file = Path.of(arguments[0]);
      var painted = painted();
      while (true) {
        ExperimentFile.write(file, new SavedExperiment(Experiment.NOTEBOOK));
        ExperimentFile.write(file, new SavedExperiment(painted));
        ExperimentFile.write(file, new SavedExperiment(painted));
      }
    }
  }
}
