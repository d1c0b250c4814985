package halfplane.app.lessons;

import halfplane.app.controls.Scroll;
import halfplane.app.controls.Tips;
import halfplane.app.panels.Panel;
import halfplane.lesson.Fact;
import halfplane.lesson.Lesson;
import halfplane.lesson.Step;
import halfplane.view.Words;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A lesson under the plot, or beside it on a projector, a step at a time: it asks, waits for a
 * guess, then says what to watch and checks its claims against the live numbers. Driven by a
 * presenter's clicker.
 */
public final class LessonBar extends VBox {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Label title = Panel.words("lesson-title");
  private final HBox head = new HBox(6);
  private final Button back = new Button("‹");
  private final Button on = new Button("›");
  private final ToggleButton notes = new ToggleButton(Words.of("lesson.notes"));
  private final Label text = Panel.words("lesson-text");
  private final FlowPane answers = new FlowPane(8, 4);

  /** Those to the present step's question. */
  private List<Answer> choices = List.of();

  private final Label watch = Panel.words("lesson-watch");
  private final Label note = Panel.words("lesson-note");
  private final Button panel = new Button();
  private final Claims claims = new Claims();
  private final VBox rest = new VBox();
  private final Scroll scroll = new Scroll();
  private final Consumer<Step> onStep;
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(false);

  /** The steps whose question was answered: going back to one doesn't ask again. */
  private final BitSet answered = new BitSet();

  /** The answer to a step's question, by the step's place; none of who only said theirs aloud. */
  private final Map<Integer, Integer> given = new HashMap<>();

  private Lesson lesson;
  private boolean projected;
  private int place;

  /** Whether a key goes through the answers to this step's question. */
  private boolean pointing;

  private Map<Fact, Double> facts = new EnumMap<>(Fact.class);

  /**
   * @param onStep sets the app up for a step
   */
  public LessonBar(Consumer<Step> onStep) {
    this.onStep = onStep;
    setId("lesson-bar");
    getStyleClass().add("lesson-bar");
    title.getStyleClass().add("lesson-title");
    title.setMinHeight(USE_PREF_SIZE);
    Tips.install(title, () -> lesson().map(Lesson::title).orElse(""));
    back.setId("lesson-back");
    on.setId("lesson-on");
    notes.setId("lesson-notes");
    back.setOnAction(event -> move(-1));
    on.setOnAction(event -> move(1));
    notes.setOnAction(event -> showNote());
    back.setAccessibleText(Words.of("lesson.back"));
    on.setAccessibleText(Words.of("lesson.on"));
    Tips.install(back, () -> Words.of("lesson.back"));
    Tips.install(on, () -> Words.of("lesson.on"));
    Tips.install(notes, () -> Words.of("lesson.notes.tip"));
    panel.setId("lesson-panel");
    panel.setText(Words.of("panels"));
    panel.managedProperty().bind(panel.visibleProperty());
    Tips.install(panel, () -> Words.of("lesson.panel.tip"));
    var close = new Button("×");
    close.setId("lesson-close");
    close.setAccessibleText(Words.of("lesson.close"));
    close.setOnAction(event -> close());
    Tips.install(close, () -> Words.of("lesson.close"));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().setAll(back, on, title, gap, notes, close);
    head.getStyleClass().add("lesson-head");
    answers.setId("lesson-answers");
    answers.setMinWidth(0);
    // What has no place must not lie over the answers, either.
    claims.visibleProperty().bind(claims.managedProperty());
    answers.visibleProperty().bind(answers.managedProperty());
    note.getStyleClass().add("section-note");
    head.setMinHeight(USE_PREF_SIZE);
    rest.getChildren().setAll(text, answers, watch, panel, claims, note);
    rest.getStyleClass().add("lesson-rest");
    scroll.setContent(rest);
    scroll.setId("lesson-rest");
    getChildren().addAll(head, scroll);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Has a button show the step's panel: on a projector it is not beside the plot. */
  public void setOnPanel(Consumer<String> show) {
    panel.setOnAction(event -> step().panel().ifPresent(show));
  }

  /**
   * Beside the plot there is no room between the buttons for the title, which stands below them.
   */
  public void setBeside(boolean beside) {
    getChildren().remove(title);
    head.getChildren().remove(title);
    if (beside) {
      getChildren().add(1, title);
    } else {
      head.getChildren().add(head.getChildren().indexOf(on) + 1, title);
    }
  }

  /** Has the step on show in usual print again. */
  public void loosen() {
    pseudoClassStateChanged(TIGHT, false);
  }

  /** Has the step on show in smaller print, for where it would not fit otherwise. */
  public void tighten() {
    pseudoClassStateChanged(TIGHT, true);
  }

  /** Told when the step on show needs another height. */
  public void onResized(Runnable told) {
    rest.layoutBoundsProperty().addListener((observed, was, is) -> told.run());
  }

  /** On a projector the step's panel is one of its buttons, as it would hide the plot. */
  public void setProjected(boolean isProjected) {
    projected = isProjected;
    offerPanel();
  }

  /** Once there was a guess. */
  private void offerPanel() {
    boolean offered = projected && lesson != null && !asking.get() && step().panel().isPresent();
    panel.setVisible(offered);
    if (offered) {
      panel.setText(Words.of("panel." + step().panel().get()));
    }
  }

  /** Opens a lesson at its first step. */
  void open(Lesson newLesson) {
    take(newLesson);
    go(0);
  }

  /**
   * Opens a lesson at a step for which the app is set up already.
   *
   * @param isAnswered whether what follows the guess has been seen
   */
  void resume(Lesson newLesson, int step, boolean isAnswered) {
    take(newLesson);
    int target = Math.clamp(step, 0, lesson.steps().size() - 1);
    answered.set(target, isAnswered);
    show(target);
  }

  /** Does not ask again what was answered in another window, whose lesson is open here as well. */
  void takeOver(LessonBar other) {
    if (lesson != null) {
      answered.or(other.answered);
      given.putAll(other.given);
      show(place);
    }
  }

  private void take(Lesson newLesson) {
    lesson = newLesson;
    place = 0;
    asking.set(false);
    answered.clear();
    given.clear();
    setVisible(true);
  }

  /** Ends the lesson. */
  public void close() {
    lesson = null;
    asking.set(false);
    setVisible(false);
  }

  /** Whether a question waits for a guess: until then what answers it is not to be seen. */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** The lesson that is open. */
  public Optional<Lesson> lesson() {
    return Optional.ofNullable(lesson);
  }

  /** The step on show, or −1 without a lesson. */
  public int place() {
    return lesson == null ? -1 : place;
  }

  /** So many steps on or back. */
  public void move(int steps) {
    if (lesson != null) {
      int target = Math.clamp(place + steps, 0, lesson.steps().size() - 1);
      if (target != place) {
        go(target);
      }
    }
  }

  private Step step() {
    return lesson.steps().get(place);
  }

  private void go(int target) {
    onStep.accept(target == place + 1 ? lesson.steps().get(target) : lesson.from(target));
    show(target);
  }

  private void show(int target) {
    place = target;
    loosen();
    title.setText(Words.of("lesson.title", place + 1, lesson.steps().size(), step().title()));
    back.setDisable(place == 0);
    on.setDisable(place == lesson.steps().size() - 1);
    text.setText((step().text() + " " + step().ask().orElse("")).strip());
    showAnswers();
    showNote();
    asking.set(step().ask().isPresent() && !answered.get(place));
    showRest();
    scroll.setVvalue(0);
  }

  private void showNote() {
    note.setText(notes.isSelected() ? step().note() : "");
  }

  private void showAnswers() {
    pointing = false;
    choices =
        IntStream.range(0, step().answers().size())
            .mapToObj(i -> new Answer(i + 1, step().answers().get(i)))
            .toList();
    var group = new ToggleGroup();
    for (int i = 0; i < choices.size(); i++) {
      int number = i;
      var button = choices.get(i).button();
      button.setToggleGroup(group);
      choices.get(i).maxWidthProperty().bind(answers.widthProperty());
      button.setSelected(given.getOrDefault(place, -1) == number);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            give(number);
          });
    }
    answers.getChildren().setAll(choices);
    answers.setManaged(!choices.isEmpty());
  }

  private void give(int number) {
    given.put(place, number);
    reveal();
    if (pointing) {
      // The next Space trains.
      getScene().getRoot().requestFocus();
    }
  }

  /** Gives the focus to the next of the answers to a step's question; nothing without one. */
  public void pointAtNextAnswer() {
    if (lesson != null && !choices.isEmpty() && getScene() != null) {
      pointing = true;
      var buttons = choices.stream().map(Answer::button).toList();
      int pointed = buttons.indexOf(getScene().getFocusOwner());
      buttons.get((pointed + 1) % buttons.size()).requestFocus();
    }
  }

  /** What follows a guess, also of those who only said theirs aloud. */
  void reveal() {
    if (asking.get()) {
      answered.set(place);
      asking.set(false);
      showRest();
    }
  }

  /** What comes after the guess; a step that asks nothing says it at once. */
  private void showRest() {
    boolean guessed = !asking.get();
    offerPanel();
    watch.setText(guessed ? step().watch() : "");
    claims.show(guessed ? step().claims() : List.of());
    boolean all = claims.check(facts) && guessed;
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).setRight(all && i == step().right());
    }
  }

  /** Takes the live numbers that claims are checked against. */
  void show(Map<Fact, Double> newFacts) {
    if (lesson != null && !newFacts.equals(facts)) {
      facts = newFacts;
      showRest();
    }
  }
}
