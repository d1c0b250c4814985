package halfplane.app;

import halfplane.app.lessons.Lessons;
import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.files.SavedExperiment;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Right, odd and wrong files to be opened. */
final class MonkeyFiles {
  private static final int POINTS = 200;

  private final List<Path> files = new ArrayList<>();
  private final Path folder;

  MonkeyFiles(Path folder, Random random) throws IOException {
    this.folder = folder;
    var plain = new StringBuilder("x1,x2,label\n");
    var wide = new StringBuilder("id;height;weight;kind\n");
    for (int i = 0; i < POINTS; i++) {
      double x = random.nextGaussian();
      double y = random.nextGaussian();
      plain.append("%s,%s,%d\n".formatted(x, y, x > y ? 1 : 0));
      wide.append(
          "%d;%s;%s;%s\n"
              .formatted(i, String.valueOf(x).replace('.', ','), y, x * y > 0 ? "cat" : "dog"));
    }
    add("plain.csv", plain.toString());
    add("wide.csv", wide.toString());
    add("wrong.csv", "x1,x2,label\n1,2,0\n1,zwei,1\n");
    add("empty.csv", "");
    add(
        "own.md",
        "---\nhalfplane-lesson: 1\ntitle: Own\n---\n# One\nask: Why?\n- a\n- b (right)\n");
    add("wrong.md", "# no lesson\n");
    add("wrong.halfplane", "{\"halfplane\": 7}");
    var experiment = folder.resolve("notebook.halfplane");
    ExperimentFile.write(experiment, new SavedExperiment(Experiment.NOTEBOOK));
    files.add(experiment);
    ExperimentFile.write(folder.resolve("whole.halfplane"), whole());
    files.add(folder.resolve("missing.csv"));
  }

  private void add(String name, String text) throws IOException {
    files.add(Files.writeString(folder.resolve(name), text));
  }

  Path any(Random random) {
    return files.get(random.nextInt(files.size()));
  }

  /** Where experiments are saved, to be opened again. */
  Path saved() {
    return folder.resolve("saved.halfplane");
  }

  /** An experiment with all that can be in one. */
  private static SavedExperiment whole() {
    var dots =
        new Dataset(
            new double[] {0, 1, 2, 3, 4, 5},
            new double[] {5, 4, 3, 2, 1, 0},
            new byte[] {0, 1, 0, 1, 0, 1});
    var data = Experiment.NOTEBOOK.data().withSource(new Source.Own(dots));
    var experiment = Experiment.NOTEBOOK.withData(data);
    var trainer = new Trainer(Preparation.of(experiment));
    return new SavedExperiment(
        experiment,
        Optional.of(SavedExperiment.Shown.of(trainer.snapshot())),
        Optional.of(
            new SavedExperiment.Beside(experiment.model(), 0.5, LearningRates.constant(0.5))),
        Optional.of(new SavedExperiment.LessonPlace("circles", 2, false)));
  }

  /** The files of a kind that can be read, and for lessons the app's own. */
  List<byte[]> right(String ending) throws IOException {
    var right = new ArrayList<byte[]>();
    try (var all = Files.list(folder)) {
      for (var file : all.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.endsWith("." + ending) && !name.startsWith("wrong") && !name.startsWith("empty")) {
          right.add(Files.readAllBytes(file));
        }
      }
    }
    if (ending.equals("md")) {
      for (var lesson : Lessons.BUILT_IN) {
        try (var in = Lessons.class.getResourceAsStream("/halfplane/lessons/" + lesson + ".md")) {
          right.add(in.readAllBytes());
        }
      }
    }
    return right;
  }
}
