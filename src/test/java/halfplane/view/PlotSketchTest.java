package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.files.Ink;
import halfplane.files.Picture;
import halfplane.limits.Collapse;
import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlotSketchTest {
  private static final double LEFT = 30;
  private static final double TOP = 20;
  private static final double SIDE = 400;
  private static final Viewport VIEW = new Viewport(-1.25, -1.25, 2.5);
  private static final PlotStyle STYLE = PlotStyle.desk(Palette.LIGHT);

  /** Keeps the words and the strokes. */
  private static final class Record implements Ink {
    private record Stroke(double x0, double y0, double x1, double y1, Pen pen) {}

    private final List<String> words = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();

    @Override
    public void line(double x0, double y0, double x1, double y1, Pen pen) {
      strokes.add(new Stroke(x0, y0, x1, y1, pen));
    }

    @Override
    public void area(double x, double y, double width, double height, int colour) {}

    @Override
    public void disc(double x, double y, double radius, int colour) {}

    @Override
    public void polygon(double[] corners, int colour) {}

    @Override
    public void text(String text, double x, double baseline, Type type) {
      words.add(text);
    }

    @Override
    public void picture(Picture picture, double x, double y, double width, double height) {}

    private List<Stroke> dashed() {
      return strokes.stream().filter(it -> !it.pen().dashes().isEmpty()).toList();
    }
  }

  private static Snapshot untrained(Experiment.Model model) {
    return new Trainer(Preparation.of(Experiment.NOTEBOOK.withModel(model))).snapshot();
  }

  private static Record draw(Snapshot snapshot, boolean folds) {
    var overlay = Overlay.of(Optional.empty(), folds);
    var request =
        new PlotRequest(snapshot, VIEW, (int) SIDE, 1, Shading.CLASSES, STYLE, false, overlay);
    var ink = new Record();
    PlotSketch.draw(ink, new PlotRenderer().render(request), false, LEFT, TOP, SIDE);
    return ink;
  }

  private static Record drawLine(float w1, float w2, float b) {
    var start = untrained(new Experiment.Model(Feature.PLANE, List.of(), Activation.IDENTITY, 1));
    var weights =
        new Weights(new Architecture(2, List.of(), Activation.IDENTITY), new float[] {w1, w2, b});
    return draw(
        new Snapshot(start.preparation(), 0, weights, start.figures(), start.history()), false);
  }

  @Test
  void aBoundaryOutOfViewIsPointedAtWithItsDistance() {
    var out = drawLine(1, 0, -3);
    assertThat(out.words).contains("boundary 1.75 outside the view");
    var arrow = out.strokes.stream().filter(it -> it.x1() > it.x0()).toList();
    assertThat(arrow).anyMatch(it -> it.y0() == it.y1() && it.x1() > LEFT + SIDE * 0.9);
    assertThat(out.strokes)
        .allMatch(it -> Math.max(it.x0(), it.x1()) <= LEFT + SIDE)
        .allMatch(it -> Math.min(it.y0(), it.y1()) >= TOP);
  }

  @Test
  void aBoundaryInViewHasBothWordsAndNoArrow() {
    assertThat(drawLine(1, 0, 0).words).containsExactlyInAnyOrder("predicts red", "predicts blue");
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
