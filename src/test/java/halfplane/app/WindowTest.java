package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.memory.Memory;
import halfplane.app.panels.Panel;
import halfplane.app.panels.Question;
import halfplane.app.run.Beginning;
import halfplane.training.Experiment;
import halfplane.training.Snapshot;
import halfplane.view.CurveChart;
import halfplane.view.PlotFrame;
import halfplane.view.PlotView;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the headless platform, small enough for its screen, and a robot at it. */
@ExtendWith(FxThreadRobot.class)
public abstract class WindowTest {
  /** The headless screen is 1000 pixels wide. */
  private static final double WIDTH = 990;

  private static final double HEIGHT = 900;

  /** Epochs of a long run. */
  protected static final int LONG = 2000;

  private static final long PATIENCE_SECONDS = 60;

  /** Pixels that a dragged handle moves at a time, less than its radius. */
  private static final double DRAG_STEP = 6;

  protected MainWindow window;
  protected Stage stage;

  @BeforeEach
  protected void open() throws TimeoutException {
    FxToolkit.setupFixture(
        () -> {
          stage = new Stage();
          window = new MainWindow(stage, Experiment.NOTEBOOK);
          window.show();
          stage.setMinWidth(0);
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(WIDTH);
          stage.setHeight(HEIGHT);
        });
    await("the whole window", window::isFurnished);
  }

  @AfterEach
  protected void close() throws TimeoutException {
    FxToolkit.setupFixture(
        () -> {
          window.close();
          stage.close();
        });
  }

  /** Opens the window anew, as for another language. */
  protected void reopen(FxRobot robot) {
    reopenAfter(robot, () -> {});
  }

  /** As {@link #reopen}; what the act has other threads do is told of in the new window. */
  protected void reopenAfter(FxRobot robot, Runnable act) {
    robot.interact(
        () -> {
          act.run();
          var before = window;
          var saved = before.desk().saved();
          window.close();
          window = new MainWindow(stage, Beginning.after(before.run()), Memory.none());
          window.show();
          HalfplaneApp.goOn(window, before, saved);
        });
    await("the whole window", window::isFurnished);
    awaitPicture();
  }

  protected static void await(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain for: " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /**
   * Moves the mouse to a place, and after it where a new layout moves it, until something shows.
   *
   * @param place on the screen, asked on the FX thread
   */
  protected void pointAt(
      FxRobot robot, Supplier<Point2D> place, String what, Callable<Boolean> shows) {
    var last = new AtomicReference<Point2D>();
    await(
        what,
        () -> {
          var now = WaitForAsyncUtils.asyncFx(place::get).get();
          if (!now.equals(last.getAndSet(now))) {
            robot.moveTo(now);
          }
          return shows.call();
        });
  }

  /** Double-clicks until it is taken for one: between two clicks a slow machine may take longer. */
  protected static void awaitDoubleClick(
      FxRobot robot, String query, String what, Callable<Boolean> done) {
    await(
        what,
        () -> {
          robot.doubleClickOn(query);
          return done.call();
        });
  }

  /**
   * In steps smaller than a handle: the headless platform forgets the button once the mouse has
   * left what it pressed.
   */
  protected void dragHandle(FxRobot robot, String handle, double x1, double x2) {
    robot.moveTo(handle).press(MouseButton.PRIMARY);
    var from = robot.point(handle).query();
    var way = plot().localToScreen(plot().place(x1, x2)).subtract(from);
    int steps = (int) Math.ceil(way.magnitude() / DRAG_STEP);
    for (int step = 1; step <= steps; step++) {
      robot.robotContext().getBaseRobot().moveMouse(from.add(way.multiply((double) step / steps)));
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.release(MouseButton.PRIMARY);
  }

  /** Waits until the first picture is on show. */
  protected void awaitPicture() {
    await("the first picture", () -> frame() != null);
  }

  protected PlotFrame frame() {
    return window.plotPane().plot().frame();
  }

  /** Trains to an epoch, step by step. */
  protected void trainTo(FxRobot robot, int epochs) {
    for (int epoch = shownEpochs(); epoch < epochs; epoch++) {
      robot.interact(() -> window.run().step(1));
    }
    awaitEpoch(epochs);
  }

  /** The moment of the run that the picture on show is of. */
  protected Snapshot run() {
    return frame().snapshot();
  }

  /** The settings of the picture on show. */
  protected Experiment shown() {
    return frame().snapshot().experiment();
  }

  /** How many epochs the picture on show has. */
  protected int shownEpochs() {
    return frame() == null ? -1 : frame().snapshot().epochs();
  }

  /** So many epochs that a run at the usual pace is in flight whatever a slow machine takes. */
  protected void longRun(FxRobot robot) {
    robot.interact(() -> window.run().raiseEpochs(LONG));
  }

  protected void awaitEpoch(int epoch) {
    await("epoch %d".formatted(epoch), () -> shownEpochs() == epoch);
  }

  /** Asks on the FX thread, which may be changing what is asked for meanwhile. */
  protected static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
  }

  protected <T extends Node> T node(String query, Class<T> type) {
    return Platform.isFxApplicationThread()
        ? type.cast(stage.getScene().getRoot().lookup(query))
        : onFx(() -> node(query, type));
  }

  /** Whether a node is in any window, also a dialog's or a popup's. */
  protected static boolean isThere(FxRobot robot, String query) {
    return onFx(() -> robot.lookup(query).tryQuery().isPresent());
  }

  protected String text(String query) {
    return Platform.isFxApplicationThread()
        ? node(query, Labeled.class).getText()
        : onFx(() -> text(query));
  }

  protected Slider slider(String query) {
    return node(query, Slider.class);
  }

  protected TextField field(String query) {
    return node(query, TextField.class);
  }

  protected CurveChart chart(String query) {
    return node(query, CurveChart.class);
  }

  protected PlotView plot() {
    return window.plotPane().plot();
  }

  @SuppressWarnings("unchecked")
  protected ListView<String> log() {
    return node("#log", ListView.class);
  }

  @SuppressWarnings("unchecked")
  protected <T> ComboBox<T> combo(String query) {
    return node(query, ComboBox.class);
  }

  /** What a drop-down shows. */
  protected String chosen(String query) {
    return words(combo(query), combo(query).getValue());
  }

  /** Chooses what a drop-down shows in these words. */
  protected void choose(FxRobot robot, String query, String shown) {
    var box = combo(query);
    var value =
        box.getItems().stream()
            .filter(it -> words(box, it).equals(shown))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> box.getSelectionModel().select(value));
  }

  private static <T> String words(ComboBox<T> box, T value) {
    return box.getConverter().toString(value);
  }

  protected Label label(String query) {
    return node(query, Label.class);
  }

  /** Types a value into a field and presses Enter. */
  protected void type(FxRobot robot, String query, String value) {
    robot.doubleClickOn(query).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write(value, 0).type(KeyCode.ENTER);
    assertThat(stage.isShowing()).isTrue();
  }

  protected void fullSpeed(FxRobot robot) {
    robot.interact(() -> combo("#pace").getSelectionModel().selectLast());
  }

  /** Opens the panel that answers a question. */
  protected void ask(FxRobot robot, Question question) {
    robot.interact(() -> window.deck().ask(question));
    await("the panel", () -> node("#panel-" + question.key(), Panel.class).isOpen());
  }

  /** Lets the scene's own keys count: no field has the focus. */
  protected void focusNothing(FxRobot robot) {
    robot.interact(() -> stage.getScene().getRoot().requestFocus());
  }

  /** What the plot's legend explains. */
  protected static List<String> legend(FxRobot robot) {
    return onFx(
        () ->
            robot.lookup(".legend > .label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList());
  }

  /** An event of the first button, for a node that the robot's mouse is not over. */
  protected static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
    return mouse(type, x, y, MouseButton.PRIMARY);
  }

  protected static MouseEvent mouse(
      EventType<MouseEvent> type, double x, double y, MouseButton button) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        button,
        1,
        false,
        false,
        false,
        false,
        button == MouseButton.PRIMARY,
        false,
        button == MouseButton.SECONDARY,
        false,
        false,
        false,
        null);
  }
}
