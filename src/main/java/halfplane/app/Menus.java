package halfplane.app;

import halfplane.view.Words;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menus: what files, settings, looks, lessons and help there are. */
final class Menus extends MenuBar {
  Menus(MainWindow window, Run run) {
    setId("menus");
    getMenus().addAll(file(window), edit(window, run), view(window), lesson(window), help(window));
    managedProperty().bind(visibleProperty());
  }

  private static Menu file(MainWindow window) {
    return menu(
        "file",
        item("open", "Shortcut+O", window.desk()::open),
        item("save", "Shortcut+S", window.desk()::saveExperiment),
        new SeparatorMenuItem(),
        item("picture", "Shortcut+P", window.desk()::savePicture),
        item("metrics", null, window.desk()::saveMetrics),
        item("script", null, window.desk()::saveScript),
        new SeparatorMenuItem(),
        item("quit", "Shortcut+Q", window::quit));
  }

  private static Menu edit(MainWindow window, Run run) {
    return menu(
        "edit",
        item("undo", "Shortcut+Z", run::undo),
        new SeparatorMenuItem(),
        item("copy", "Shortcut+C", window.desk()::copyPicture),
        item("line", null, window.desk()::copySettings),
        item("paste", "Shortcut+V", window::paste));
  }

  private static Menu view(MainWindow window) {
    var transport = window.transport();
    return menu(
        "view",
        item("compare", null, transport.compare()::fire),
        item("enlarge", null, window.deck().enlarge()::fire),
        new SeparatorMenuItem(),
        item("projector", null, transport.projector()::fire),
        item("theme", null, transport.theme()::fire),
        item("fullscreen", "F11", window::toggleFullScreen));
  }

  private static Menu lesson(MainWindow window) {
    var menu = menu("lesson");
    for (var name : Lessons.BUILT_IN) {
      var item = new MenuItem(Words.of("lesson." + name));
      item.setOnAction(event -> window.openLesson(name));
      menu.getItems().add(item);
    }
    menu.getItems()
        .addAll(new SeparatorMenuItem(), item("lesson.open", null, window::openLessonFile));
    return menu;
  }

  private static Menu help(MainWindow window) {
    return menu("help", item("keys", "F1", window::toggleHelp));
  }

  private static Menu menu(String key, MenuItem... items) {
    var menu = new Menu(Words.of("menu." + key));
    menu.setId("menu-" + key);
    menu.getItems().addAll(items);
    return menu;
  }

  private static MenuItem item(String key, String keys, Runnable action) {
    var item = new MenuItem(Words.of("menu." + key));
    item.setId("menu-" + key);
    item.setOnAction(event -> action.run());
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }
}
