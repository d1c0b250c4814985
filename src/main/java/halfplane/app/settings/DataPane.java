package halfplane.app.settings;

import halfplane.app.controls.DropDown;
import halfplane.app.controls.DropDowns;
import halfplane.app.controls.InWords;
import halfplane.app.controls.NumberField;
import halfplane.app.controls.ReadAloud;
import halfplane.app.controls.Section;
import halfplane.app.controls.SliderField;
import halfplane.app.controls.Tips;
import halfplane.app.paint.Painting;
import halfplane.app.run.Run;
import halfplane.app.run.SettingRanges;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.training.Experiment;
import halfplane.training.Snapshot;
import halfplane.view.Words;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The points: which set, how many, how noisy, from which seed. A change begins a new run. */
public final class DataPane extends VBox {
  private static final int FEWEST_SAMPLES = 10;

  /** Direction of the blue side when labels become straight. */
  private static final double USUAL_DEGREES = 30;

  private final Run run;
  private final ComboBox<Offer> dataset = new ComboBox<>();
  private final DropDown<Offer> offered = new DropDown<>(dataset, this::choose);
  private final SliderField noise;
  private final NumberField<Long> samples;
  private final NumberField<Long> seed;
  private final Button newDots = new Button();
  private final ToggleButton straight = new ToggleButton(Words.of("straight"));
  private final Button open = new Button();
  private final ToggleButton paint = new ToggleButton(Words.of("paint"));
  private final CheckBox standardise = new CheckBox(Words.of("standardise"));
  private final Painting painting;
  private final Runnable openFile;

  /** What can be chosen in place of the points; it is called as the list has it. */
  private sealed interface Offer {
    /** What it is called once it is chosen: there is no dialog to come. */
    default String chosen() {
      return toString();
    }

    /** A set that is made. */
    record Made(Shape shape) implements Offer {
      @Override
      public String toString() {
        return Words.of("dataset." + shape.key());
      }
    }

    /** Points that someone paints. */
    record Painted() implements Offer {
      @Override
      public String toString() {
        return Words.of("dataset.painted");
      }

      @Override
      public String chosen() {
        return Words.of("dataset.painted.chosen");
      }
    }

    /** Points from a file. */
    record Opened() implements Offer {
      @Override
      public String toString() {
        return Words.of("dataset.file");
      }

      @Override
      public String chosen() {
        return Words.of("dataset.file.chosen");
      }
    }
  }

  /** One of the list; the box itself says what is chosen. */
  private static final class Listed extends ListCell<Offer> {
    @Override
    protected void updateItem(Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(empty ? null : offer.toString());
    }
  }

  /**
   * @param openFile asks for a file of own data
   */
  public DataPane(Run run, Painting painting, Runnable openFile) {
    this.run = run;
    this.painting = painting;
    this.openFile = openFile;
    noise = noiseField();
    samples = samplesField();
    seed = NumberField.whole("seed", 0, Experiment.MOST_SEED, this::useSeed);
    getStyleClass().add("section");
    furnishSets();
    furnishButtons();
    layOut();
    tips();
    painting.dotsProperty().addListener((observed, was, is) -> paint.setSelected(painting.isOn()));
    run.snapshotProperty().addListener((observed, was, is) -> showPointsOf(was, is));
    run.showSettings(this::show);
  }

  private SliderField noiseField() {
    var field =
        new SliderField(
            "noise",
            Words.of("noise"),
            new SliderField.Scale(0, SettingRanges.MOST_NOISE, false, 0.005),
            Experiment.NOTEBOOK.data().made().noise(),
            value -> use(data().onPoints(data().made().withNoise(value))));
    field.managedProperty().bind(field.visibleProperty());
    return field;
  }

  private NumberField<Long> samplesField() {
    return NumberField.whole(
        "samples",
        FEWEST_SAMPLES,
        Source.MOST_SAMPLES,
        value -> use(data().onPoints(data().made().withSamples(value.intValue()))));
  }

  private void furnishSets() {
    for (var shape : Shape.values()) {
      dataset.getItems().add(new Offer.Made(shape));
    }
    dataset.getItems().addAll(new Offer.Painted(), new Offer.Opened());
    dataset.setVisibleRowCount(dataset.getItems().size());
    dataset.setId("dataset");
    dataset.setConverter(new InWords<>(Offer::chosen));
    dataset.setCellFactory(list -> new Listed());
    DropDowns.giveFocusBack(dataset);
    dataset.setMaxWidth(Double.MAX_VALUE);
    ReadAloud.name(dataset, Words.of("dataset"));
  }

  private void furnishButtons() {
    open.setId("open-data-button");
    open.setMnemonicParsing(false);
    open.setAccessibleText(Words.of("dataset.another"));
    open.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    open.setOnAction(event -> openFile.run());
    open.managedProperty().bind(open.visibleProperty());
    newDots.setId("new-dots-button");
    newDots.setOnAction(event -> useSeed(nextSeed()));
    straight.setId("straight-labels");
    straight.setOnAction(event -> relabel(straight.isSelected()));
    paint.setId("paint-toggle");
    paint.setOnAction(event -> togglePainting());
    List.of(open, newDots, straight, paint).forEach(it -> it.setMaxWidth(Double.MAX_VALUE));
    standardise.setId("standardise");
    standardise.setOnAction(event -> standardise(standardise.isSelected()));
  }

  private void layOut() {
    getChildren()
        .addAll(
            Section.title("data", "data.note"),
            dataset,
            open,
            noise,
            Section.row(
                Section.named("samples", samples.field()), Section.named("seed", seed.field())),
            samples.explanation(),
            seed.explanation(),
            newDots,
            straight,
            paint,
            standardise);
  }

  /** The button shows what is, also where it was not to be. */
  private void togglePainting() {
    painting.toggle();
    paint.setSelected(painting.isOn());
  }

  private void tips() {
    Tips.install(dataset, this::setTip);
    Tips.install(noise.slider(), () -> Words.of("noise.tip", noise.field().getText()));
    Tips.install(noise.field(), () -> Words.of("noise.tip", noise.field().getText()));
    Tips.install(
        samples.field(),
        () -> Words.of("samples.tip", samples.field().getText(), 100 * (1 - data().testSize())));
    Tips.install(
        seed.field(),
        () -> Words.of(noise.isVisible() ? "seed.tip" : "seed.tip.own", seed.field().getText()));
    Tips.install(open, this::openTip);
    Tips.install(straight, () -> Words.of("straight.tip"));
    Tips.install(paint, () -> Words.of("paint.tip"));
    Tips.install(standardise, () -> Words.of("standardise.tip"));
    Tips.install(
        newDots, () -> Words.of(noise.isVisible() ? "newdots.tip" : "newsplit.tip", nextSeed()));
  }

  private String setTip() {
    var set = DropDowns.shown(dataset);
    return points()
        .map(it -> Words.of("dataset.tip", it, set))
        .orElseGet(() -> Words.of("dataset.tip.coming", set));
  }

  private String openTip() {
    return points()
        .map(it -> Words.of("dataset.open.tip", fileName(), it))
        .orElseGet(() -> Words.of("dataset.open.tip.coming", fileName()));
  }

  /** Labels the same points by a line, to be dragged on the plot, or by their own labels again. */
  private void relabel(boolean straightly) {
    var labels =
        straightly
            ? Optional.of(new StraightLabels(USUAL_DEGREES, 0))
            : Optional.<StraightLabels>empty();
    use(data().withStraightLabels(labels));
  }

  private void standardise(boolean standardised) {
    use(data().withStandardised(standardised));
  }

  private Experiment.Data data() {
    return run.experiment().data();
  }

  private void use(Experiment.Data data) {
    run.change(run.experiment().withData(data));
  }

  /** How many points a file has is known only when they are there; someone may type meanwhile. */
  private void showPointsOf(Snapshot was, Snapshot is) {
    boolean other = was == null || was.train() != is.train();
    if (other && !samples.isInUse()) {
      samples.show(points().orElse(null));
    }
  }

  /** How many points there are, made or read; empty while they are still being read. */
  private Optional<Long> points() {
    return switch (data().source()) {
      case Source.Made made -> Optional.of((long) made.samples());
      case Source.Own own -> Optional.of((long) own.points().size());
      case Source.CsvFile file ->
          Optional.ofNullable(run.snapshot())
              .map(Snapshot::preparation)
              .filter(it -> it.experiment().data().source().equals(file))
              .map(it -> (long) it.train().size() + it.test().size());
    };
  }

  /** The open file's; empty where there is none. */
  private String fileName() {
    return data().source() instanceof Source.CsvFile csv ? csv.file().getFileName().toString() : "";
  }

  private long nextSeed() {
    return Experiment.seedAfter(data().seed(), 1);
  }

  private void choose(Offer offer) {
    switch (offer) {
      case Offer.Made made -> use(made.shape());
      case Offer.Painted painted -> {
        painting.startWithLast();
        show(run.experiment());
      }
      case Offer.Opened opened -> {
        show(run.experiment());
        // What closed the list, such as a key for the projector, is done before the dialog opens.
        Platform.runLater(openFile);
      }
    }
  }

  /** Chooses a set and keeps the number of points and the noise. */
  public void use(Shape shape) {
    use(data().withSource(data().made().withShape(shape)));
  }

  private void useSeed(long newSeed) {
    use(data().withSeed(newSeed));
  }

  private void show(Experiment experiment) {
    var source = experiment.data().source();
    boolean own = !(source instanceof Source.Made);
    offered.show(
        switch (source) {
          case Source.Made made -> new Offer.Made(made.shape());
          case Source.Own points -> new Offer.Painted();
          case Source.CsvFile csv -> new Offer.Opened();
        });
    noise.show(experiment.data().made().noise());
    open.setVisible(source instanceof Source.CsvFile);
    open.setText(Words.of("dataset.opened", fileName()));
    standardise.setSelected(experiment.data().standardised());
    noise.setVisible(!own);
    samples.show(points().orElse(null));
    samples.field().setDisable(own);
    seed.show(experiment.data().seed());
    straight.setSelected(experiment.data().straightLabels().isPresent());
    newDots.setText(Words.of(own ? "newsplit" : "newdots", nextSeed()));
  }
}
