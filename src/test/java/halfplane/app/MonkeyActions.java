package halfplane.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a person might do, at random. On the FX thread. */
final class MonkeyActions {
  /** What leaves the app. */
  private static final Set<String> LEFT_ALONE = Set.of("menu-quit");

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.SPACE,
          KeyCode.RIGHT,
          KeyCode.LEFT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.R,
          KeyCode.P,
          KeyCode.D,
          KeyCode.E,
          KeyCode.C,
          KeyCode.L,
          KeyCode.V,
          KeyCode.H,
          KeyCode.T,
          KeyCode.B,
          KeyCode.N,
          KeyCode.W,
          KeyCode.OPEN_BRACKET,
          KeyCode.CLOSE_BRACKET,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.ESCAPE,
          KeyCode.ENTER,
          KeyCode.TAB,
          KeyCode.F1,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.DIGIT1,
          KeyCode.DIGIT9,
          KeyCode.MINUS,
          KeyCode.PERIOD);

  private static final List<KeyCode> WITH_CONTROL =
      List.of(KeyCode.Z, KeyCode.Y, KeyCode.C, KeyCode.V, KeyCode.A);

  private static final List<String> TYPED =
      List.of(
          "0",
          "1",
          "-1",
          "0.5",
          "1e9",
          "1e-9",
          "1e",
          "abc",
          "",
          "42",
          "1000",
          "100000",
          "64",
          "10,10",
          "none",
          "64,64,64",
          "all",
          "16",
          "0.0001",
          "10",
          "4294967295");

  private static final List<String> PASTED =
      List.of(
          "set=moons noise=0.2 hidden=10,10 activation=relu lr=0.5",
          "set=nothing",
          "1\t2\ta\n3\t4\tb\n5\t1\ta\n2\t2\tb\n0\t1\ta\n",
          "hidden=64,64 epochs=50",
          "just words",
          "set=xor samples=50000 batch=32");

  /**
   * Something to do.
   *
   * @param name what it is
   * @param act does it; may last as long as a dialog that it opens
   */
  record Planned(String name, Runnable act) {}

  private final HalfplaneApp app;
  private final Random random;
  private final MonkeyFiles files;
  private final Robot robot = new Robot();
  private final List<Supplier<Planned>> ways = new ArrayList<>();

  MonkeyActions(HalfplaneApp app, Random random, MonkeyFiles files) {
    this.app = app;
    this.random = random;
    this.files = files;
    add(30, this::click);
    add(10, this::type);
    add(15, this::drag);
    add(25, this::press);
    add(4, this::pressWithControl);
    add(3, this::paste);
    add(4, this::open);
    add(1, this::save);
    add(4, this::resize);
    add(4, this::scroll);
    add(5, this::escape);
  }

  /** The screen of the platform without a display is smaller than the window may usually be. */
  void fitTheScreen() {
    var stage = (Stage) app.window().transport().getScene().getWindow();
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(stage.getMinWidth(), screen.getWidth()));
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setWidth(Math.min(stage.getWidth(), screen.getWidth()));
    stage.setHeight(Math.min(stage.getHeight(), screen.getHeight()));
  }

  private void add(int weight, Supplier<Planned> way) {
    for (int i = 0; i < weight; i++) {
      ways.add(way);
    }
  }

  /** What to do next. */
  Planned next() {
    return ways.get(random.nextInt(ways.size())).get();
  }

  /** The last that opened is in front. */
  private Window front() {
    var windows = Window.getWindows().stream().filter(Window::isShowing).toList();
    return windows.get(
        random.nextInt(3) == 0 ? random.nextInt(windows.size()) : windows.size() - 1);
  }

  private <T extends Node> List<T> all(Class<T> kind) {
    var found = new ArrayList<T>();
    collect(front().getScene().getRoot(), kind, found);
    return found;
  }

  private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
    if (!node.isVisible()
        || node.isDisabled()
        || LEFT_ALONE.contains(String.valueOf(node.getId()))) {
      return;
    }
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
    }
  }

  private static boolean isPressable(Node node) {
    return node instanceof ButtonBase
        || node instanceof ComboBoxBase<?>
        || node instanceof Slider
        || node instanceof TextField
        || node.getStyleClass().contains("menu-item")
        || node instanceof Cell<?> cell && !cell.isEmpty();
  }

  private Planned click() {
    var nodes = all(Node.class).stream().filter(MonkeyActions::isPressable).toList();
    if (nodes.isEmpty()) {
      return nothing();
    }
    var node = nodes.get(random.nextInt(nodes.size()));
    return new Planned(
        "click on " + describe(node),
        () -> {
          moveTo(node);
          robot.mouseClick(MouseButton.PRIMARY);
        });
  }

  private static Planned nothing() {
    return new Planned("nothing", () -> {});
  }

  private void moveTo(Node node) {
    var bounds = node.localToScreen(node.getBoundsInLocal());
    if (bounds != null) {
      robot.mouseMove(
          bounds.getMinX() + random.nextDouble() * bounds.getWidth(),
          bounds.getMinY() + random.nextDouble() * bounds.getHeight());
    }
  }

  private static String describe(Node node) {
    return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId());
  }

  private Planned type() {
    var fields = all(TextField.class);
    if (fields.isEmpty()) {
      return nothing();
    }
    var field = fields.get(random.nextInt(fields.size()));
    var text = TYPED.get(random.nextInt(TYPED.size()));
    return new Planned(
        "'%s' into %s".formatted(text, describe(field)),
        () -> {
          field.requestFocus();
          field.setText(text);
          robot.keyType(KeyCode.ENTER);
        });
  }

  private Planned drag() {
    var sliders = all(Slider.class);
    Node node =
        random.nextInt(3) > 0 || sliders.isEmpty()
            ? front().getScene().getRoot()
            : sliders.get(random.nextInt(sliders.size()));
    int steps = 1 + random.nextInt(6);
    return new Planned(
        "drag over " + describe(node),
        () -> {
          moveTo(node);
          robot.mousePress(MouseButton.PRIMARY);
          for (int i = 0; i < steps; i++) {
            moveTo(node);
          }
          robot.mouseRelease(MouseButton.PRIMARY);
        });
  }

  private Planned press() {
    return press(KEYS.get(random.nextInt(KEYS.size())));
  }

  private Planned press(KeyCode key) {
    return new Planned("key " + key, () -> robot.keyType(key));
  }

  private Planned escape() {
    return press(KeyCode.ESCAPE);
  }

  private Planned pressWithControl() {
    var key = WITH_CONTROL.get(random.nextInt(WITH_CONTROL.size()));
    return new Planned(
        "Ctrl+" + key,
        () -> {
          robot.keyPress(KeyCode.CONTROL);
          robot.keyType(key);
          robot.keyRelease(KeyCode.CONTROL);
        });
  }

  private Planned paste() {
    var text = PASTED.get(random.nextInt(PASTED.size()));
    return new Planned(
        "paste " + text.replace('\n', ' '),
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
          app.window().desk().paste();
        });
  }

  private Planned open() {
    var file = random.nextInt(4) == 0 ? files.saved() : files.any(random);
    return new Planned("open " + file.getFileName(), () -> app.window().desk().use(file));
  }

  private Planned save() {
    return new Planned("save", () -> app.window().desk().saveExperiment(files.saved()));
  }

  private Planned resize() {
    var screen = Screen.getPrimary().getVisualBounds();
    double width = screen.getWidth() * (0.5 + random.nextDouble() / 2);
    double height = screen.getHeight() * (0.5 + random.nextDouble() / 2);
    return new Planned(
        "resize to %.0f × %.0f".formatted(width, height),
        () -> {
          var stage = (Stage) app.window().transport().getScene().getWindow();
          stage.setX(screen.getMinX());
          stage.setY(screen.getMinY());
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  private Planned scroll() {
    int amount = random.nextInt(21) - 10;
    return new Planned(
        "scroll " + amount,
        () -> {
          moveTo(front().getScene().getRoot());
          robot.mouseWheel(amount);
        });
  }
}
