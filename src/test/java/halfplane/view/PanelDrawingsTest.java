package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.limits.Collapse;
import halfplane.limits.Limits;
import halfplane.limits.Line;
import halfplane.nn.Activation;
import halfplane.nn.Weights;
import halfplane.training.DivergedException;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Snapshot;
import halfplane.training.Trainer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class PanelDrawingsTest {
  private static final int SIDE = 200;
  private static final PlotStyle STYLE = PlotStyle.desk(Palette.LIGHT);

  private static Snapshot train(Experiment experiment, double rate, int epochs)
      throws DivergedException {
    var trainer = new Trainer(Preparation.of(experiment));
    for (int i = 0; i < epochs; i++) {
      trainer.step(rate);
    }
    return trainer.snapshot();
  }

  private static Experiment with(Feature... features) {
    return Experiment.NOTEBOOK.withModel(
        Experiment.NOTEBOOK.model().withFeatures(List.of(features)));
  }

  private static long count(int[] argb, int colour) {
    return Arrays.stream(argb).filter(pixel -> pixel == colour).count();
  }

  private static int pixel(Sheet sheet, double x, double y) {
    int column = (int) sheet.view().column(x, SIDE);
    int row = (int) sheet.view().row(y, SIDE);
    return sheet.argb()[row * SIDE + column];
  }

  @Test
  void withRadiusSquaredUpTheCutIsALevelLineBetweenTheRings() throws DivergedException {
    var snapshot = train(with(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED), 1, 100);
    var sheet =
        LiftedDrawing.draw(new LiftedDrawing.Request(snapshot, Optional.empty(), SIDE, 1, STYLE));
    assertThat(sheet.up()).isEqualTo("r²");
    assertThat(pixel(sheet, 0, 0.2)).isEqualTo(STYLE.palette().blueSide());
    assertThat(pixel(sheet, 0, 1.4)).isEqualTo(STYLE.palette().redSide());
  }

  @Test
  void twoSquaredColumnsAreWeightedIntoOneAxis() throws DivergedException {
    var snapshot =
        train(with(Feature.X1, Feature.X2, Feature.X1_SQUARED, Feature.X2_SQUARED), 1, 50);
    var sheet =
        LiftedDrawing.draw(
            new LiftedDrawing.Request(
                snapshot, Optional.of(new Point2D(0.5, 0.5)), SIDE, 1, STYLE));
    assertThat(sheet.up()).matches("\\d\\.\\d\\d x₁² [+−] \\d\\.\\d\\d x₂²");
  }

  @Test
  void oneFlatColumnRunsToTheRightWhicheverSignItsWeightHas() throws DivergedException {
    var moons = Experiment.NOTEBOOK.data().withSource(new Source.Made(Shape.MOONS, 1000, 0.03));
    var snapshot = train(with(Feature.X2).withData(moons), 1, 100);
    assertThat(Collapse.of(snapshot.weights()).weight(0)).isNegative();
    var sheet =
        LiftedDrawing.draw(new LiftedDrawing.Request(snapshot, Optional.empty(), SIDE, 1, STYLE));
    assertThat(sheet.across()).isEqualTo("x₂");
    assertThat(pixel(sheet, 0.9, 0.2)).isEqualTo(STYLE.palette().redSide());
    assertThat(pixel(sheet, -0.4, 0.05)).isEqualTo(STYLE.palette().blueSide());
    var dots = snapshot.train();
    double highest = IntStream.range(0, dots.size()).mapToDouble(dots::x2).max().orElseThrow();
    assertThat(sheet.view().left() + sheet.view().side()).isGreaterThan(highest);
  }

  @Test
  void aColumnOfAnotherSizeIsStretchedToTheSizeOfTheOthers() throws DivergedException {
    var labels = Optional.of(new StraightLabels(90, 0.2));
    var data = new Experiment.Data(new Source.Made(Shape.BLOBS, 200, 9), 3, 0.2, labels, false);
    var model =
        Experiment.NOTEBOOK
            .model()
            .withFeatures(List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED));
    var snapshot = train(new Experiment(data, model, Experiment.NOTEBOOK.schedule()), 1e-4, 5);
    var sheet =
        LiftedDrawing.draw(new LiftedDrawing.Request(snapshot, Optional.empty(), SIDE, 1, STYLE));
    assertThat(sheet.numbered()).isFalse();
    assertThat(extent(sheet, at -> at % SIDE)).isGreaterThan(SIDE / 2);
    assertThat(extent(sheet, at -> at / SIDE)).isGreaterThan(SIDE / 2);
  }

  /** How far the dots spread, in pixels. */
  private static int extent(Sheet sheet, IntUnaryOperator place) {
    var spread =
        IntStream.range(0, SIDE * SIDE)
            .filter(at -> isDot(sheet.argb()[at]))
            .map(place)
            .summaryStatistics();
    return spread.getMax() - spread.getMin();
  }

  private static boolean isDot(int colour) {
    return colour == STYLE.palette().red() || colour == STYLE.palette().blue();
  }

  @Test
  void anActivationHasNoSidesInTheLiftedPicture() throws DivergedException {
    var model = Experiment.NOTEBOOK.model().withActivation(Activation.RELU);
    var snapshot = train(Experiment.NOTEBOOK.withModel(model), 0.1, 3);
    var sheet =
        LiftedDrawing.draw(new LiftedDrawing.Request(snapshot, Optional.empty(), SIDE, 1, STYLE));
    assertThat(count(sheet.argb(), STYLE.palette().blueSide())).isZero();
    assertThat(sheet.up()).isEqualTo("r²");
  }

  @Test
  void theWayThroughTheBowlEndsAtThePresentLineAndStaysInView() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 1, 60);
    var floor = Limits.of(snapshot.train()).floor();
    var drawn =
        new BowlDrawing()
            .draw(new BowlDrawing.Request(snapshot, Optional.of(floor.line()), SIDE, 1, STYLE));
    assertThat(drawn.path()).hasSize(61);
    assertThat(drawn.least()).isCloseTo(floor.loss(), within(1e-7));
    assertThat(drawn.most()).isGreaterThan(drawn.least() + 1e-3);
    var last = drawn.path().getLast();
    assertThat(Math.hypot(last.w1() - floor.line().w1(), last.w2() - floor.line().w2()))
        .isLessThan(0.01);
    for (Line line : drawn.path()) {
      assertThat(Math.max(Math.abs(line.w1()), Math.abs(line.w2())))
          .isLessThan(drawn.bowl().reach());
    }
  }

  @Test
  void theWayThroughTheBowlPassesAllWeightsThatAreKept() throws DivergedException {
    var wide = Experiment.NOTEBOOK.model().withHidden(List.of(64, 64));
    var snapshot = train(Experiment.NOTEBOOK.withModel(wide), 0.1, 5);
    assertThat(snapshot.history().stride()).isEqualTo(3);
    var request = new BowlDrawing.Request(snapshot, Optional.empty(), SIDE, 1, STYLE);
    assertThat(new BowlDrawing().draw(request).path())
        .containsExactly(
            line(snapshot.history().weights(0)),
            line(snapshot.history().weights(3)),
            line(snapshot.weights()));
  }

  private static Line line(Weights weights) {
    return Collapse.of(weights).line(Feature.PLANE);
  }

  @Test
  void thePresentLineIsAtTheBottomOnceItsDotLiesOnTheCross() throws DivergedException {
    assertThat(drawnToItsBottom(2).there()).isFalse();
    assertThat(drawnToItsBottom(200).there()).isTrue();
    assertThat(
            new BowlDrawing().draw(request(Preparation.of(Experiment.NOTEBOOK), 200, SIDE)).there())
        .as("with no bottom in the picture")
        .isFalse();
  }

  @Test
  void theCrossIsSeenOnceTheDotLiesOnIt() throws DivergedException {
    var drawn = drawnToItsBottom(200);
    var bottom = drawn.path().getLast();
    double pixel = drawn.sheet().view().side() / SIDE;
    assertThat(green(drawn.sheet(), bottom, 0)).isGreaterThan(0xb0);
    assertThat(green(drawn.sheet(), bottom, 2 * pixel)).isLessThan(0x70);
  }

  /** How much green there is beside a line's place, to the right and above. */
  private static int green(Sheet sheet, Line line, double aside) {
    return pixel(sheet, line.w1() + aside, line.w2() + aside) >> 8 & 0xff;
  }

  private static BowlDrawing.Drawn drawnToItsBottom(int epochs) throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 1, epochs);
    var bottom = Optional.of(Limits.of(snapshot.train()).floor().line());
    return new BowlDrawing().draw(new BowlDrawing.Request(snapshot, bottom, SIDE, 1, STYLE));
  }

  @Test
  void aBowlThatRestsHasOneWayOverItHoweverManyWereDrawn() throws DivergedException {
    var preparation = Preparation.of(Experiment.NOTEBOOK);
    var kept = new BowlDrawing();
    for (int pixels : new int[] {SIDE, SIDE / 2}) {
      for (int epochs : new int[] {60, 30}) {
        var request = request(preparation, epochs, pixels);
        assertThat(kept.draw(request).sheet().argb())
            .isEqualTo(new BowlDrawing().draw(request).sheet().argb());
      }
    }
  }

  private static BowlDrawing.Request request(Preparation preparation, int epochs, int pixels)
      throws DivergedException {
    var trainer = new Trainer(preparation);
    for (int i = 0; i < epochs; i++) {
      trainer.step(1);
    }
    return new BowlDrawing.Request(trainer.snapshot(), Optional.empty(), pixels, 1, STYLE);
  }

  @Test
  void insideDrawsThePointsOfBothClassesWhereverTheyAreMoved() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 0.1, 10);
    var view = new Viewport(-1.25, -1.25, 2.5);
    var frame =
        new PlotRenderer()
            .render(
                new PlotRequest(
                    snapshot, view, SIDE, 1, Shading.CLASSES, STYLE, false, Overlay.NONE));
    for (double share : new double[] {0, 0.5, 1}) {
      var inside = InsideDrawing.draw(new InsideDrawing.Request(frame, share, SIDE, 1, STYLE));
      assertThat(inside.rank()).isEqualTo(2);
      assertThat(count(inside.sheet().argb(), STYLE.palette().red())).isGreaterThan(500);
      assertThat(count(inside.sheet().argb(), STYLE.palette().blue())).isGreaterThan(300);
    }
  }

  @Test
  void singularValuesAreWrittenInThreeDigitsHoweverSmall() {
    assertThat(written(2, 26.3812, 0.0031249, 1e-7)).isEqualTo("26.4, 0.00312, 0");
    assertThat(written(2, 12_345, 0.000012345)).isEqualTo("12300, 1.23e-05");
    assertThat(written(7, 7, 6, 5, 4, 3, 2, 1)).isEqualTo("7, 6, 5, 4, 3, 2 …");
  }

  private static String written(int rank, double... singularValues) {
    return new InsideDrawing.Inside(null, null, singularValues, rank).written();
  }

  @Test
  void aUnitsPictureIsBlueWhereItIsAboveZero() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 0.1, 1);
    var view = new Viewport(-1, -1, 2);
    var pictures =
        new UnitPictures()
            .of(snapshot.weights(), List.of(Feature.X1, Feature.X2), view, 20, 12, STYLE.palette());
    assertThat(pictures).extracting(List::size).containsExactly(2, 5, 1);
    var first = pictures.getFirst().getFirst();
    assertThat(first[0] & 0xff).isLessThan(first[0] >> 16 & 0xff);
    assertThat(first[19] & 0xff).isGreaterThan(first[19] >> 16 & 0xff);
  }

  @Test
  void aThumbnailShowsBothSidesOfATrainedNetwork() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 0.1, 100);
    var argb = Thumbnail.draw(snapshot.preparation(), snapshot.weights(), 100, STYLE);
    assertThat(count(argb, STYLE.palette().blueSide())).isGreaterThan(1000);
    assertThat(count(argb, STYLE.palette().redSide())).isGreaterThan(1000);
  }

  @Test
  void manyStartsDarkenThePlotWhereTheyPass() throws DivergedException {
    var snapshot = train(Experiment.NOTEBOOK, 0.1, 1);
    var view = new Viewport(-1.25, -1.25, 2.5);
    var lines = List.of(new Line(1, 0, 0), new Line(1, 0, 0), new Line(1, 0, 0.001));
    var starts = Overlays.ofStarts(lines);
    var frame =
        new PlotRenderer()
            .render(
                new PlotRequest(snapshot, view, SIDE, 1, Shading.CLASSES, STYLE, false, starts));
    int[] with = frame.pixels().clone();
    var without =
        new PlotRenderer()
            .render(
                new PlotRequest(
                    snapshot, view, SIDE, 1, Shading.CLASSES, STYLE, false, Overlay.NONE))
            .pixels();
    assertThat(with[100 * SIDE + 99] & 0xff00).isLessThan(without[100 * SIDE + 99] & 0xff00);
    assertThat(with[100 * SIDE + 130]).isEqualTo(without[100 * SIDE + 130]);
  }

  @Test
  void aStrokeCoversItsThicknessAndLeavesTheRest() {
    var argb = new int[100];
    Arrays.fill(argb, 0xff000000);
    new Raster(argb, 10).line(new Segment(-5, 4.5, 15, 4.5), new Raster.Pen(1, 0xffffffff));
    assertThat(count(argb, 0xffffffff)).isEqualTo(10);
    assertThat(argb[45]).isEqualTo(0xffffffff);
    new Raster(argb, 10).line(new Segment(2.5, -3, 2.5, 20), new Raster.Pen(1, 0xff00ff00, 0.5));
    assertThat(argb[2]).isEqualTo(0xff008000);
  }
}
