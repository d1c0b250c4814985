package halfplane.app.pictures;

import halfplane.app.background.Threads;
import halfplane.app.controls.Copies;
import halfplane.app.documents.FileDialogs;
import halfplane.app.documents.Writer;
import halfplane.app.panels.PanelDeck;
import halfplane.app.plot.PlotPane;
import halfplane.app.run.Run;
import halfplane.files.MetricsFile;
import halfplane.files.PdfInk;
import halfplane.files.PngFile;
import halfplane.files.PyTorchScript;
import halfplane.files.SvgInk;
import halfplane.files.WeightsFile;
import halfplane.files.WholeFile;
import halfplane.training.LearningRates;
import halfplane.view.HandoutSketch;
import halfplane.view.PlotStyle;
import halfplane.view.SceneSketch;
import halfplane.view.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** What a class takes home: pictures, a film, a handout, figures, weights and a script. */
public final class TakeHome {
  /** How much finer than on screen a copied picture is. */
  private static final double COPIED = 2;

  private final Stage stage;
  private final Run run;
  private final PlotPane plotPane;
  private final PanelDeck deck;
  private final Writer writer;
  private final Pictures pictures;
  private final ExecutorService thread = Threads.single("film");

  /**
   * @param pictures what takes pictures of the plot and of the panels
   */
  public TakeHome(
      Stage stage, Run run, Writer writer, PlotPane plotPane, PanelDeck deck, Pictures pictures) {
    this.stage = stage;
    this.run = run;
    this.plotPane = plotPane;
    this.deck = deck;
    this.writer = writer;
    this.pictures = pictures;
  }

  /** The plot or, if one fills the window, the panel. */
  private PictureDialog.Subject onShow() {
    return deck.enlarge().isSelected() ? PictureDialog.Subject.PANEL : PictureDialog.Subject.PLOT;
  }

  /** What can be seen at present. */
  private List<PictureDialog.Subject> subjects() {
    return Stream.of(PictureDialog.Subject.values())
        .filter(
            subject ->
                switch (subject) {
                  case PLOT -> plotPane.isVisible();
                  case PANEL -> deck.isVisible();
                  case WINDOW -> true;
                })
        .toList();
  }

  private Region node(PictureDialog.Subject subject) {
    return switch (subject) {
      case PLOT -> plotPane.picture();
      case PANEL -> deck;
      case WINDOW -> (Region) stage.getScene().getRoot();
    };
  }

  /** Asks for a picture's subject, kind and place, and writes it. */
  public void savePicture() {
    new PictureDialog(stage, subjects(), onShow())
        .showAndWait()
        .ifPresent(
            choice -> {
              var ending = choice.isVector() ? ".svg" : ".png";
              FileDialogs.save(stage, "picture.title", "halfplane" + ending, "*" + ending)
                  .ifPresent(file -> savePicture(file, choice));
            });
  }

  /** Writes a picture. */
  public void savePicture(Path file, PictureDialog.Choice choice) {
    var node = node(choice.subject());
    if (choice.isVector()) {
      pictures.sketch(
          SceneSketch.FINE,
          () -> {
            var svg = new SvgInk(node.getWidth(), node.getHeight());
            SceneSketch.draw(svg, node, plotPane.plotStyle().palette().paper());
            writer.write(file, () -> svg.write(file));
          },
          this::noPicture);
    } else {
      pictures.take(
          node,
          choice.scale(),
          picture -> writer.write(file, () -> PngFile.write(file, SceneSketch.picture(picture))),
          this::noPicture);
    }
  }

  private void noPicture(Throwable wrong) {
    run.complain(Words.of(wrong instanceof OutOfMemoryError ? "too.large" : "picture.failed"));
  }

  /** Copies the picture of the plot or the enlarged panel. */
  public void copyPicture() {
    pictures.take(
        node(onShow()),
        COPIED,
        picture -> {
          Copies.picture(picture);
          // What is wrong is still so, and may be what the picture is of.
          run.mention(Words.of("copied.picture"));
        },
        this::noPicture);
  }

  /** The dialog that makes a film of the run. */
  public FilmDialog film() {
    var shown = plotPane.plotStyle();
    var film =
        new FilmDialog(
            stage,
            run::snapshot,
            plotPane.chosenShading(),
            PlotStyle.desk(shown.palette())
                .withHatch(shown.hatched())
                .withTriangles(shown.triangles()),
            plotPane.toggles().wrong().isSelected(),
            thread,
            run);
    film.onMake(() -> FileDialogs.save(stage, "film.title", "halfplane.gif", "*.gif"));
    return film;
  }

  /** Asks for a film's size and pace, and makes it. */
  public void saveFilm() {
    if (hasTrained()) {
      film().show();
    }
  }

  private boolean hasTrained() {
    boolean trained = run.snapshot() != null && run.snapshot().history().size() > 0;
    if (!trained) {
      run.complain(Words.of("train.first"));
    }
    return trained;
  }

  /** Asks for a place and writes the handout there. */
  public void saveHandout() {
    if (plotPane.plot().frame() != null) {
      FileDialogs.save(stage, "handout.title", Words.of("handout.name") + ".pdf", "*.pdf")
          .ifPresent(this::saveHandout);
    }
  }

  /** Writes the class's own run as a page to fill in, and another with the answers. */
  public void saveHandout(Path file) {
    var frame = plotPane.plot().frame();
    var limits = run.limitsProperty().get();
    double present = run.experiment().schedule().learningRate();
    var snapshot = frame.snapshot();
    var rates = LearningRates.of(snapshot.history(), snapshot.epochs(), present);
    writer.write(
        file,
        () -> {
          try (var page = new PdfInk()) {
            HandoutSketch.draw(page, PdfInk.WIDTH, PdfInk.HEIGHT, frame, rates, limits);
            page.turn();
            HandoutSketch.drawSolved(page, PdfInk.WIDTH, PdfInk.HEIGHT, frame, rates, limits);
            page.write(file);
          }
        });
  }

  /** Asks for a place and writes every epoch's figures there. */
  public void saveMetrics() {
    if (hasTrained()) {
      FileDialogs.save(stage, "metrics.title", "halfplane.csv", "*.csv")
          .ifPresent(this::saveMetrics);
    }
  }

  /** Writes every epoch's figures. */
  public void saveMetrics(Path file) {
    var history = run.snapshot().history();
    writer.write(
        file,
        () ->
            MetricsFile.write(
                file, IntStream.range(0, history.size()).mapToObj(history::figures).toList()));
  }

  /** Asks for a place and writes the shown epoch's weights there. */
  public void saveWeights() {
    if (run.snapshot() != null) {
      FileDialogs.save(stage, "weights.title", "weights.csv", "*.csv").ifPresent(this::saveWeights);
    }
  }

  /** Writes the shown epoch's weights. */
  public void saveWeights(Path file) {
    var weights = run.snapshot().weights();
    writer.write(file, () -> WeightsFile.write(file, weights));
  }

  /** Asks for a place and writes the run there as a PyTorch script. */
  public void saveScript() {
    FileDialogs.save(stage, "script.title", "halfplane.py", "*.py").ifPresent(this::saveScript);
  }

  /** Writes the run as a PyTorch script. */
  public void saveScript(Path file) {
    var experiment = run.experiment();
    var rates = run.learningRates();
    writer.write(
        file,
        () -> {
          var text = PyTorchScript.of(experiment, rates).getBytes(StandardCharsets.UTF_8);
          WholeFile.write(file, out -> out.write(text));
        });
  }

  /** Ends what is being made, once pictures that have been begun are taken. */
  public void shutDown() {
    pictures.finish();
    Threads.end(thread);
  }
}
