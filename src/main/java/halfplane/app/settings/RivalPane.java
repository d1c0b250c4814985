package halfplane.app.settings;

import halfplane.app.controls.DropDown;
import halfplane.app.controls.DropDowns;
import halfplane.app.controls.InWords;
import halfplane.app.controls.NumberField;
import halfplane.app.controls.ReadAloud;
import halfplane.app.controls.Section;
import halfplane.app.controls.Tips;
import halfplane.app.run.Rival;
import halfplane.app.run.Run;
import halfplane.app.run.SettingRanges;
import halfplane.data.Feature;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.NotebookLog;
import halfplane.training.Snapshot;
import halfplane.view.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The settings of the network beside: its layers, activation, columns and learning rate. */
public final class RivalPane extends VBox {
  private static final List<List<Feature>> COLUMNS =
      List.of(
          Feature.PLANE,
          List.of(Feature.X1, Feature.X2, Feature.RADIUS_SQUARED),
          List.of(Feature.X1, Feature.X2, Feature.X1_SQUARED, Feature.X2_SQUARED));

  private final Run run;
  private final NumberField<List<Integer>> hidden;
  private final ComboBox<List<Feature>> columns = new ComboBox<>();
  private final DropDown<Activation> chosenActivation;
  private final DropDown<List<Feature>> chosenColumns;
  private final NumberField<Double> rate;

  /**
   * @param run whose second network is set
   */
  public RivalPane(Run run) {
    this.run = run;
    setId("rival-settings");
    hidden = ModelPane.layers("rival-hidden", value -> change(model -> model.withHidden(value)));
    rate =
        NumberField.number(
            "rival-rate",
            SettingRanges.LEAST_LEARNING_RATE,
            SettingRanges.MOST_LEARNING_RATE,
            this::changeRate);
    var activation = new ComboBox<Activation>();
    activation.getItems().setAll(Activation.values());
    activation.setConverter(new InWords<>(Words::activation));
    chosenActivation =
        choose(
            activation,
            "rival-activation",
            chosen -> change(model -> model.withActivation(chosen)));
    columns.getItems().setAll(COLUMNS);
    columns.setConverter(new InWords<>(RivalPane::symbols));
    chosenColumns =
        choose(columns, "rival-features", chosen -> change(model -> model.withFeatures(chosen)));
    hidden.field().setPrefColumnCount(4);
    rate.field().setPrefColumnCount(3);
    var row =
        new FlowPane(
            named("rival", hidden.field()),
            activation,
            columns,
            named("rival-rate", rate.field()),
            button("swap", run::swapWithRival),
            button("copy", () -> run.setRival(Rival.of(run.experiment()))));
    row.getStyleClass().add("rival-row");
    getChildren().addAll(row, hidden.explanation(), rate.explanation());
    managedProperty().bind(visibleProperty());
    run.rivalProperty().addListener((observed, was, is) -> show(is));
    run.showSettings(experiment -> show(rival()));
  }

  /** What a network is and how it does, in a line. */
  public static String describe(Snapshot snapshot) {
    var experiment = snapshot.experiment();
    return Words.of(
        "rival.caption",
        experiment.model().architecture(),
        Words.kind(experiment.model().acting()),
        Words.number(NotebookLog.accuracy(snapshot.figures().accuracy())),
        Words.loss(snapshot.figures().loss()));
  }

  /** The second network's name, and what it does before its figures are there. */
  public static String describe(Rival rival, String doing) {
    return Words.of(
        "rival.caption.behind",
        rival.model().architecture(),
        Words.kind(rival.model().acting()),
        doing);
  }

  private void show(Rival rival) {
    if (rival == null) {
      return;
    }
    hidden.show(rival.model().hidden());
    chosenActivation.show(rival.model().activation());
    chosenColumns.show(rival.model().features());
    columns.setPromptText(symbols(rival.model().features()));
    rate.show(rival.learningRate());
  }

  private static String symbols(List<Feature> features) {
    return features.stream().map(Feature::symbol).collect(Collectors.joining(", "));
  }

  private Rival rival() {
    return run.rivalProperty().get();
  }

  private void changeRate(double rate) {
    if (rival() != null) {
      run.setRival(new Rival(rival().model(), rate));
    }
  }

  /** A field that is left because the second network goes away has nothing to change. */
  private void change(UnaryOperator<Experiment.Model> changed) {
    if (rival() != null) {
      run.setRival(new Rival(changed.apply(rival().model()), rival().learningRate()));
    }
  }

  private static <T> DropDown<T> choose(ComboBox<T> box, String id, Consumer<T> onChosen) {
    box.setId(id);
    ReadAloud.name(box, Words.of(id));
    DropDowns.giveFocusBack(box);
    return new DropDown<>(box, onChosen);
  }

  private static HBox named(String key, TextField field) {
    var box = new HBox(4, Section.label(key, field), field);
    box.getStyleClass().add("named");
    return box;
  }

  private static Button button(String id, Runnable action) {
    var button = new Button(Words.of(id));
    button.setId(id + "-button");
    button.setOnAction(event -> action.run());
    Tips.install(button, () -> Words.of(id + ".tip"));
    return button;
  }
}
