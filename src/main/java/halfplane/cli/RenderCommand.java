package halfplane.cli;

import halfplane.data.Choice;
import halfplane.data.InvalidInputException;
import halfplane.data.PlainNumber;
import halfplane.files.GifFile;
import halfplane.files.PngFile;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.Moments;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import halfplane.view.Palette;
import halfplane.view.Shading;
import java.io.IOException;
import java.nio.file.Path;
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

  @Option(
      names = "--size",
      paramLabel = "600",
      description =
          "the plot's width and height in pixels, 200 to 4000; a film says epoch and accuracy above"
              + " it")
  private String size = "600";

  @Option(
      names = "--shading",
      paramLabel = "classes|probability|stretched",
      description = "how the plane is coloured")
  private String shading = "classes";

  @Option(names = "--dark", description = "on dark ground")
  private boolean dark;

  @Override
  public Integer call() throws IOException, DivergedException {
    OutputFile.require("--output", output, settings.files());
    var name = output.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean film = name.endsWith(".gif");
    if (!film && !name.endsWith(".png")) {
      throw new InvalidInputException(
          "--output: '%s' is not allowed; a name that ends with .png or .gif is", output);
    }
    int side = (int) PlainNumber.whole("--size", size, SMALLEST, LARGEST);
    var chosen = Choice.of("--shading", shading, Shading.values(), Shading::key);
    var experiment = settings.experiment();
    var trainer = new Trainer(settings.preparation(experiment));
    try {
      train(trainer, experiment);
    } catch (DivergedException e) {
      try {
        draw(trainer.snapshot(), film, side, chosen);
      } catch (IOException unwritten) {
        e.addSuppressed(unwritten);
      }
      throw e;
    }
    draw(trainer.snapshot(), film, side, chosen);
    return 0;
  }

  private void draw(Snapshot trained, boolean film, int side, Shading chosen) throws IOException {
    var palette = dark ? Palette.DARK : Palette.LIGHT;
    if (film) {
      try (var studio = Studio.ofFilms(side, chosen, palette)) {
        GifFile.write(output, moments(trained).stream().map(studio::take).iterator(), FRAME_DELAY);
      }
    } else {
      try (var studio = Studio.ofPictures(side, chosen, palette)) {
        PngFile.write(output, studio.take(trained));
      }
    }
  }

  /** A run that diverged at its first epoch has none but the untrained network's. */
  private static List<Snapshot> moments(Snapshot trained) {
    var moments = Moments.of(trained, MOST_FRAMES);
    return moments.isEmpty() ? List.of(trained) : moments;
  }

  /**
   * @throws DivergedException if the loss is no longer a number; the trainer is then at the epoch
   *     before
   */
  private void train(Trainer trainer, Experiment experiment) throws DivergedException {
    var rates = settings.rates(experiment);
    for (int epoch = 0; epoch < experiment.schedule().epochs(); epoch++) {
      trainer.step(rates.at(epoch));
    }
  }
}
