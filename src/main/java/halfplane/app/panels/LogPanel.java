package halfplane.app.panels;

import halfplane.app.controls.Tips;
import halfplane.app.run.Run;
import halfplane.app.run.RunCopies;
import halfplane.files.PyTorchScript;
import halfplane.training.ExperimentCode;
import halfplane.training.Figures;
import halfplane.training.History;
import halfplane.training.NotebookLog;
import halfplane.training.Preparation;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lines that the notebook prints, every tenth epoch. */
public final class LogPanel extends Panel {
  /**
   * In ems: a fixed height keeps the list's layout from measuring a thousand lines in each pulse.
   */
  private static final double LINE = 1.7;

  private final ObservableList<String> lines = FXCollections.observableArrayList();
  private final ListView<String> list = new ListView<>(lines);
  private final List<Figures> figures = new ArrayList<>();
  private History shown;
  private Preparation preparation;

  LogPanel(Run run) {
    list.setId("log");
    list.setAccessibleText(Words.of("log"));
    list.heightProperty().addListener((observed, was, is) -> list.scrollTo(lines.size() - 1));
    VBox.setVgrow(list, Priority.ALWAYS);
    var note = new Label(Words.of("log.note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    var copy = new Button(Words.of("log.copy"));
    copy.setId("copy-log-button");
    copy.setOnAction(event -> copy(run));
    Tips.install(copy, () -> Words.of("log.copy.tip", lines.size()));
    var code = new Button(Words.of("log.code"));
    code.setId("copy-code-button");
    code.setOnAction(event -> RunCopies.ofSettings(run, ExperimentCode::of));
    Tips.install(code, () -> Words.of("log.code.tip"));
    var script = new Button(Words.of("log.script"));
    script.setId("copy-script-button");
    script.setOnAction(
        event -> RunCopies.ofSettings(run, it -> PyTorchScript.of(it, run.learningRates())));
    Tips.install(script, () -> Words.of("log.script.tip"));
    var buttons = new FlowPane(6, 4, copy, script, code);
    getChildren().addAll(list, note, buttons);
  }

  /** Adds what is new; a run that was gone back in and trained on from there is written afresh. */
  @Override
  void refresh(PlotFrame frame) {
    var snapshot = frame.snapshot();
    if (snapshot.history() == shown) {
      return;
    }
    if (snapshot.preparation() != preparation) {
      preparation = snapshot.preparation();
      lines.clear();
      figures.clear();
    }
    var history = snapshot.history();
    int wanted = (history.size() + NotebookLog.EVERY - 1) / NotebookLog.EVERY;
    int kept = 0;
    while (kept < Math.min(figures.size(), wanted)
        && figures.get(kept).equals(history.figures(kept * NotebookLog.EVERY))) {
      kept++;
    }
    if (kept < lines.size()) {
      lines.remove(kept, lines.size());
      figures.subList(kept, figures.size()).clear();
    }
    for (int i = kept; i < wanted; i++) {
      figures.add(history.figures(i * NotebookLog.EVERY));
    }
    if (kept < wanted) {
      lines.addAll(IntStream.range(kept, wanted).mapToObj(this::line).toList());
      list.scrollTo(lines.size() - 1);
    }
    shown = history;
  }

  @Override
  void setPlotStyle(PlotStyle style) {
    list.setFixedCellSize(Math.ceil(style.font() * LINE));
  }

  private String line(int index) {
    return NotebookLog.line(index * NotebookLog.EVERY, figures.get(index));
  }

  private void copy(Run run) {
    if (lines.isEmpty()) {
      run.tell(Words.of("log.none"));
    } else {
      RunCopies.text(run, lines.stream().collect(Collectors.joining("\n")));
    }
  }
}
