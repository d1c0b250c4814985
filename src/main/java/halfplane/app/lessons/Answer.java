package halfplane.app.lessons;

import halfplane.view.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/**
 * One of the answers to a step's question. The right one has a frame and a mark on its corner, so
 * that colour is not all that tells it; neither moves what stands around it.
 */
final class Answer extends StackPane {
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

  private final ToggleButton button;
  private final Label mark = new Label("✓");

  /**
   * @param number of the answer, from 1
   */
  Answer(int number, String words) {
    button = new ToggleButton(words);
    button.setId("lesson-answer-" + number);
    button.setWrapText(true);
    // An underscore is one of the word's letters.
    button.setMnemonicParsing(false);
    mark.getStyleClass().add("right-mark");
    mark.setMouseTransparent(true);
    mark.setVisible(false);
    setAlignment(mark, Pos.TOP_RIGHT);
    getChildren().addAll(button, mark);
  }

  ToggleButton button() {
    return button;
  }

  void setRight(boolean right) {
    button.pseudoClassStateChanged(RIGHT, right);
    button.setAccessibleText(right ? Words.of("lesson.right", button.getText()) : button.getText());
    mark.setVisible(right);
    // The next answer does not cover it.
    setViewOrder(right ? -1 : 0);
  }
}
