package halfplane.app.panels;

import halfplane.view.Words;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** For a projector, where panels are away: opens one so that it fills the window. */
public final class QuestionsButton extends MenuButton {
  /** Begins hidden, and with no question. */
  public QuestionsButton() {
    setId("questions-button");
    setText(Words.of("questions"));
    setOnHidden(event -> getScene().getRoot().requestFocus());
    setShown(false);
  }

  /** Shows the button, or leaves its room to others. */
  public void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  /**
   * @param enlarge called after a panel is chosen
   */
  public void addAll(PanelDeck deck, Runnable enlarge) {
    for (var question : Question.values()) {
      var item = new MenuItem(question.toString());
      item.setOnAction(
          event -> {
            deck.ask(question);
            enlarge.run();
          });
      getItems().add(item);
    }
  }
}
