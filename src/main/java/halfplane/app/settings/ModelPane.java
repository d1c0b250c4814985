package halfplane.app.settings;

import halfplane.app.controls.DropDown;
import halfplane.app.controls.DropDowns;
import halfplane.app.controls.InWords;
import halfplane.app.controls.NumberField;
import halfplane.app.controls.Parse;
import halfplane.app.controls.ReadAloud;
import halfplane.app.controls.Section;
import halfplane.app.controls.Tips;
import halfplane.app.run.Run;
import halfplane.data.Feature;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The network: layers, activation, features, initial weights. A change begins a new run. */
public final class ModelPane extends VBox {
  private final Run run;
  private final NumberField<List<Integer>> hidden;
  private final DropDown<Activation> chosenActivation;
  private final Map<Feature, CheckBox> features = new EnumMap<>(Feature.class);
  private final Button newWeights = new Button();
  private final VBox offer = new VBox(4);
  private final Label offerWords = new Label();
  private List<Preset> offered = List.of();

  /**
   * @param run whose network is set
   */
  public ModelPane(Run run) {
    this.run = run;
    getStyleClass().add("section");
    hidden = layers("hidden", value -> use(model().withHidden(value)));
    var activation = new ComboBox<Activation>();
    activation.getItems().setAll(Activation.values());
    activation.setConverter(new InWords<>(Words::activation));
    activation.setId("activation");
    DropDowns.giveFocusBack(activation);
    activation.setMaxWidth(Double.MAX_VALUE);
    chosenActivation = new DropDown<>(activation, chosen -> use(model().withActivation(chosen)));
    newWeights.setId("new-weights-button");
    newWeights.setMaxWidth(Double.MAX_VALUE);
    newWeights.setOnAction(event -> newWeights());
    offer.getStyleClass().add("offer");
    offer.addEventFilter(MouseEvent.MOUSE_PRESSED, ModelPane::takeOneClick);
    offer.setId("offer");
    offer.managedProperty().bind(offer.visibleProperty());
    offer.setVisible(false);
    offerWords.setWrapText(true);
    getChildren()
        .addAll(
            Section.title("model", "data.note"),
            Section.row(
                Section.named("hidden", hidden.field()), Section.named("activation", activation)),
            hidden.explanation(),
            Section.named("features", featureBoxes()),
            newWeights,
            offer);
    ReadAloud.name(hidden.field(), Words.of("hidden.spoken"));
    Tips.install(hidden.field(), () -> Words.of("hidden.tip", hidden.field().getText()));
    Tips.install(activation, () -> Words.of("activation.tip", DropDowns.shown(activation)));
    Tips.install(newWeights, () -> Words.of("newweights.tip", nextSeed()));
    run.showSettings(this::show);
  }

  /** A field to type the sizes of hidden layers in. */
  static NumberField<List<Integer>> layers(String id, Consumer<List<Integer>> apply) {
    return new NumberField<>(
        id,
        text -> Parse.layers(text, Experiment.MOST_LAYERS, Experiment.MOST_UNITS),
        Parse::format,
        Words.of("hidden.allowed", Experiment.MOST_LAYERS, Experiment.MOST_UNITS),
        apply);
  }

  private FlowPane featureBoxes() {
    var row = new FlowPane(10, 6);
    row.setId("features");
    for (var feature : Feature.values()) {
      var box = new CheckBox(feature.symbol());
      box.setId("feature-" + feature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      box.setOnAction(event -> tick());
      Tips.install(
          box, () -> Words.of("features.tip", model().features().size(), feature.symbol()));
      features.put(feature, box);
      row.getChildren().add(box);
    }
    return row;
  }

  private Experiment.Model model() {
    return run.experiment().model();
  }

  private long nextSeed() {
    return Experiment.seedAfter(model().seed(), 1);
  }

  /** Another start: the next seed's initial weights. */
  public void newWeights() {
    use(model().withSeed(nextSeed()));
  }

  private void tick() {
    var chosen = new ArrayList<Feature>();
    features.forEach(
        (feature, box) -> {
          if (box.isSelected()) {
            chosen.add(feature);
          }
        });
    if (chosen.isEmpty()) {
      show(run.experiment());
      run.complain(Words.of("features.one"));
    } else {
      use(model().withFeatures(chosen));
    }
  }

  private void use(Experiment.Model model) {
    run.change(run.experiment().withModel(model));
  }

  private void show(Experiment experiment) {
    var model = experiment.model();
    hidden.show(model.hidden());
    chosenActivation.show(model.activation());
    features.forEach((feature, box) -> box.setSelected(model.features().contains(feature)));
    newWeights.setText(Words.of("newweights", nextSeed()));
    showOffer(experiment);
  }

  /** Uses offered settings from epoch 0 on: what they are known for holds of whole runs. */
  private void take(Preset preset) {
    var offered = preset.applyTo(run.experiment());
    boolean wouldGoOn = offered.isSameRun(run.experiment());
    run.change(offered);
    if (wouldGoOn) {
      run.rewind();
    }
  }

  /** Under the second click of a double click lies what is offered next. */
  private static void takeOneClick(MouseEvent event) {
    if (event.getClickCount() > 1) {
      event.consume();
    }
  }

  /** What is offered already stays as it is, with the focus that a button may have. */
  private void showOffer(Experiment experiment) {
    offerWords.setText(Words.of(Preset.separates(experiment.data()) ? "offer" : "offer.noisy"));
    var presets = Preset.offeredFor(experiment);
    if (!presets.equals(offered)) {
      offered = presets;
      offer.getChildren().setAll(offerWords);
      offer.getChildren().addAll(presets.stream().map(this::button).toList());
      offer.setVisible(!presets.isEmpty());
    }
  }

  private Button button(Preset preset) {
    var button = new Button(preset.toString());
    button.setWrapText(true);
    button.setTextAlignment(TextAlignment.CENTER);
    button.setId("preset-" + preset.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> take(preset));
    Tips.install(button, () -> Words.of("offer.tip", preset));
    return button;
  }
}
