package halfplane.app;

import halfplane.files.ExperimentFile;
import halfplane.training.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    ExperimentFile.write(experiment, Experiment.NOTEBOOK);
    files.add(experiment);
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
}
