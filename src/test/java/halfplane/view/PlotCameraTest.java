package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.StraightLabels;
import halfplane.files.Picture;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PlotCameraTest {
  private static final int SIDE = 400;

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    FxToolkit.registerPrimaryStage();
  }

  private static Experiment with(Optional<StraightLabels> labels) {
    return Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withStraightLabels(labels));
  }

  /** The untrained network's plot, where another experiment may be said to be the points' own. */
  private static Snapshot untrained(Experiment told) {
    var line = Preparation.of(with(Optional.of(new StraightLabels(30, 0))));
    var untrained = new Trainer(line).snapshot();
    var preparation =
        new Preparation(
            told, line.train(), line.test(), line.batches(), line.testSamples(), line.initial());
    return new Snapshot(
        preparation, 0, untrained.weights(), untrained.figures(), untrained.history());
  }

  @Test
  void theLineThatLabelsThePointsIsInThePicture() {
    var camera = PlotCamera.plain(SIDE, Shading.PROBABILITY, PlotStyle.desk(Palette.LIGHT), false);
    var without = camera.take(untrained(with(Optional.empty())));
    var labelled = camera.take(untrained(with(Optional.of(new StraightLabels(30, 0)))));
    var changed = new ArrayList<Point2D>();
    for (int i = 0; i < SIDE * SIDE; i++) {
      if (without.argb()[i] != labelled.argb()[i]) {
        changed.add(new Point2D.Double(i % SIDE, i / SIDE));
      }
    }
    // A word that keeps off the line changes some pixels beside it.
    assertThat(changed.stream().mapToDouble(at -> span(changed, away(at))).max().orElse(0))
        .isGreaterThan(SIDE / 2.0);
  }

  @Test
  void aFilmsPicturesSayWhichEpochTheyAreInAStripAboveThePlot() throws DivergedException {
    var trainer = new Trainer(Preparation.of(Experiment.NOTEBOOK));
    var style = PlotStyle.desk(Palette.LIGHT);
    var plain = PlotCamera.plain(SIDE, Shading.CLASSES, style, true);
    var captioned = PlotCamera.captioned(SIDE, Shading.CLASSES, style, true);
    var first = trainer.step(0.1);
    var picture = captioned.take(first);
    int strip = picture.height() - SIDE;
    assertThat(plain.take(first).height()).isEqualTo(SIDE);
    assertThat(picture.width()).isEqualTo(SIDE);
    assertThat(strip).isBetween(20, 40);
    var caption = top(picture, strip);
    assertThat(caption)
        .contains(Palette.LIGHT.ink())
        .doesNotContain(Palette.LIGHT.redSide(), Palette.LIGHT.blueSide());
    assertThat(top(captioned.take(trainer.step(0.1)), strip)).isNotEqualTo(caption);
  }

  /** The colours of the strip but for its last rows, where the plot's words may begin. */
  private static int[] top(Picture picture, int strip) {
    return Arrays.copyOf(picture.argb(), picture.width() * (strip - 4));
  }

  @Test
  void whatIsTooLargeForTheMemoryIsNoFaultOfTheDrawing() {
    assertThatThrownBy(() -> PlotCamera.onFxThread(PlotCameraTest::runOutOfMemory))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Void runOutOfMemory() {
    throw new OutOfMemoryError();
  }

  /** How far a pixel lies along the line's normal: rows count down. */
  private static double away(Point2D pixel) {
    double angle = Math.toRadians(30);
    return Math.cos(angle) * pixel.getX() - Math.sin(angle) * pixel.getY();
  }

  /** Over how many rows pixels lie so far along the normal, none where they leave a gap. */
  private static double span(List<Point2D> pixels, double away) {
    var rows =
        pixels.stream()
            .filter(at -> Math.abs(away(at) - away) < 3)
            .mapToDouble(Point2D::getY)
            .distinct()
            .sorted()
            .toArray();
    for (int i = 1; i < rows.length; i++) {
      if (rows[i] - rows[i - 1] > 20) {
        return 0;
      }
    }
    return rows[rows.length - 1] - rows[0];
  }
}
