package halfplane.app;

import halfplane.app.controls.DropDown;
import halfplane.app.controls.DropDowns;
import halfplane.app.controls.Icon;
import halfplane.app.controls.ReadAloud;
import halfplane.app.controls.Tips;
import halfplane.app.panels.Question;
import halfplane.app.panels.QuestionsButton;
import halfplane.app.run.Pace;
import halfplane.app.run.Run;
import halfplane.data.Source;
import halfplane.view.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Rewind, step back, train or pause, step; the epoch; the pace; how the window looks. */
public final class TransportBar extends HBox {
  private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

  private final Run run;
  private final Button rewind = button("rewind", Icon.REWIND);
  private final Button back = button("step-back", Icon.STEP_BACK);
  private final Region playIcon = Icon.PLAY.node();
  private final Region pauseIcon = Icon.PAUSE.node();
  private final Button train = button("train", Icon.PLAY);
  private final Button step = button("step", Icon.STEP);
  private final Label epoch = new Label();
  private final Label paceName = new Label(Words.of("pace"));
  private final ComboBox<Pace> pace = new ComboBox<>();
  private final StackPane pacePlace = new StackPane();
  private final ToggleButton compare = new ToggleButton();
  private final QuestionsButton questions = new QuestionsButton();
  private final ToggleButton projector = new ToggleButton();
  private final ToggleButton theme = new ToggleButton();
  private final Button help = new Button("?");
  private boolean projected;

  TransportBar(Run run) {
    this.run = run;
    getStyleClass().add("transport");
    train.getStyleClass().addAll("train-button", "accent");
    rewind.setMinWidth(USE_PREF_SIZE);
    step.setText(Words.of("step"));
    rewind.setOnAction(event -> run.rewind());
    back.setOnAction(event -> run.step(-1));
    train.setOnAction(event -> run.toggle());
    step.setOnAction(event -> run.step(1));
    epoch.setId("epoch-label");
    epoch.getStyleClass().add("epoch-label");
    pace.setId("pace");
    DropDowns.giveFocusBack(pace);
    pace.getItems().setAll(Pace.values());
    run.paceProperty().subscribe(new DropDown<>(pace, run.paceProperty()::set)::show);
    ReadAloud.name(pace, Words.of("pace"));
    look(compare, "compare-toggle", Icon.COMPARE, "compare");
    compare.setText(Words.of("compare"));
    look(projector, "projector-toggle", Icon.PROJECTOR, "projector");
    look(theme, "theme-toggle", Icon.THEME, "theme");
    help.setId("help-button");
    help.setAccessibleText(Words.of("help"));
    paceName.setLabelFor(pace);
    getChildren()
        .addAll(
            rewind, back, train, step, epoch, paceName, pacePlace, gap(), compare, projector, theme,
            help);
    pacePlace.getStyleClass().add("pace-place");
    tips();
    run.snapshotProperty().addListener((observed, was, is) -> show());
    run.experimentProperty().addListener((observed, was, is) -> show());
    run.trainingProperty().addListener((observed, was, is) -> show());
    run.divergedProperty().addListener((observed, was, is) -> show());
    run.heldProperty().addListener((observed, was, is) -> show());
    show();
  }

  /** Drop-downs take long to be styled: they come when the plot is on screen. */
  void furnish() {
    pacePlace.getChildren().add(pace);
    getChildren().add(getChildren().indexOf(compare), questions);
  }

  private void tips() {
    Tips.install(rewind, () -> Words.of("rewind.tip", run.experiment().model().seed()));
    Tips.installAlways(
        back,
        () ->
            back.isDisabled()
                ? Words.of("stepback.tip.none")
                : Words.of("stepback.tip", run.shownEpochs() - 1));
    Tips.installAlways(train, () -> tip(train, "train.tip", Words.epochs(end())));
    Tips.installAlways(step, () -> tip(step, "step.tip", run.shownEpochs() + 1));
    Tips.install(pace, () -> Words.of("pace.tip", run.paceProperty().get()));
    Tips.install(compare, () -> Words.of("compare.tip"));
    Tips.install(questions, () -> Words.of("panels.tip", Question.values().length));
    Tips.install(projector, () -> Words.of("projector.tip"));
    Tips.install(theme, () -> Words.of("theme.tip"));
    Tips.install(help, () -> Words.of("help.tip"));
  }

  /** What a button does, or why it does nothing. */
  private String tip(Button button, String key, Object value) {
    if (!button.isDisabled()) {
      return Words.of(key, value);
    }
    if (run.heldProperty().get()) {
      return Words.of("train.tip.held", Source.FEWEST_SAMPLES);
    }
    return run.divergedProperty().get()
        ? run.divergence()
        : Words.of("train.tip.most", run.mostEpochs());
  }

  private static Button button(String id, Icon icon) {
    var button = new Button();
    button.setId(id + "-button");
    button.setGraphic(icon.node());
    button.setAccessibleText(Words.of(id));
    return button;
  }

  private static void look(ToggleButton toggle, String id, Icon icon, String key) {
    toggle.setId(id);
    toggle.setGraphic(icon.node());
    toggle.setAccessibleText(Words.of(key));
  }

  private static Node gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** For a projector the small print goes: icons and the epoch stay. */
  void setProjected(boolean isProjected) {
    projected = isProjected;
    nameRewind();
    step.setText(projected ? "" : Words.of("step"));
    compare.setText(projected ? "" : Words.of("compare"));
    questions.setShown(projected);
    for (var node : List.of(paceName, pacePlace, theme, help)) {
      node.setVisible(!projected);
      node.setManaged(!projected);
    }
  }

  /** Where it is the way out, as the sentence below says, it is called so on a projector, too. */
  private void nameRewind() {
    rewind.setText(projected && !run.divergedProperty().get() ? "" : Words.of("rewind"));
  }

  Button train() {
    return train;
  }

  /** Pressed while there is a second network. */
  public ToggleButton compare() {
    return compare;
  }

  QuestionsButton questions() {
    return questions;
  }

  /** Pressed while the window is as large as a projector needs. */
  public ToggleButton projector() {
    return projector;
  }

  /** Pressed while the window is dark. */
  public ToggleButton theme() {
    return theme;
  }

  Button help() {
    return help;
  }

  private void show() {
    int epochs = run.experiment().schedule().epochs();
    int shown = run.shownEpochs();
    boolean training = run.trainingProperty().get();
    epoch.setText(
        shown > epochs ? Words.of("epoch.past", shown) : Words.of("epoch", shown, epochs));
    train.setText(trainText(training, shown, epochs));
    train.setAccessibleText(train.getText());
    if (train.getGraphic() != (training ? pauseIcon : playIcon)) {
      train.setGraphic(training ? pauseIcon : playIcon);
    }
    back.setDisable(shown == 0);
    boolean diverged = run.divergedProperty().get();
    boolean atTheEnd = diverged || shown >= run.mostEpochs();
    rewind.pseudoClassStateChanged(WANTED, diverged);
    nameRewind();
    boolean held = run.heldProperty().get();
    train.setDisable((atTheEnd || held) && !training);
    step.setDisable(atTheEnd || held);
  }

  /** The epoch that the button trains up to. */
  private int end() {
    int epochs = run.experiment().schedule().epochs();
    return run.shownEpochs() < epochs
        ? epochs
        : Math.min(run.shownEpochs() + run.epochsMore(), run.mostEpochs());
  }

  private String trainText(boolean training, int shown, int epochs) {
    if (training) {
      return Words.of("pause");
    }
    if (shown >= run.mostEpochs()) {
      return Words.of("train.most");
    }
    return shown > 0 && shown >= epochs ? Words.of("train.more", end() - shown) : Words.of("train");
  }
}
