package halfplane.app;

import halfplane.app.documents.Desk;
import halfplane.app.lessons.Lessons;
import halfplane.files.OperatingSystem;
import halfplane.view.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menus: what files, settings, looks, lessons and help there are. */
final class Menus extends MenuBar {
  Menus(MainWindow window) {
    setId("menus");
    var edit = edit(window);
    getMenus().addAll(file(window), edit, view(window), lesson(window), help(window));
    getMenus()
        .forEach(
            menu -> menu.addEventHandler(Menu.ON_SHOWING, event -> Keys.leaveField(getScene())));
    allowUndo(edit, window.acts());
  }

  private static Menu file(MainWindow window) {
    var home = window.takeHome();
    return menu(
        "file",
        item("open", "Shortcut+O", window.desk()::open),
        recent(window.desk()),
        item("save", "Shortcut+S", window.desk()::saveExperiment),
        new SeparatorMenuItem(),
        item("picture", "Shortcut+P", home::savePicture),
        item("film", null, home::saveFilm),
        item("handout", null, home::saveHandout),
        new SeparatorMenuItem(),
        item("metrics", null, home::saveMetrics),
        item("weights", null, home::saveWeights),
        item("script", null, home::saveScript),
        new SeparatorMenuItem(),
        item("quit", "Shortcut+Q", window::quit));
  }

  private static Menu recent(Desk desk) {
    var menu = menu("recent");
    Runnable fill =
        () -> {
          menu.getItems().clear();
          for (var file : desk.recent().files()) {
            var item = new MenuItem(name(file, desk.recent().files()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> desk.useRecent(file));
            menu.getItems().add(item);
          }
          menu.setDisable(menu.getItems().isEmpty());
        };
    desk.recent().files().addListener((InvalidationListener) observed -> fill.run());
    fill.run();
    return menu;
  }

  /** With its folder where another one has its name. */
  private static String name(Path file, List<Path> files) {
    var name = file.getFileName();
    long alike = files.stream().filter(other -> other.getFileName().equals(name)).count();
    return alike > 1 ? name + "   " + file.getParent() : name.toString();
  }

  private static Menu edit(MainWindow window) {
    return menu(
        "edit",
        item("undo", "Shortcut+Z", window::undo),
        item("redo", "Shortcut+Y", window::redo),
        new SeparatorMenuItem(),
        item("paint", null, window.painting()::toggle),
        item("notebook", "Shortcut+N", window.desk()::useNotebook),
        new SeparatorMenuItem(),
        item("copy", "Shortcut+C", window.takeHome()::copyPicture),
        item("line", null, window.desk()::copySettings),
        item("paste", "Shortcut+V", window.desk()::paste));
  }

  /** What can be undone is known when the menu opens; the keys count while it is closed. */
  private static void allowUndo(Menu edit, Acts acts) {
    var undo = edit.getItems().get(0);
    var redo = edit.getItems().get(1);
    edit.addEventHandler(
        Menu.ON_SHOWING,
        event -> {
          undo.setDisable(!acts.areUndoable());
          redo.setDisable(!acts.areRedoable());
        });
    edit.addEventHandler(
        Menu.ON_HIDDEN,
        event -> {
          undo.setDisable(false);
          redo.setDisable(false);
        });
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
        item("fullscreen", FullScreen.keys(OperatingSystem.present()), window::toggleFullScreen),
        new SeparatorMenuItem(),
        check(window, Choice.COLOUR_BLIND),
        check(window, Choice.REDUCED_MOTION),
        check(window, Choice.PERFORMANCE),
        language(window));
  }

  private static CheckMenuItem check(MainWindow window, Choice choice) {
    var item = new CheckMenuItem(Words.of("menu." + choice.key()));
    item.setId("menu-" + choice.key());
    item.setSelected(window.choices().isChosen(choice));
    item.setOnAction(event -> window.choices().choose(choice, item.isSelected()));
    return item;
  }

  /** Each language by its own name, so that it is found by those who read no other. */
  private static Menu language(MainWindow window) {
    var menu = menu("language");
    var group = new ToggleGroup();
    for (var language : Words.LANGUAGES) {
      var item = new RadioMenuItem(language.equals(Locale.ROOT) ? "English" : "Deutsch");
      item.setId("menu-language-" + language);
      item.setToggleGroup(group);
      item.setSelected(language.equals(Words.locale()));
      item.setOnAction(event -> window.outside().speak(language));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Menu lesson(MainWindow window) {
    var menu = menu("lesson");
    for (var name : Lessons.BUILT_IN) {
      var item = new MenuItem(Words.of("lesson." + name));
      item.setOnAction(event -> window.lectern().open(name));
      menu.getItems().add(item);
    }
    menu.getItems()
        .addAll(new SeparatorMenuItem(), item("lesson.open", null, window::openLessonFile));
    return menu;
  }

  private static Menu help(MainWindow window) {
    return menu(
        "help",
        item("keys", "F1", window::toggleHelp),
        new SeparatorMenuItem(),
        item("link.lesson", null, () -> window.outside().browse(Words.of("link.lesson"))),
        item("link.playground", null, () -> window.outside().browse(Words.of("link.playground"))),
        new SeparatorMenuItem(),
        item("about", null, window::about));
  }

  private static Menu menu(String key, MenuItem... items) {
    var menu = new Menu(Words.of("menu." + key));
    menu.setId("menu-" + key);
    menu.getItems().addAll(items);
    return menu;
  }

  private static MenuItem item(String key, String keys, Runnable action) {
    var item = new MenuItem(Words.of("menu." + key));
    item.setId("menu-" + key.replace('.', '-'));
    item.setOnAction(event -> action.run());
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    return item;
  }
}
