package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.data.Names;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.files.PdfInk;
import halfplane.files.PdfLetters;
import halfplane.limits.Limits;
import halfplane.nn.Activation;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutSketchTest {
  private static InkRecord draw(Experiment experiment, Overlay overlay) {
    return draw(experiment, overlay, null);
  }

  private static InkRecord draw(Experiment experiment, Overlay overlay, Limits limits) {
    var ink = new InkRecord();
    var rates = LearningRates.constant(0.1);
    HandoutSketch.draw(ink, 595, 842, frame(experiment, 0, overlay), rates, limits);
    return ink;
  }

  private static InkRecord solved(Experiment experiment, int epochs, Overlay overlay) {
    var ink = new InkRecord();
    var rates = LearningRates.constant(0.1);
    HandoutSketch.drawSolved(ink, 595, 842, frame(experiment, epochs, overlay), rates, null);
    return ink;
  }

  private static PlotFrame frame(Experiment experiment, int epochs, Overlay overlay) {
    var trainer = new Trainer(Preparation.of(experiment));
    try {
      for (int i = 0; i < epochs; i++) {
        trainer.step(0.1);
      }
    } catch (DivergedException e) {
      throw new AssertionError(e);
    }
    var snapshot = trainer.snapshot();
    var view = new Viewport(-1.25, -1.25, 2.5);
    var style = PlotStyle.desk(Palette.LIGHT);
    var request = new PlotRequest(snapshot, view, 300, 1, Shading.CLASSES, style, false, overlay);
    return new PlotRenderer().render(request);
  }

  private static Experiment bent() {
    var model = Experiment.NOTEBOOK.model().withActivation(Activation.RELU).withSeed(7);
    return Experiment.NOTEBOOK.withModel(model);
  }

  @Test
  void aLineIsAskedForItsEquationAndWhetherItIsEnough() {
    var words = draw(Experiment.NOTEBOOK, Overlay.NONE).words();
    assertThat(words)
        .contains(
            "Circles, 1000 points, noise 0.03, seed 42",
            "Network 2-5-1 (linear), seed 42, learning rate 0.1",
            "Whether a straight line is enough for these points, and why:")
        .anyMatch(it -> it.startsWith("The boundary is w₁ x₁"));
  }

  @Test
  void whereNoLineIsEnoughItIsAskedWhyThoughNothingHasBeenTrained() {
    var limits = Limits.of(Preparation.of(Experiment.NOTEBOOK).train());
    assertThat(draw(Experiment.NOTEBOOK, Overlay.NONE, limits).words())
        .contains("However long it is trained, this network cannot get all points right, because");
  }

  @Test
  void theClassesAreCalledAsInTheirFile() {
    var names = new Names("width", "length", "cat", "dog");
    var points = new Source.Own(Shape.MOONS.make(40, 0.1, 1).named(names));
    var own = Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(points));
    assertThat(draw(own, Overlay.NONE).words())
        .contains("red: cat", "blue: dog")
        .doesNotContain("red, class 0", "blue, class 1");
    assertThat(draw(Experiment.NOTEBOOK, Overlay.NONE).words())
        .contains("red, class 0", "blue, class 1");
  }

  @Test
  void theOutlineOfTestPointsIsExplained() {
    assertThat(draw(Experiment.NOTEBOOK, Overlay.NONE).words()).contains("outlined: test");
  }

  @Test
  void allWordsBesideThePlotStandOutFromThePaper() {
    assertThat(draw(Experiment.NOTEBOOK, Overlay.NONE).print())
        .allSatisfy(word -> assertThat(contrast(word.type().colour())).isGreaterThan(4.5));
  }

  /** To white, as the Web Content Accessibility Guidelines have it. */
  private static double contrast(int argb) {
    double luminance =
        0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void whereALineIsEnoughItIsAskedWhy() {
    var straight = Optional.of(new StraightLabels(30, 0));
    var experiment =
        Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withStraightLabels(straight));
    var limits = Limits.of(Preparation.of(experiment).train());
    assertThat(draw(experiment, Overlay.NONE, limits).words())
        .contains("A straight line is enough for the training points, because")
        .noneMatch(it -> it.contains("cannot get all points right"));
  }

  @Test
  void aNetworkThatBendsIsAskedForNeither() {
    var words = draw(bent(), Overlay.NONE).words();
    assertThat(words)
        .contains("Network 2-5-1 (ReLU), seed 7, learning rate 0.1")
        .noneMatch(it -> it.startsWith("The boundary is w₁ x₁"))
        .noneMatch(it -> it.contains("cannot get all points right"));
  }

  @Test
  void oneUnitThatBendsIsAskedWhyItCannotAsALineIs() {
    var limits = Limits.of(Preparation.of(Experiment.NOTEBOOK).train());
    var model = bent().model().withHidden(List.of(1));
    assertThat(draw(Experiment.NOTEBOOK.withModel(model), Overlay.NONE, limits).words())
        .contains("However long it is trained, this network cannot get all points right, because")
        .noneMatch(it -> it.startsWith("What this network can do"));
  }

  @Test
  void oneColumnAloneHasNoEquationOfTwo() {
    var model = Experiment.NOTEBOOK.model().withFeatures(List.of(Feature.X1));
    assertThat(draw(Experiment.NOTEBOOK.withModel(model), Overlay.NONE).words())
        .noneMatch(it -> it.startsWith("The boundary is w₁ x₁"));
  }

  @Test
  void whatElseMakesARunWhatItIsStandsOnTheHandout() {
    var data =
        Experiment.NOTEBOOK
            .data()
            .withStraightLabels(Optional.of(new StraightLabels(30, 0)))
            .withStandardised(true);
    var model =
        Experiment.NOTEBOOK
            .model()
            .withFeatures(List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED));
    var experiment = new Experiment(data, model, new Experiment.Schedule(0.1, 100, 32));
    var split =
        new Experiment.Data(Experiment.NOTEBOOK.data().source(), 42, 0.3, Optional.empty(), false);
    assertThat(draw(Experiment.NOTEBOOK.withData(split), Overlay.NONE).words())
        .contains("0.3 of the points for testing");
    assertThat(draw(experiment, Overlay.NONE).words())
        .contains(
            "labels by a straight line (30°, 0), standardised, columns x₁, x₂, r², batches of 32");
    assertThat(draw(Experiment.NOTEBOOK, Overlay.NONE).words())
        .noneMatch(it -> it.contains("labels by") || it.contains("batches"));
  }

  @Test
  void foldsThatThePlotShowsAreOnThePageWithTheAnswersAlone() {
    var folds = Overlay.of(Optional.empty(), true);
    assertThat(solved(bent(), 1, folds).dashed()).isNotEmpty();
    assertThat(solved(bent(), 1, Overlay.NONE).dashed()).isEmpty();
    assertThat(draw(bent(), folds).dashed()).isEmpty();
  }

  @Test
  void thePageToFillInGivesNoAnswerAway() {
    var blank = draw(Experiment.NOTEBOOK, Overlay.NONE).words();
    assertThat(blank)
        .contains("Accuracy, train", "After 100 epochs")
        .noneMatch(it -> it.contains("50.00") || it.contains("predicts") || it.contains("0.69"));
    assertThat(solved(Experiment.NOTEBOOK, 1, Overlay.NONE).words())
        .contains("After 1 epoch", "50.00 %", "0.69315", "hatched: predicts blue");
  }

  @Test
  void beforeTheRunTheAnswersAreThoseThatAreKnown() {
    var blank = draw(Experiment.NOTEBOOK, Overlay.NONE).words();
    var answers = solved(Experiment.NOTEBOOK, 0, Overlay.NONE).words();
    assertThat(blank).contains("After 100 epochs");
    assertThat(answers)
        .contains("After 100 epochs", "0.69315")
        .noneMatch(it -> it.contains("50.00") || it.contains("predicts") || it.contains("0.6956"));
  }

  /** All that can be said of a run, at its longest. */
  private static Experiment longest(Path folder) throws IOException {
    var file = folder.resolve("WWWW measured ".repeat(9) + ".csv");
    var names = List.of("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "an iris of the first kind");
    var rows = new StringBuilder("width,length,kind\n");
    for (int i = 0; i < 40; i++) {
      rows.append("%d.5,%d,%s%n".formatted(i * 7 % 40, i * 3 % 40, names.get(i % 2)));
    }
    Files.writeString(file, rows);
    var labels = Optional.of(new StraightLabels(30.25, -0.123456));
    var data =
        new Experiment.Data(
            new Source.CsvFile(file), 4_294_967_295L, 0.333, Optional.empty(), true);
    var model =
        Experiment.NOTEBOOK
            .model()
            .withHidden(List.of(64, 64, 64, 64, 64, 64))
            .withFeatures(List.of(Feature.values()))
            .withSeed(4_294_967_295L);
    return new Experiment(
        data.withStraightLabels(labels), model, new Experiment.Schedule(0.1, 100, 32));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void allWordsEndWithinTheMargin(String language, @TempDir Path folder) throws IOException {
    Words.use(Locale.forLanguageTag(language));
    try (var page = new PdfInk()) {
      var longest = longest(folder);
      var named = longest.data().withStraightLabels(Optional.empty());
      var rates = LearningRates.constant(0.123456789).then(1, 0.00123456789);
      var limits = Limits.of(Preparation.of(Experiment.NOTEBOOK).train());
      for (var experiment : List.of(longest, longest.withData(named))) {
        var frame = frame(experiment, 1, Overlay.NONE);
        HandoutSketch.draw(page, PdfInk.WIDTH, PdfInk.HEIGHT, frame, rates, limits);
        page.turn();
        HandoutSketch.drawSolved(page, PdfInk.WIDTH, PdfInk.HEIGHT, frame, rates, limits);
        page.turn();
      }
      page.write(folder.resolve("handout.pdf"));
    } finally {
      Words.use(Locale.ROOT);
    }
    var letters = PdfLetters.of(folder.resolve("handout.pdf"));
    assertThat(letters).hasSizeGreaterThan(1000);
    assertThat(letters.stream().filter(it -> it.getX() + it.getWidth() > PdfInk.WIDTH - 47.99))
        .isEmpty();
  }
}
