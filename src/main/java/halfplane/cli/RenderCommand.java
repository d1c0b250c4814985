package halfplane.cli;

import halfplane.data.InvalidInputException;
import halfplane.data.PlainNumber;
import halfplane.files.GifFile;
import halfplane.files.PngFile;
import halfplane.training.DivergedException;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import halfplane.view.Palette;
import halfplane.view.Shading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the plot as the app shows it. */
@Command(
    name = "render",
    description =
        "Draws the trained plot as .png, or the whole training as .gif; needs no display.")
final class RenderCommand implements Callable<Integer> {
  /** A film's frames, the untrained network's among them. */
  private static final int MOST_FRAMES = 101;

  /** Hundredths of a second: 100 epochs take 5 s, as in the app. */
  private static final int FRAME_DELAY = 5;

  private static final int SMALLEST = 200;
  private static final int LARGEST = 4000;

  @Mixin private Settings settings;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "a .png or a .gif")
  private Path output;

  @Option(names = "--size", paramLabel = "600", description = "width and height in pixels")
  private String size = "600";

  @Option(
      names = "--shading",
      paramLabel = "classes|probability|stretched",
      description = "how the plane is coloured")
  private String shading = "classes";

  @Option(names = "--dark", description = "on dark ground")
  private boolean dark;

  private final List<Snapshot> moments = new ArrayList<>();

  @Override
  public Integer call() throws IOException, DivergedException {
    OutputFile.require("--output", output, settings.files());
    var name = output.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean film = name.endsWith(".gif");
    if (!film && !name.endsWith(".png")) {
      throw new InvalidInputException(
          "--output: '%s' is not allowed; a name that ends with .png or .gif is".formatted(output));
    }
    int side = (int) PlainNumber.whole("--size", size, SMALLEST, LARGEST);
    var chosen = chosenShading();
    int frames = film ? MOST_FRAMES : 1;
    try {
      train(frames);
    } catch (DivergedException e) {
      try {
        draw(film, side, chosen);
      } catch (IOException unwritten) {
        e.addSuppressed(unwritten);
      }
      throw e;
    }
    draw(film, side, chosen);
    return 0;
  }

  private void draw(boolean film, int side, Shading chosen) throws IOException {
    try (var studio = new Studio(side, chosen, dark ? Palette.DARK : Palette.LIGHT)) {
      if (film) {
        GifFile.write(output, moments.stream().map(studio::take).iterator(), FRAME_DELAY);
      } else {
        PngFile.write(output, studio.take(moments.getLast()));
      }
    }
  }

  private Shading chosenShading() {
    for (var value : Shading.values()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(shading)) {
        return value;
      }
    }
    throw new InvalidInputException(
        "--shading: '%s' is not allowed; classes, probability, stretched are".formatted(shading));
  }

  /**
   * Trains; keeps {@code frames} moments, evenly spread, the last epoch's always among them.
   *
   * @throws DivergedException if the loss is no longer a number; the last moment is then the one
   *     before
   */
  private void train(int frames) throws DivergedException {
    var experiment = settings.experiment();
    int epochs = experiment.schedule().epochs();
    var rates = settings.rates(experiment);
    var trainer = new Trainer(settings.preparation(experiment));
    moments.add(trainer.snapshot());
    try {
      for (int epoch = 1; epoch <= epochs; epoch++) {
        var snapshot = trainer.step(rates.at(epoch - 1));
        long due = (long) moments.size() * epochs / Math.max(1, frames - 1);
        if (epoch >= due || epoch == epochs) {
          keep(snapshot, frames);
        }
      }
    } catch (DivergedException e) {
      if (trainer.epochs() > moments.getLast().epochs()) {
        keep(trainer.snapshot(), frames);
      }
      throw e;
    }
  }

  /** A picture is of one moment. */
  private void keep(Snapshot snapshot, int frames) {
    if (frames == 1) {
      moments.clear();
    }
    moments.add(snapshot);
  }
}
