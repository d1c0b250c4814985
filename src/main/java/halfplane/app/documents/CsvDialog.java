package halfplane.app.documents;

import halfplane.app.background.Threads;
import halfplane.app.controls.Dialogs;
import halfplane.data.CsvColumns;
import halfplane.data.CsvPreview;
import halfplane.data.InvalidInputException;
import halfplane.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks which columns of a table are the points and their labels, beside its first lines. */
public final class CsvDialog extends Dialog<CsvDialog.Choice> {
  private static final int ROWS = 8;

  /** Of the table, in pixels. */
  private static final double WIDTH = 560;

  private static final double TABLE_HEIGHT = 250;

  /** More columns than anyone looks through here would keep the window from opening. */
  private static final int COLUMNS = 20;

  private static final List<String> SEPARATORS = List.of(",", ";", "\t");

  private final Function<Character, CsvPreview> read;
  private final ComboBox<String> separator = new ComboBox<>();
  private final CheckBox header = new CheckBox(Words.of("csv.header"));
  private final ComboBox<String> x1 = new ComboBox<>();
  private final ComboBox<String> x2 = new ComboBox<>();
  private final ComboBox<String> label = new ComboBox<>();
  private final CheckBox standardise = new CheckBox(Words.of("standardise"));
  private final TableView<List<String>> table = new TableView<>();
  private final Label intro = new Label();
  private final Label verdict = new Label();
  private final ButtonType use = new ButtonType(Words.of("csv.use"), ButtonBar.ButtonData.OK_DONE);
  private CsvPreview preview;
  private List<String> titles = List.of();
  private boolean showing;

  /**
   * What was chosen.
   *
   * @param columns the points and their labels
   * @param standardised whether coordinates are scaled
   */
  record Choice(CsvColumns columns, boolean standardised) {}

  /**
   * @param read the file's beginning with another separator
   */
  public CsvDialog(Window owner, CsvPreview preview, Function<Character, CsvPreview> read) {
    this.read = read;
    Dialogs.own(this, owner);
    setTitle(Words.of("csv.title", preview.name()));
    layOut(Dialogs.scale(owner));
    getDialogPane().getButtonTypes().addAll(use, Dialogs.cancel());
    getDialogPane().lookupButton(use).setId("csv-use");
    show(preview);
    followChoices();
    // Twenty columns of cells would make the pulse long that opens the window.
    setOnShown(event -> Platform.runLater(this::showRows));
    setResultConverter(
        button ->
            button == use
                ? columns().map(it -> new Choice(it, standardise.isSelected())).orElse(null)
                : null);
  }

  /**
   * @param scale how much larger than at a desk the window is
   */
  private void layOut(double scale) {
    table.setId("csv-table");
    table.setAccessibleText(Words.of("csv.table"));
    table.setPrefSize(WIDTH * scale, TABLE_HEIGHT * scale);
    table.setMinHeight(TABLE_HEIGHT * scale);
    table.setPlaceholder(new Label(""));
    verdict.setId("csv-verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(44 * scale);
    verdict.setMaxWidth(WIDTH * scale);
    intro.setWrapText(true);
    intro.setMaxWidth(WIDTH * scale);
    var content = new VBox(12, intro, choices(scale), table, verdict);
    content.setId("csv-dialog");
    Dialogs.fill(getDialogPane(), content);
  }

  private GridPane choices(double scale) {
    separator.getItems().setAll(List.of(",", ";", Words.of("csv.tab")));
    header.setId("csv-header");
    standardise.setId("csv-standardise");
    var grid = new GridPane(10, 8);
    named(grid, 0, "csv.separator", separator);
    grid.add(header, 2, 0);
    named(grid, 1, "csv.x1", x1);
    named(grid, 2, "csv.x2", x2);
    named(grid, 3, "csv.label", label);
    grid.add(standardise, 2, 1);
    for (var box : List.of(separator, x1, x2, label)) {
      box.setPrefWidth(180 * scale);
    }
    return grid;
  }

  private void followChoices() {
    separator.setOnAction(event -> changeSeparator());
    header.setOnAction(event -> showColumns());
    for (var box : List.of(x1, x2, label)) {
      box.getSelectionModel().selectedIndexProperty().addListener(changed -> judge());
    }
  }

  private static void named(GridPane grid, int row, String key, ComboBox<String> box) {
    box.setId(key.replace('.', '-'));
    Dialogs.addRow(grid, row, key, box);
  }

  private void show(CsvPreview newPreview) {
    preview = newPreview;
    showing = true;
    intro.setText(
        preview.columns() > COLUMNS
            ? Words.of("csv.intro") + " " + Words.of("csv.cut", COLUMNS, preview.columns())
            : Words.of("csv.intro"));
    separator.getSelectionModel().select(SEPARATORS.indexOf(String.valueOf(preview.separator())));
    header.setSelected(preview.guess().map(CsvColumns::header).orElse(preview.hasHeader()));
    showing = false;
    showColumns();
    preview
        .guess()
        .ifPresent(
            guess -> {
              x1.getSelectionModel().select(guess.x1());
              x2.getSelectionModel().select(guess.x2());
              label.getSelectionModel().select(guess.label());
            });
    judge();
  }

  private void changeSeparator() {
    if (showing) {
      return;
    }
    getDialogPane().lookupButton(use).setDisable(true);
    verdict.setText("");
    int chosen = separator.getSelectionModel().getSelectedIndex();
    Outcome.tell(
        CompletableFuture.supplyAsync(
            () -> read.apply(SEPARATORS.get(chosen).charAt(0)), Threads.ofItsOwn("reading")),
        (found, wrong) -> {
          if (chosen == separator.getSelectionModel().getSelectedIndex()) {
            showOrSay(found, wrong);
          }
        });
  }

  private void showOrSay(CsvPreview found, Throwable wrong) {
    if (wrong == null) {
      show(found);
    } else {
      verdict.setText(ReadingFailure.sentence(wrong));
    }
  }

  private void showColumns() {
    if (showing) {
      return;
    }
    showing = true;
    titles = titles();
    for (var box : List.of(x1, x2, label)) {
      int chosen = box.getSelectionModel().getSelectedIndex();
      box.getItems().setAll(titles);
      box.getSelectionModel().select(Math.min(chosen, titles.size() - 1));
    }
    table.getColumns().clear();
    for (int i = 0; i < Math.min(titles.size(), COLUMNS); i++) {
      int column = i;
      var shown = new TableColumn<List<String>, String>(preview.title(i, header.isSelected()));
      shown.setCellValueFactory(
          row ->
              new ReadOnlyStringWrapper(
                  column < row.getValue().size() ? row.getValue().get(column) : ""));
      shown.setSortable(false);
      table.getColumns().add(shown);
    }
    if (isShowing()) {
      showRows();
    }
    showing = false;
    judge();
  }

  /** A name that several columns have is told apart by the column's number. */
  private List<String> titles() {
    int count = Math.min(preview.columns(), CsvColumns.MOST);
    var plain =
        IntStream.range(0, count).mapToObj(i -> preview.title(i, header.isSelected())).toList();
    var times =
        plain.stream().collect(Collectors.groupingBy(title -> title, Collectors.counting()));
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                times.get(plain.get(i)) == 1
                    ? plain.get(i)
                    : Words.of("csv.column", plain.get(i), i + 1))
        .toList();
  }

  private void showRows() {
    table
        .getItems()
        .setAll(preview.rows().stream().skip(header.isSelected() ? 1 : 0).limit(ROWS).toList());
  }

  private Optional<CsvColumns> columns() {
    try {
      return Optional.of(
          new CsvColumns(
              preview.separator(),
              header.isSelected(),
              x1.getSelectionModel().getSelectedIndex(),
              x2.getSelectionModel().getSelectedIndex(),
              label.getSelectionModel().getSelectedIndex()));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  /** Says what the chosen columns would give, and allows them only if they can be used. */
  private void judge() {
    if (showing || !isOfTheChosenSeparator()) {
      return;
    }
    var chosen = columns();
    boolean fits = false;
    if (chosen.isEmpty()) {
      verdict.setText(
          switch (preview.columns()) {
            case 1 -> Words.of("csv.few.one");
            case 2 -> Words.of("csv.few");
            default -> Words.of("csv.three");
          });
    } else {
      fits = fits(chosen.get());
    }
    getDialogPane().lookupButton(use).setDisable(!fits);
  }

  /** Not while the file is read with another one, nor where it could not be. */
  private boolean isOfTheChosenSeparator() {
    return SEPARATORS.indexOf(String.valueOf(preview.separator()))
        == separator.getSelectionModel().getSelectedIndex();
  }

  private boolean fits(CsvColumns columns) {
    for (int column : new int[] {columns.x1(), columns.x2()}) {
      if (!preview.isNumeric(column, columns.header())) {
        verdict.setText(Words.of("csv.not.numeric", titles.get(column)));
        return false;
      }
    }
    var labels = preview.labels(columns.label(), columns.header());
    if (labels.containsKey("")) {
      int empty = labels.get("");
      verdict.setText(
          Words.of(Words.counted("csv.empty", empty), titles.get(columns.label()), empty));
      return false;
    }
    if (labels.size() != 2) {
      var title = titles.get(columns.label());
      verdict.setText(
          labels.size() == 1
              ? Words.of("csv.one.value", title)
              : Words.of("csv.not.two", title, labels.size()));
      return false;
    }
    var classes = preview.classes(columns.label(), columns.header());
    verdict.setText(
        Words.of(
            "csv.fits",
            Words.of("csv.value", classes.get(0), labels.get(classes.get(0))),
            Words.of("csv.value", classes.get(1), labels.get(classes.get(1)))));
    return true;
  }
}
