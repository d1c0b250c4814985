package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlotSketchTest {
  private static final double LEFT = 30;
  private static final double TOP = 20;
  private static final double SIDE = 400;
  private static final Viewport VIEW = new Viewport(-1.25, -1.25, 2.5);
  private static final PlotStyle STYLE = PlotStyle.desk(Palette.LIGHT);

  private static Snapshot untrained(Experiment.Model model) {
    return new Trainer(Preparation.of(Experiment.NOTEBOOK.withModel(model))).snapshot();
  }

  private static InkRecord draw(Snapshot snapshot, boolean folds) {
    return draw(snapshot, Overlay.of(Optional.empty(), folds));
  }

  private static InkRecord draw(Snapshot snapshot, Overlay overlay) {
    return draw(snapshot, Shading.CLASSES, overlay, PlotSketch.Ground.PAPER);
  }

  private static InkRecord draw(
      Snapshot snapshot, Shading shading, Overlay overlay, PlotSketch.Ground ground) {
    var request = new PlotRequest(snapshot, VIEW, (int) SIDE, 1, shading, STYLE, false, overlay);
    var ink = new InkRecord();
    var plot = new Square(LEFT, TOP, SIDE);
    PlotSketch.draw(ink, new PlotRenderer().render(request), ground, plot);
    return ink;
  }

  private static Snapshot with(float w1, float w2, float b) {
    var start = untrained(new Experiment.Model(Feature.PLANE, List.of(), Activation.IDENTITY, 1));
    var weights =
        new Weights(new Architecture(2, List.of(), Activation.IDENTITY), new float[] {w1, w2, b});
    return new Snapshot(start.preparation(), 0, weights, start.figures(), start.history());
  }

  private static InkRecord drawLine(float w1, float w2, float b) {
    return draw(with(w1, w2, b), false);
  }

  @Test
  void logitsThatAreNoNumberLeaveNoShadeBlack() {
    var boundless = with(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 0);
    for (var shading : Shading.values()) {
      var ink = draw(boundless, shading, Overlay.NONE, PlotSketch.Ground.TINTED);
      assertThat(ink.pictures()).hasSize(1);
      assertThat(ink.pictures().getFirst().argb()).doesNotContain(0xff000000);
    }
  }

  @Test
  void linesLieOverTheDotsAndOtherStartsUnderThemAsOnScreen() {
    var none = Optional.<Line>empty();
    var best = Optional.of(new Line(0, 1, 0));
    var starts = List.of(new Line(1, 1, 0));
    var overlay = new Overlay(best, none, none, none, false, false, starts, Optional.empty());
    var ink = draw(with(1, 0, 0), overlay);
    assertThat(ink.discs()).isNotEmpty();
    assertThat(ink.discsBefore(STYLE.lineWidth())).isEqualTo(ink.discs().size());
    assertThat(ink.discsBefore(0.3)).isZero();
    assertThat(ink.strokes()).anyMatch(it -> it.pen().width() == 0.3);
  }

  @Test
  void aBoundaryOutOfViewIsPointedAtWithItsDistance() {
    var out = drawLine(1, 0, -3);
    assertThat(out.words()).contains("boundary 1.75 outside the view");
    var arrow = out.strokes().stream().filter(it -> it.x1() > it.x0()).toList();
    assertThat(arrow)
        .anyMatch(
            it ->
                Math.abs(it.y0() - it.y1()) < 1e-9
                    && it.x1() > LEFT + SIDE * 0.9
                    && it.x1() < LEFT + SIDE);
    assertThat(out.strokes().stream().filter(it -> it.x1() < it.x0())).hasSize(2);
    assertThat(out.strokes())
        .allMatch(it -> Math.max(it.x0(), it.x1()) <= LEFT + SIDE)
        .allMatch(it -> Math.min(it.y0(), it.y1()) >= TOP);
  }

  @Test
  void aBoundaryInViewHasBothWordsAndNoArrow() {
    assertThat(drawLine(1, 0, 0).words())
        .containsExactlyInAnyOrder("predicts red", "predicts blue");
  }

  @Test
  void onesOwnLineHasAStripOfEachColourOnItsSide() {
    var mine = Optional.of(new Line(1, 0, 0));
    var none = Optional.<Line>empty();
    var overlay = new Overlay(none, none, mine, none, false, false, List.of(), Optional.empty());
    var model = Experiment.NOTEBOOK.model();
    var strokes = draw(untrained(model), overlay).strokes();
    double middle = LEFT + SIDE / 2;
    assertThat(strokes.stream().filter(it -> it.pen().colour() == Palette.LIGHT.red()))
        .hasSize(3)
        .allMatch(it -> it.x0() < middle && it.x1() < middle);
    assertThat(strokes.stream().filter(it -> it.pen().colour() == Palette.LIGHT.blue()))
        .hasSize(3)
        .allMatch(it -> it.x0() > middle && it.x1() > middle);
  }

  @Test
  void dotsThatArePaintedAreAsLargeAsTheirOwnNumberAllows() {
    var many = new Source.Made(Shape.CIRCLES, 3000, 0.03);
    var crowd =
        new Trainer(
                Preparation.of(
                    Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(many))))
            .snapshot();
    var few = new Dataset(new double[] {0, 1}, new double[] {0, 1}, new byte[] {0, 1});
    assertThat(redRadius(draw(crowd, Overlay.NONE))).isLessThan(STYLE.dotRadius());
    assertThat(redRadius(draw(crowd, Overlay.NONE.withPainted(Optional.of(few)))))
        .isEqualTo(STYLE.dotRadius());
  }

  private static double redRadius(InkRecord ink) {
    return ink.discs().stream()
        .filter(it -> it.colour() == Palette.LIGHT.red())
        .mapToDouble(InkRecord.Disc::radius)
        .max()
        .orElseThrow();
  }

  @Test
  void everyUnitsFoldInViewIsADashedLine() {
    var bent = untrained(new Experiment.Model(Feature.PLANE, List.of(6), Activation.RELU, 42));
    long inView =
        Collapse.units(bent.weights(), Feature.PLANE).stream()
            .filter(line -> Clip.clip(line, VIEW).isPresent())
            .count();
    assertThat(inView).isPositive();
    assertThat(draw(bent, true).dashed()).hasSize((int) inView);
    assertThat(draw(bent, false).dashed()).isEmpty();
  }
}
