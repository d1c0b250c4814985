package halfplane.app.settings;

import halfplane.app.controls.Parse;
import halfplane.app.controls.SliderField;
import halfplane.app.run.Rival;
import halfplane.data.Feature;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settings that are known to separate the circles, offered where the present ones would not: from
 * each of the seeds 0 to 99, but for two layers of ten, which fail from four of them.
 */
public enum Preset {
  /** The usual second network's. */
  RELU_16(Rival.usual(Experiment.NOTEBOOK.model().seed()), Rival.USUAL_EPOCHS),
  RELU_10_10(List.of(10, 10), 0.3, 1000),
  TANH_16(List.of(16), 0.5, 1000),
  RADIUS(List.of(5), 1, 100),

  /** The two squares begin with weights of their own, so that some starts take longer to a ring. */
  SQUARES(List.of(5), 1, 200);

  /** With more of it the rings overlap: at 0.05 the best of these gets 98 % right, at 0.3 65 %. */
  private static final double MOST_NOISE = 0.03;

  private final List<Integer> hidden;
  private final double learningRate;
  private final int epochs;

  Preset(Rival rival, int epochs) {
    this(rival.model().hidden(), rival.learningRate(), epochs);
  }

  Preset(List<Integer> hidden, double learningRate, int epochs) {
    this.hidden = hidden;
    this.learningRate = learningRate;
    this.epochs = epochs;
  }

  /** The presets that go with a model, none where it already stands so. */
  static List<Preset> offeredFor(Experiment experiment) {
    var model = experiment.model();
    var offered = new ArrayList<Preset>();
    if (!isOfCircles(experiment.data())) {
      return offered;
    }
    boolean plane = model.features().containsAll(Feature.PLANE);
    if (plane && model.activation() == Activation.RELU) {
      offered.add(RELU_16);
      offered.add(RELU_10_10);
    } else if (plane && model.activation() == Activation.TANH) {
      offered.add(TANH_16);
    } else if (model.activation() == Activation.IDENTITY) {
      curved(model.features()).ifPresent(offered::add);
    }
    offered.removeIf(preset -> preset.isIn(experiment));
    return offered;
  }

  /**
   * Whether the points are the circles with their own labels, which presets are known to separate.
   */
  public static boolean isOfCircles(Experiment.Data data) {
    return data.source() instanceof Source.Made made
        && made.shape() == Shape.CIRCLES
        && data.straightLabels().isEmpty();
  }

  /** The one for a linear network whose columns make circles of its lines. */
  private static Optional<Preset> curved(List<Feature> features) {
    if (features.contains(Feature.RADIUS_SQUARED)) {
      return Optional.of(RADIUS);
    }
    return features.containsAll(List.of(Feature.X1_SQUARED, Feature.X2_SQUARED))
        ? Optional.of(SQUARES)
        : Optional.empty();
  }

  /** Whether circles of these data lie so far apart that the presets separate them. */
  static boolean separates(Experiment.Data data) {
    return data.source() instanceof Source.Made made && made.noise() <= MOST_NOISE;
  }

  /** Whether an experiment has this preset's settings already, for as many epochs at least. */
  private boolean isIn(Experiment experiment) {
    int present = experiment.schedule().epochs();
    return present >= epochs && applyTo(experiment).withEpochs(present).equals(experiment);
  }

  /** The experiment with this preset's layers, learning rate and epochs. */
  public Experiment applyTo(Experiment experiment) {
    var model = experiment.model();
    return experiment
        .withModel(new Experiment.Model(model.features(), hidden, model.activation(), model.seed()))
        .withSchedule(new Experiment.Schedule(learningRate, epochs, Experiment.Schedule.ALL));
  }

  @Override
  public String toString() {
    return Words.of("preset", Parse.format(hidden), SliderField.format(learningRate), epochs);
  }
}
