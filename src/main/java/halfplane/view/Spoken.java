package halfplane.view;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/** What a screen reader says of a drawing, whose figures stand beside it in words. */
final class Spoken {
  private Spoken() {}

  /** Names a drawing by its id. */
  static void name(Node drawing) {
    name(drawing, Words.of("view." + drawing.getId()));
  }

  /** Names a drawing. */
  static void name(Node drawing, String words) {
    drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    drawing.setAccessibleText(words);
  }
}
