package halfplane.app.controls;

import halfplane.view.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/**
 * A field to type a value in. It is applied with Enter or when the field is left; one that can't be
 * is marked, explained below the field, and not applied.
 */
public final class NumberField<T> {
  /** Characters of a wrong text that are quoted. */
  private static final int MOST_QUOTED = 20;

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Label explanation = new Label();
  private final TextField field = new Explained(explanation);
  private final Function<String, Optional<T>> parse;
  private final Function<T, String> format;
  private final Consumer<T> apply;
  private final String allowed;
  private T value;

  /** A field of which a screen reader says, while its text is wrong, why in place of its tip. */
  private static final class Explained extends TextField {
    private final Label explanation;

    Explained(Label explanation) {
      this.explanation = explanation;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.HELP && explanation.isVisible()
          ? explanation.getText()
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  /**
   * @param parse the value that a text stands for, or empty if it can't be
   * @param allowed what is allowed, as in 'a number from 0 to 0.5'
   * @param apply told of a new value
   */
  public NumberField(
      String id,
      Function<String, Optional<T>> parse,
      Function<T, String> format,
      String allowed,
      Consumer<T> apply) {
    this.parse = parse;
    this.format = format;
    this.allowed = allowed;
    this.apply = apply;
    field.setId(id);
    field.setPrefColumnCount(6);
    field.setOnAction(event -> accept());
    field
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((observed, was, is) -> leave(was));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            show(value);
            leaveField();
          }
        });
    explanation.getStyleClass().add("explanation");
    explanation.setWrapText(true);
    explanation.setId(id + "-explanation");
    explanation.managedProperty().bind(explanation.visibleProperty());
    explanation.setVisible(false);
  }

  /**
   * A field for a whole number.
   *
   * @param apply told of a new value
   */
  public static NumberField<Long> whole(String id, long least, long most, Consumer<Long> apply) {
    return new NumberField<>(
        id,
        text -> Parse.whole(text, least, most),
        String::valueOf,
        Words.of("field.whole", least, most),
        apply);
  }

  /**
   * A field for a number, which it shows with six significant digits at most.
   *
   * @param apply told of a new value
   */
  public static NumberField<Double> number(
      String id, double least, double most, Consumer<Double> apply) {
    return new NumberField<>(
        id,
        text -> Parse.number(text, least, most),
        SliderField::format,
        Words.of("field.number", SliderField.format(least), SliderField.format(most)),
        apply);
  }

  /** Why the typed text is not applied; invisible while nothing is wrong. */
  public Label explanation() {
    return explanation;
  }

  /** What is typed in. */
  public TextField field() {
    return field;
  }

  /**
   * Shows a value without applying it; a wrong text and its mark go away.
   *
   * @param newValue null where it is not known yet
   */
  public void show(T newValue) {
    value = newValue;
    field.setText(written());
    mark(false);
  }

  private String written() {
    return value == null ? "" : format.apply(value);
  }

  /** Whether its window's keys are its own, be that window in front or not. */
  public boolean isInUse() {
    return field.getScene() != null && field.getScene().getFocusOwner() == field;
  }

  /** The keys are the window's again. */
  private void leaveField() {
    if (field.getScene() != null) {
      field.getScene().getRoot().requestFocus();
    }
  }

  /** A window that comes to the front leaves the field the focus of its own: it is gone on with. */
  private void leave(Node focusedBefore) {
    if (focusedBefore == field && !isAsShown()) {
      accept();
    }
  }

  /**
   * Whether the text is the one shown, which may be rounded, or of a value that may not be typed.
   */
  private boolean isAsShown() {
    return field.getText().equals(written());
  }

  private void accept() {
    if (isAsShown()) {
      mark(false);
      leaveField();
      return;
    }
    var text = field.getText().strip();
    var parsed = parse.apply(text);
    if (parsed.isEmpty()) {
      explanation.setText(Words.of("field.wrong", Words.shortened(text, MOST_QUOTED), allowed));
      mark(true);
      return;
    }
    show(parsed.get());
    apply.accept(parsed.get());
    if (isInUse()) {
      leaveField();
    }
  }

  private void mark(boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
    explanation.setVisible(wrong);
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }
}
