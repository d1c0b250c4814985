package halfplane.app;

import halfplane.view.Words;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Opens a lesson: one of the app's own, or a teacher's. */
final class LessonButton extends MenuButton {
  LessonButton() {
    setId("lesson-button");
    setText(Words.of("lesson"));
    setOnHidden(event -> getScene().getRoot().requestFocus());
  }

  /**
   * @param open opens one of the app's lessons by its name
   * @param openFile asks for a file
   */
  void connect(Consumer<String> open, Runnable openFile) {
    for (var name : Lessons.BUILT_IN) {
      var item = new MenuItem(Words.of("lesson." + name));
      item.setOnAction(event -> open.accept(name));
      getItems().add(item);
    }
    var file = new MenuItem(Words.of("lesson.file"));
    file.setOnAction(event -> openFile.run());
    getItems().addAll(new SeparatorMenuItem(), file);
  }
}
