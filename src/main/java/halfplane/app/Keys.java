package halfplane.app;

import halfplane.app.run.Pace;
import halfplane.app.run.Run;
import halfplane.data.Shape;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.stage.Window;

/** The keys that work anywhere in the window; a focused slider or field keeps its own. */
final class Keys {
  /** Undo, copy and paste in a field are the field's own. */
  private static final Set<KeyCode> IN_FIELDS =
      EnumSet.of(KeyCode.Z, KeyCode.Y, KeyCode.V, KeyCode.C);

  /** A plus is typed with Shift on many keyboards. */
  private static final Set<KeyCode> SHIFTED = EnumSet.of(KeyCode.PLUS, KeyCode.EQUALS);

  private static final Set<KeyCode> SLIDERS =
      EnumSet.of(
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.KP_LEFT,
          KeyCode.KP_RIGHT,
          KeyCode.KP_UP,
          KeyCode.KP_DOWN,
          KeyCode.HOME,
          KeyCode.END);

  /** The window's keys that a closed drop-down needs itself. */
  private static final Set<KeyCode> DROP_DOWNS =
      EnumSet.of(KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT);

  /** The window's keys that move about in an open menu, or close it. */
  private static final Set<KeyCode> MENUS =
      EnumSet.of(
          KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.ESCAPE);

  private static final Set<KeyCode> CLICKER = EnumSet.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  /** The window's keys that scroll a list; those of a clicker are a lesson's while one is open. */
  private static final Set<KeyCode> LISTS =
      EnumSet.of(KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  /** What these do is done again and again while they are held. */
  private static final Set<KeyCode> REPEATING =
      EnumSet.of(
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.COMMA,
          KeyCode.PERIOD,
          KeyCode.N,
          KeyCode.PLUS,
          KeyCode.EQUALS,
          KeyCode.ADD,
          KeyCode.MINUS,
          KeyCode.SUBTRACT);

  private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
  private final Map<String, Runnable> typed = new HashMap<>();
  private final Map<KeyCode, Runnable> control = new EnumMap<>(KeyCode.class);
  private final Run run;
  private final BooleanSupplier inLesson;
  private final Scene scene;
  private final HeldKeys held;

  /** Whether the last press is of a key that was held already. */
  private boolean repeats;

  /** Whether it has done what it does. */
  private boolean done;

  /** What the mouse was pressed on last; null for nothing. */
  private Node clicked;

  /** Whether the last press meant something by its code, so that what it types is not asked for. */
  private boolean taken;

  Keys(MainWindow window, Run run, Scene scene) {
    this.run = run;
    this.scene = scene;
    inLesson = () -> window.lessonBar().place() >= 0;
    held = new HeldKeys(scene.windowProperty().flatMap(Window::focusedProperty));
    putRun(window);
    putPlot(window);
    putLessons(window);
    putWindow(window);
    putShortcuts(window);
    listen();
  }

  private void putRun(MainWindow window) {
    plain.put(KeyCode.SPACE, run::toggle);
    plain.put(KeyCode.HOME, () -> run.seek(0));
    plain.put(KeyCode.END, run::seekLast);
    plain.put(KeyCode.R, run::rewind);
    plain.put(KeyCode.N, window.model()::newWeights);
    putDigit("1", () -> window.data().use(Shape.CIRCLES));
    putDigit("2", () -> window.data().use(Shape.MOONS));
    putDigit("3", () -> window.data().use(Shape.BLOBS));
    putDigit("4", window.desk()::openData);
    plain.put(KeyCode.PLUS, () -> changePace(1));
    plain.put(KeyCode.EQUALS, () -> changePace(1));
    plain.put(KeyCode.ADD, () -> changePace(1));
    plain.put(KeyCode.MINUS, () -> changePace(-1));
    plain.put(KeyCode.SUBTRACT, () -> changePace(-1));
  }

  private void putPlot(MainWindow window) {
    plain.put(KeyCode.V, window.plotPane()::nextShading);
    plain.put(KeyCode.W, window.plotPane().toggles().wrong()::fire);
    plain.put(KeyCode.B, window.plotPane().toggles().best()::fire);
    plain.put(KeyCode.T, window.plotPane().toggles().trail()::fire);
    plain.put(KeyCode.H, window.plotPane().toggles().hatch()::fire);
    plain.put(KeyCode.L, window.plotPane().toggles().mine()::fire);
    plain.put(KeyCode.COMMA, () -> window.plotPane().myLine().turn(1));
    plain.put(KeyCode.PERIOD, () -> window.plotPane().myLine().turn(-1));
    plain.put(KeyCode.C, window.transport().compare()::fire);
    plain.put(KeyCode.D, window.painting()::toggle);
  }

  private void putLessons(MainWindow window) {
    plain.put(KeyCode.OPEN_BRACKET, () -> window.askNext(-1));
    plain.put(KeyCode.CLOSE_BRACKET, () -> window.askNext(1));
    plain.put(KeyCode.PAGE_DOWN, window.lectern()::next);
    plain.put(KeyCode.PAGE_UP, () -> window.lessonBar().move(-1));
    plain.put(KeyCode.A, window.lessonBar()::pointAtNextAnswer);
    typed.put("[", () -> window.askNext(-1));
    typed.put("]", () -> window.askNext(1));
  }

  private void putWindow(MainWindow window) {
    plain.put(KeyCode.E, window.deck().enlarge()::fire);
    plain.put(KeyCode.ESCAPE, window::shrink);
    plain.put(KeyCode.P, window.transport().projector()::fire);
    plain.put(KeyCode.F1, window::toggleHelp);
    plain.put(KeyCode.F11, window::toggleFullScreen);
    typed.put("?", window::toggleHelp);
  }

  private void putShortcuts(MainWindow window) {
    control.put(KeyCode.Z, window::undo);
    control.put(KeyCode.Y, window::redo);
    control.put(KeyCode.V, window.desk()::paste);
    control.put(KeyCode.C, window.takeHome()::copyPicture);
    control.put(KeyCode.P, window.takeHome()::savePicture);
    control.put(KeyCode.S, window.desk()::saveExperiment);
    control.put(KeyCode.O, window.desk()::open);
    control.put(KeyCode.N, window.desk()::useNotebook);
  }

  private void listen() {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, held::release);
    scene.addEventFilter(
        MouseEvent.MOUSE_PRESSED, event -> clicked = event.getPickResult().getIntersectedNode());
    scene.addEventFilter(
        MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::giveFocusBack));
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void putDigit(String digit, Runnable action) {
    plain.put(KeyCode.valueOf("DIGIT" + digit), action);
    plain.put(KeyCode.valueOf("NUMPAD" + digit), action);
    typed.put(digit, action);
  }

  /**
   * What is asked for by its character: brackets that are typed with a modifier come as digits when
   * pressed, and digits that are typed with Shift, as on French keyboards, with it.
   */
  private void typed(KeyEvent event) {
    boolean digit = event.getCharacter().chars().allMatch(Character::isDigit);
    boolean modified = digit ? isModified(event) : isCommand(event);
    boolean inField = scene.getFocusOwner() instanceof TextInputControl;
    if (!done && !taken && !inField && !modified) {
      typed.getOrDefault(event.getCharacter(), () -> {}).run();
    }
  }

  private void changePace(int places) {
    int next = run.paceProperty().get().ordinal() + places;
    run.paceProperty().set(Pace.values()[Math.clamp(next, 0, Pace.values().length - 1)]);
  }

  private void pressed(KeyEvent event) {
    repeats = held.repeats(event);
    done = repeats && !REPEATING.contains(event.getCode());
    taken = keepsItsKeys(scene.getFocusOwner(), event);
    if (taken) {
      if (isRedo(event) && scene.getFocusOwner() instanceof TextInputControl field) {
        field.redo();
        event.consume();
      }
      return;
    }
    if (isRedo(event)) {
      fire(control.get(KeyCode.Y), event);
    } else if (isShortcut(event)) {
      fire(control.get(event.getCode()), event);
    } else if (!isModified(event)) {
      fire(byItself(event), event);
    }
  }

  /** What a key does with none but Shift; null for nothing. */
  private Runnable byItself(KeyEvent event) {
    var code = event.getCode();
    if (code == KeyCode.RIGHT || code == KeyCode.LEFT) {
      int epochs = event.isShiftDown() ? 10 : 1;
      return () -> run.step(code == KeyCode.RIGHT ? epochs : -epochs);
    }
    return !event.isShiftDown() || SHIFTED.contains(code) ? plain.get(code) : null;
  }

  /** Windows tells of AltGr as Control with Alt: what is typed with it is no shortcut. */
  private static boolean isShortcut(KeyEvent event) {
    return event.isShortcutDown() && !event.isAltDown();
  }

  /** With another key than Shift; of Control and Command each is for shortcuts on some system. */
  private static boolean isModified(KeyEvent event) {
    return event.isControlDown() || event.isMetaDown() || event.isAltDown();
  }

  /** With a key that nothing is typed with: brackets are with AltGr, on a Mac with Alt. */
  private static boolean isCommand(KeyEvent event) {
    return event.isMetaDown() || event.isControlDown() && !event.isAltDown();
  }

  /** JavaFX's fields know only one of the two, another on each system. */
  private static boolean isRedo(KeyEvent event) {
    return isShortcut(event)
        && (event.getCode() == KeyCode.Y || event.isShiftDown() && event.getCode() == KeyCode.Z);
  }

  /**
   * A control that was clicked, not tabbed to, gives the keys back; so does a field or a slider
   * left by a click. A drag that ends beside it does not leave it.
   */
  private void giveFocusBack() {
    var focus = scene.getFocusOwner();
    boolean keepsKeys = focus instanceof TextInputControl || focus instanceof Slider;
    boolean left = keepsKeys && !isInside(clicked, focus);
    if (focus instanceof MenuButton) {
      return;
    }
    if (focus instanceof ButtonBase || focus instanceof Circle && focus != clicked || left) {
      scene.getRoot().requestFocus();
    }
  }

  /** Whether a node, maybe null, is another or in it. */
  private static boolean isInside(Node node, Node outer) {
    for (var at = node; at != null; at = at.getParent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  private void fire(Runnable action, KeyEvent event) {
    if (action != null) {
      taken = true;
      if (isShortcut(event)) {
        leaveField(scene);
      }
      if (repeats && !done) {
        run.changes().held(action);
      } else if (!done) {
        action.run();
      }
      event.consume();
    }
  }

  /** What is typed so far counts for what is asked for in a menu or by its keys. */
  static void leaveField(Scene scene) {
    if (scene.getFocusOwner() instanceof TextInputControl) {
      scene.getRoot().requestFocus();
    }
  }

  /** Of a presenter's clicker, whose keys are the lesson's: also in fields and lists. */
  private boolean isClick(KeyEvent event) {
    return CLICKER.contains(event.getCode()) && inLesson.getAsBoolean();
  }

  private static boolean isMenuOpen() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  private boolean keepsItsKeys(Node focus, KeyEvent event) {
    if (MENUS.contains(event.getCode()) && isMenuOpen()) {
      return true;
    }
    boolean function = event.getCode().isFunctionKey() || isShortcut(event);
    if (focus == null) {
      return false;
    }
    return switch (focus) {
      case TextInputControl field ->
          !event.getCode().isFunctionKey()
              && !isClick(event)
              && !(isShortcut(event) && !IN_FIELDS.contains(event.getCode()));
      case Slider slider -> !event.isShiftDown() && SLIDERS.contains(event.getCode());
      case ComboBoxBase<?> box ->
          !function
              && (box.isShowing()
                  ? !event.getCode().isLetterKey()
                  : DROP_DOWNS.contains(event.getCode()));
      case ListView<?> list -> !function && LISTS.contains(event.getCode()) && !isClick(event);
      case Circle handle ->
          !function && (event.getCode().isArrowKey() || event.getCode() == KeyCode.TAB);
      case ButtonBase button -> event.getCode() == KeyCode.SPACE;
      default -> false;
    };
  }
}
