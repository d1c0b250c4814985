package halfplane.app.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.app.WindowTest;
import halfplane.app.run.FoundLimits;
import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.limits.Bowl;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.view.Palette;
import halfplane.view.PlotStyle;
import halfplane.view.ScaleBar;
import halfplane.view.SheetView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class BowlWindowTest extends WindowTest {
  private static final Pattern HERE =
      Pattern.compile("At w = \\((\\S+), (\\S+)\\), .* is (\\S+)\\.");

  @BeforeEach
  void ready(FxRobot robot) {
    awaitPicture();
    ask(robot, Question.BOWL);
    await("the bowl", () -> sheet().sheet() != null);
  }

  private SheetView sheet() {
    return node("#bowl", SheetView.class);
  }

  private Dataset train() {
    return frame().train();
  }

  /** Half the width of the picture, in units of a weight. */
  private double reach() {
    return sheet().sheet().view().side() / 2;
  }

  @Test
  void aScreenReaderSaysWhatTheScalesEndsStandFor(FxRobot robot) {
    var scale = node("#bowl-scale", ScaleBar.class);
    assertThat(onFx(scale::getAccessibleText)).matches("loss \\d\\.\\d+ – 0\\.6930");
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("no bowl", () -> !scale.isVisible());
    assertThat(onFx(scale::getAccessibleText)).isEmpty();
  }

  private void point(FxRobot robot, double w1, double w2) {
    pointAt(
        robot,
        () -> sheet().localToScreen(sheet().place(w1, w2)),
        "the place under the mouse",
        () -> text("#bowl-note").startsWith("At w"));
  }

  /** The numbers of the note: w₁, w₂ and the loss. */
  private List<Double> here() {
    var note = text("#bowl-note");
    var matcher = HERE.matcher(note);
    assertThat(matcher.matches()).as(note).isTrue();
    var numbers = new ArrayList<Double>();
    for (int group = 1; group <= 3; group++) {
      numbers.add(Double.parseDouble(matcher.group(group)));
    }
    return numbers;
  }

  @Test
  void thePlaceUnderTheMouseHasItsOwnLossBetweenTheCellsToo(FxRobot robot) {
    robot.interact(() -> combo("#dataset").getSelectionModel().select(Shape.BLOBS.ordinal()));
    type(robot, "#noise-field", "0.5");
    type(robot, "#learning-rate-field", "1");
    fullSpeed(robot);
    robot.clickOn("#train-button");
    awaitEpoch(100);
    await("the whole way", () -> reach() > 2 && !window.deck().isBusy());
    point(robot, 0.02 * reach(), 0.02 * reach());
    var here = here();
    double loss = Bowl.of(train(), 1, 2).lossAt(here.get(0), here.get(1));
    assertThat(here.get(2)).isCloseTo(loss, within(0.002));
  }

  /** Trained so far that the loss is as near to its floor as makes no difference. */
  private static Experiment trainedToTheBottom(int batch) {
    var blobs = new Source.Made(Shape.BLOBS, 200, 3);
    return Experiment.NOTEBOOK
        .withData(Experiment.NOTEBOOK.data().withSource(blobs))
        .withSchedule(new Experiment.Schedule(0.005, 3000, batch));
  }

  @Test
  void thatThereIsNothingBetterToFindIsSaidWhereTheLossIsOneNetworks(FxRobot robot) {
    fullSpeed(robot);
    robot.interact(() -> window.run().open(trainedToTheBottom(Experiment.Schedule.ALL)));
    await("the bottom", () -> text("#bowl-note").contains("nothing better to find"));
    robot.interact(() -> window.run().open(trainedToTheBottom(80)));
    await("batches", () -> text("#bowl-note").contains("no other to get stuck in"));
    awaitEpoch(3000);
    await("its bowl", () -> !window.deck().isBusy());
    double floor = window.run().limitsProperty().get().floor().loss();
    assertThat(frame().snapshot().figures().loss()).isLessThan(floor + 1e-4);
    assertThat(text("#bowl-note")).contains("no other to get stuck in");
  }

  /** Dots of both classes in turn. */
  private static Experiment onOneLine() {
    int n = 40;
    var x1 = new double[n];
    var labels = new byte[n];
    for (int i = 0; i < n; i++) {
      x1[i] = i / 10.0;
      labels[i] = (byte) (i % 3 == 0 ? 1 : 0);
    }
    var dots = new Source.Own(new Dataset(x1, new double[n], labels));
    return Experiment.NOTEBOOK.withData(Experiment.NOTEBOOK.data().withSource(dots));
  }

  @Test
  void pointsOnOneLineAreSaidToHaveAValleyOfEqualBottoms(FxRobot robot) {
    robot.interact(() -> window.run().change(onOneLine()));
    await("the valley", () -> text("#bowl-note").contains("a whole valley of equal bottoms"));
    assertThat(text("#bowl-note")).doesNotContain("from the bottom");
  }

  /** Four dots, the blue one of which the split leaves to the test. */
  private static Experiment ofRedsAlone() {
    var dots =
        new Dataset(new double[] {0, 1, 2, 3}, new double[] {1, 0, 2, 1}, new byte[] {0, 0, 0, 1});
    return LongStream.range(0, 100)
        .mapToObj(
            seed -> Experiment.NOTEBOOK.data().withSource(new Source.Own(dots)).withSeed(seed))
        .map(Experiment.NOTEBOOK::withData)
        .filter(experiment -> Preparation.of(experiment).train().blues() == 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void trainingPointsOfOneClassAreSaidToHaveAFlatBowlWhereverTheMouseIs(FxRobot robot) {
    robot.interact(() -> window.run().change(ofRedsAlone()));
    await("what they are", () -> text("#bowl-note").startsWith("All training points are of one"));
    robot.moveTo("#bowl");
    focusNothing(robot);
    robot.type(KeyCode.RIGHT);
    awaitEpoch(1);
    await("its bowl", () -> !window.deck().isBusy());
    assertThat(text("#bowl-note")).endsWith("The bowl is flat.");
  }

  @Test
  void aMouseAtRestIsToldThePlaceThatIsUnderItWhenTheReachGrows(FxRobot robot) {
    type(robot, "#learning-rate-field", "1");
    point(robot, 0.9 * reach(), 0.9 * reach());
    var before = here();
    assertThat(before.get(0)).isCloseTo(0.9 * reach(), within(0.02));
    robot.interact(() -> combo("#dataset").getSelectionModel().select(Shape.BLOBS.ordinal()));
    focusNothing(robot);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    awaitEpoch(10);
    await("its bowl", () -> !window.deck().isBusy());
    var here = here();
    assertThat(reach()).isGreaterThan(2 * before.get(0));
    assertThat(here.get(0)).isCloseTo(0.9 * reach(), within(0.02 * reach()));
    assertThat(here.get(1)).isCloseTo(0.9 * reach(), within(0.02 * reach()));
  }

  @Test
  void afterAnotherQuestionTheBowlOfAnEarlierRunIsNotShownAgain(FxRobot robot) {
    ask(robot, Question.WHY);
    robot.interact(() -> window.run().step(30));
    awaitEpoch(30);
    var atOnce =
        onFx(
            () -> {
              window.deck().ask(Question.BOWL);
              return Optional.ofNullable(sheet().sheet());
            });
    assertThat(atOnce).isEmpty();
    await("its own", () -> sheet().sheet() != null && text("#bowl-note").startsWith("w = ("));
  }

  @Test
  void untilTheBowlOfOtherPointsIsThereNothingIsSaidOfTheirBottom(FxRobot robot) {
    var drawings = new ArrayDeque<Runnable>();
    var panel = onFx(() -> opened(drawings::add));
    draw(drawings);
    var before = train();
    robot.interact(() -> combo("#dataset").getSelectionModel().select(Shape.BLOBS.ordinal()));
    var limits = window.run().limitsProperty();
    await("other points", () -> train() != before && limits.get() != null);
    var found = limits.get();
    var note = (Label) panel.lookup("#bowl-note");
    robot.interact(
        () -> {
          FoundLimits.set(window.run(), null);
          panel.show(frame());
        });
    var said = note.getText();
    robot.interact(() -> FoundLimits.set(window.run(), found));
    assertThat(note.getText()).isEqualTo(said).startsWith("w = (");
    draw(drawings);
    assertThat(note.getText()).contains("valley");
  }

  /** A panel whose bowls come when the test has them drawn. */
  private BowlPanel opened(Executor thread) {
    var panel = new BowlPanel(window.run(), thread);
    new Scene(panel, 300, 400);
    panel.applyCss();
    panel.setPlotStyle(PlotStyle.desk(Palette.LIGHT));
    panel.setOpen(true, true);
    panel.show(frame());
    panel.layout();
    return panel;
  }

  private static void draw(Queue<Runnable> drawings) {
    while (!drawings.isEmpty()) {
      drawings.remove().run();
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  @Test
  void besideANetworkThatBendsNoBowlIsKeptForTheNextLine(FxRobot robot) {
    robot.interact(() -> combo("#activation").getSelectionModel().select(1));
    await("no bowl", () -> sheet().sheet() == null);
    robot.interact(() -> combo("#activation").getSelectionModel().select(0));
    await("its own", () -> sheet().sheet() != null && text("#bowl-note").startsWith("w = ("));
  }

  @Test
  void theWeightsOfADivergedRunAreReadable(FxRobot robot) {
    type(robot, "#learning-rate-field", "10");
    fullSpeed(robot);
    robot.clickOn("#train-button");
    await("an end", () -> window.run().divergedProperty().get());
    await("its bowl", () -> text("#bowl-note").contains("e+"));
    assertThat(text("#bowl-note")).doesNotContainPattern("\\d{7}");
  }
}
