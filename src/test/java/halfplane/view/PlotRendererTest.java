package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlotRendererTest {
  private static final int SIDE = 240;
  private static final Viewport VIEW = new Viewport(-1.25, -1.25, 2.5);
  private static final PlotStyle STYLE = PlotStyle.desk(Palette.LIGHT);

  private static Snapshot train(Experiment experiment, int epochs) throws DivergedException {
    var trainer = new Trainer(Preparation.of(experiment));
    for (int i = 0; i < epochs; i++) {
      trainer.step(experiment.schedule().learningRate());
    }
    return trainer.snapshot();
  }

  private static PlotFrame draw(Snapshot snapshot, Shading shading, Overlay overlay) {
    return new PlotRenderer()
        .render(new PlotRequest(snapshot, VIEW, SIDE, 1, shading, STYLE, true, overlay));
  }

  private static PlotFrame draw(Snapshot snapshot, int pixels) {
    return new PlotRenderer()
        .render(
            new PlotRequest(snapshot, VIEW, pixels, 1, Shading.CLASSES, STYLE, true, Overlay.NONE));
  }

  private static Snapshot with(float w1, float w2, float b) {
    return with(Shape.CIRCLES, w1, w2, b);
  }

  private static Snapshot with(Shape shape, float w1, float w2, float b) {
    var data = Experiment.NOTEBOOK.data().withSource(new Source.Made(shape, 1000, 0.03));
    var model =
        new Experiment.Model(List.of(Feature.X1, Feature.X2), List.of(), Activation.IDENTITY, 1);
    var preparation = Preparation.of(Experiment.NOTEBOOK.withData(data).withModel(model));
    var start = new Trainer(preparation).snapshot();
    var weights =
        new Weights(new Architecture(2, List.of(), Activation.IDENTITY), new float[] {w1, w2, b});
    return new Snapshot(preparation, 0, weights, start.figures(), start.history());
  }

  @Test
  void aLinearNetworksBoundaryIsOneStraightSegmentOnItsLine() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 100);
    var boundary = draw(snapshot, Shading.CLASSES, Overlay.NONE).boundary();
    var line = Collapse.of(snapshot.weights()).line(List.of(Feature.X1, Feature.X2));
    assertThat(boundary.size()).isEqualTo(1);
    var segment = boundary.segment(0);
    assertThat(line.logit(VIEW.x1(segment.x0(), SIDE), VIEW.x2(segment.y0(), SIDE)))
        .isCloseTo(0, within(1e-9));
    assertThat(line.logit(VIEW.x1(segment.x1(), SIDE), VIEW.x2(segment.y1(), SIDE)))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void bothSidesAreTintedWhateverTheProbabilities() {
    var frame = draw(with(0, 1e-3f, 0), Shading.CLASSES, Overlay.NONE);
    assertThat(frame.pixels()[2 * SIDE + 2]).isEqualTo(Palette.LIGHT.blueSide());
    assertThat(frame.pixels()[(SIDE - 3) * SIDE + 2]).isEqualTo(Palette.LIGHT.redSide());
  }

  @Test
  void anUndecidedNetworkIsNearlyWhiteByProbabilityAndColouredWhenStretched() {
    var undecided = with(0, 1e-3f, 0);
    int honest = draw(undecided, Shading.PROBABILITY, Overlay.NONE).pixels()[2 * SIDE + 2];
    int stretched = draw(undecided, Shading.STRETCHED, Overlay.NONE).pixels()[2 * SIDE + 2];
    assertThat(honest & 0xff0000).isGreaterThan(0xfc0000);
    assertThat(stretched & 0xff0000).isLessThan(0xa00000);
  }

  @Test
  void theRangeOfProbabilitiesIsThatOfTheView() {
    var frame = draw(with(2, 0, 0), Shading.CLASSES, Overlay.NONE);
    assertThat(frame.probability().least()).isCloseTo(1 / (1 + Math.exp(2.5)), within(1e-6));
    assertThat(frame.probability().most()).isCloseTo(1 / (1 + Math.exp(-2.5)), within(1e-6));
  }

  @Test
  void itIsTheSameWhateverTheWindowsSize() throws DivergedException {
    var bent =
        new Experiment.Model(List.of(Feature.X1, Feature.X2), List.of(5), Activation.RELU, 42);
    for (var model : List.of(Experiment.NOTEBOOK.model(), bent)) {
      var snapshot = train(Experiment.NOTEBOOK.withModel(model), 100);
      var small = draw(snapshot, 200);
      var large = draw(snapshot, 613);
      assertThat(small.probability().least()).isEqualTo(large.probability().least());
      assertThat(small.probability().most()).isEqualTo(large.probability().most());
    }
  }

  @Test
  void logitsThatAreNoNumberLeaveEveryProbabilityOpenAndNoPixelBlack() {
    for (var shading : Shading.values()) {
      var frame =
          draw(with(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 0), shading, Overlay.NONE);
      assertThat(frame.probability().least()).isZero();
      assertThat(frame.probability().most()).isOne();
      assertThat(frame.pixels()).doesNotContain(0xff000000);
    }
  }

  @Test
  void aLineOutOfViewIsPointedAtWithItsDistance() {
    var frame = draw(with(1, 0, -3), Shading.CLASSES, Overlay.NONE);
    assertThat(frame.boundary().size()).isZero();
    var outside = frame.outside().orElseThrow();
    assertThat(outside.x()).isCloseTo(1, within(1e-9));
    assertThat(outside.y()).isCloseTo(0, within(1e-9));
    assertThat(outside.distance()).isCloseTo(1.75, within(1e-9));
    assertThat(frame.words().blue()).isNull();
    assertThat(frame.words().red()).isNotNull();
  }

  @Test
  void aSidesWordKeepsOffALineThatSomebodyDrew() {
    var alone = draw(with(1, 0, -3), Shading.CLASSES, Overlay.NONE).words().red();
    double height = 1.25 - 2.5 * alone.y();
    var mine =
        new Overlay(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Line(0, 1, -height)),
            Optional.empty(),
            false,
            false,
            List.of(),
            Optional.empty());
    var beside = draw(with(1, 0, -3), Shading.CLASSES, mine);
    var style = beside.request().style();
    double half = SideWords.HEIGHT * style.font() / beside.request().pixels() / 2;
    assertThat(Math.abs(beside.words().red().y() - alone.y())).isGreaterThan(half);
  }

  @ParameterizedTest
  @EnumSource(names = {"CIRCLES", "MOONS", "BLOBS"})
  void noSidesWordLiesOnTheArrowToALineOutOfView(Shape shape) {
    double side = 470;
    var style = PlotStyle.projector(Palette.LIGHT, 1).forSide(side);
    for (int degrees = 0; degrees < 360; degrees += 10) {
      double angle = Math.toRadians(degrees);
      var request =
          new PlotRequest(
              with(shape, (float) Math.cos(angle), (float) Math.sin(angle), -3),
              VIEW,
              (int) side,
              1,
              Shading.CLASSES,
              style,
              true,
              Overlay.NONE);
      var frame = new PlotRenderer().render(request);
      var arrow = OutsideArrow.of(frame.outside().orElseThrow(), VIEW, style, side);
      var word = frame.words().red().box(style, side);
      assertThat(arrow.taken()).as("at %d°", degrees).noneMatch(word::touches);
    }
  }

  @Test
  void aNetworkWithoutAnyBoundarySaysSo() {
    assertThat(draw(with(0, 0, 1), Shading.CLASSES, Overlay.NONE).outside()).isEmpty();
  }

  @Test
  void aBentBoundaryOutOfViewIsFoundToo() throws DivergedException {
    var model =
        new Experiment.Model(List.of(Feature.RADIUS_SQUARED), List.of(), Activation.IDENTITY, 1);
    var preparation = Preparation.of(Experiment.NOTEBOOK.withModel(model));
    var start = new Trainer(preparation).snapshot();
    var circle =
        new Weights(new Architecture(1, List.of(), Activation.IDENTITY), new float[] {1, -9});
    var frame =
        draw(
            new Snapshot(preparation, 0, circle, start.figures(), start.history()),
            Shading.CLASSES,
            Overlay.NONE);
    assertThat(frame.outside().orElseThrow().distance()).isBetween(1.0, 1.9);
  }

  @Test
  void wrongPointsAreCounted() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 100);
    var frame = draw(snapshot, Shading.CLASSES, Overlay.NONE);
    assertThat(100.0 * (200 - frame.wrong().test()) / 200)
        .isEqualTo(snapshot.figures().testAccuracy());
  }

  @Test
  void theTrailBeginsWithTheUntrainedLine() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 50);
    var frame =
        draw(
            snapshot,
            Shading.CLASSES,
            new Overlay(
                Optional.of(new Line(1, 0, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                List.of(),
                Optional.empty()));
    var untrained =
        Collapse.of(snapshot.preparation().initial()).line(List.of(Feature.X1, Feature.X2));
    assertThat(frame.trail()).hasSize(24).first().isEqualTo(untrained);
  }

  @Test
  void otherStartsLinesLetTheBoundaryStandOutHoweverManyThereAre() {
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      var line = new Line(0, 1, -1.1);
      int alone = darkest(palette, Collections.nCopies(1, line));
      int bundle = darkest(palette, Collections.nCopies(1000, line));
      assertThat(alone).isBetween(10, 60);
      assertThat(bundle).isBetween(2 * alone, 140);
    }
  }

  /**
   * How much lines change the plot where they do so most, above its dots; the boundary does 200.
   */
  private static int darkest(Palette palette, List<Line> starts) {
    var overlay = Overlays.ofStarts(starts);
    var style = PlotStyle.desk(palette);
    var lines =
        new PlotRequest(with(0, 0, 1), VIEW, SIDE, 1, Shading.CLASSES, style, true, overlay);
    int[] with = new PlotRenderer().render(lines).pixels();
    int[] without =
        new PlotRenderer()
            .render(
                new PlotRequest(
                    with(0, 0, 1), VIEW, SIDE, 1, Shading.CLASSES, style, true, Overlay.NONE))
            .pixels();
    return IntStream.range(0, with.length)
        .map(i -> Math.abs((with[i] >> 8 & 0xff) - (without[i] >> 8 & 0xff)))
        .max()
        .orElseThrow();
  }

  @Test
  void hatchingMarksTheBlueSideWithoutColour() {
    var hatched = STYLE.withHatch(true);
    var frame =
        new PlotRenderer()
            .render(
                new PlotRequest(
                    with(0, 1, 0), VIEW, SIDE, 1, Shading.CLASSES, hatched, true, Overlay.NONE));
    assertThat(frame.pixels()[0]).isNotEqualTo(Palette.LIGHT.blueSide());
    assertThat(frame.pixels()[1]).isEqualTo(Palette.LIGHT.blueSide());
    assertThat(frame.pixels()[(SIDE - 1) * SIDE]).isEqualTo(Palette.LIGHT.redSide());
  }

  private static Snapshot untrained(List<Integer> hidden, Activation activation) {
    var model = Experiment.NOTEBOOK.model().withHidden(hidden).withActivation(activation);
    return new Trainer(Preparation.of(Experiment.NOTEBOOK.withModel(model))).snapshot();
  }

  @Test
  void whatARendererHasDrawnBeforeIsNotSeenInItsNextPicture() throws DivergedException {
    var snapshots =
        List.of(
            train(Experiment.NOTEBOOK, 100),
            train(Experiment.NOTEBOOK, 3),
            untrained(List.of(5), Activation.TANH),
            untrained(List.of(5), Activation.RELU),
            untrained(List.of(40, 40), Activation.RELU),
            untrained(List.of(), Activation.RELU));
    var renderer = new PlotRenderer();
    for (var snapshot : snapshots) {
      var alone = draw(snapshot, Shading.PROBABILITY, Overlay.NONE);
      var after = renderer.render(alone.request());
      assertThat(after.pixels()).isEqualTo(alone.pixels());
      assertThat(after.wrong().train()).isEqualTo(alone.wrong().train());
      assertThat(after.wrong().test()).isEqualTo(alone.wrong().test());
    }
  }

  private static long garbageOfTheNextFrame(Snapshot snapshot) {
    var renderer = new PlotRenderer();
    var request =
        renderer.render(draw(snapshot, Shading.CLASSES, Overlay.NONE).request()).request();
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    renderer.render(request);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void aLargeNetworksNextFrameLeavesLittleGarbage() {
    var snapshot = untrained(Collections.nCopies(6, 64), Activation.RELU);
    assertThat(garbageOfTheNextFrame(snapshot)).isLessThan(1_000_000);
  }

  @Test
  void aTrailIsFoundOnlyOnceSomebodyAsksForIt() throws DivergedException {
    var deep = Experiment.NOTEBOOK.model().withHidden(Collections.nCopies(6, 30));
    var snapshot = train(Experiment.NOTEBOOK.withModel(deep), 100);
    assertThat(garbageOfTheNextFrame(snapshot)).isLessThan(1_000_000);
    var lines = draw(snapshot, Shading.CLASSES, Overlay.NONE).trail();
    assertThat(lines).hasSize(24);
    var first = Collapse.of(snapshot.preparation().initial()).line(Feature.PLANE);
    assertThat(lines.getFirst()).isEqualTo(first);
  }
}
