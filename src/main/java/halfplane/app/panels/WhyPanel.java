package halfplane.app.panels;

import halfplane.app.background.Backstage;
import halfplane.app.controls.Tips;
import halfplane.app.plot.BoundaryWords;
import halfplane.app.plot.Sights;
import halfplane.limits.CollapseRounding;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.training.Snapshot;
import halfplane.view.CollapseView;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Why the boundary is straight: the layers multiply out to one row and one constant. */
final class WhyPanel extends Panel {
  private final Sights sights;
  private final Label equation = words("product-equation");
  private final Label explanation = words("line-explanation");
  private final Label readout = words("line-readout");
  private final CollapseView grids;
  private final Backstage<Snapshot, Rounded> differences;
  private String hint = "collapse.hint";
  private Rounded rounded;

  /** How far a moment's network is from its product. */
  private record Rounded(Snapshot of, double difference) {}

  WhyPanel(Sights sights, Executor thread) {
    this.sights = sights;
    differences =
        new Backstage<>(
            thread, of -> new Rounded(of, CollapseRounding.difference(of)), this::showDifference);
    equation.getStyleClass().add("equation");
    grids = new CollapseView(line -> sights.probeProperty().set(line.orElse(null)), this::read);
    var scroll = new ScrollPane(grids);
    scroll.setId("equation-pane");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("grids");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(equation, explanation, scroll, readout);
    Tips.install(equation, () -> BoundaryWords.tip(equation.getText()));
  }

  private void read(String words) {
    readout.setText(words.isEmpty() ? Words.of(hint) : words);
  }

  @Override
  void refresh(PlotFrame shown) {
    var snapshot = shown.snapshot();
    var model = snapshot.model();
    boolean linear = model.architecture().isLinear();
    sights.foldsProperty().set(!linear);
    equation.setText(BoundaryWords.of(snapshot));
    grids.show(snapshot.weights(), model.features());
    var wanted = hint(model);
    if (!wanted.equals(hint) || readout.getText().isEmpty()) {
      hint = wanted;
      read("");
    }
    if (!linear) {
      explanation.setText(bent(model));
      return;
    }
    differences.want(snapshot);
    explanation.setText(product(model) + difference(snapshot));
  }

  private void showDifference(Rounded found) {
    rounded = found;
    refresh();
  }

  private static String product(Experiment.Model model) {
    int parameters = model.architecture().parameters();
    return model.hidden().isEmpty()
        ? Words.of("equation.why.bare" + inThePlane(model), parameters)
        : Words.of("equation.why" + inThePlane(model), parameters, model.features().size() + 1);
  }

  /**
   * Of another run's network nothing is known yet; an epoch or two earlier it is much the same. One
   * that is no number says nothing.
   */
  private String difference(Snapshot snapshot) {
    if (rounded == null
        || rounded.of().preparation() != snapshot.preparation()
        || !Double.isFinite(rounded.difference())) {
      return "";
    }
    var model = snapshot.model();
    var logits = model.hidden().isEmpty() ? ".bare" : "";
    var key = "equation.difference" + (model.drawsLines() ? logits : ".columns");
    int points = Math.min(snapshot.train().size(), CollapseRounding.MOST_POINTS);
    return " " + Words.of(key, points, Words.inFull(rounded.difference()));
  }

  /** The end of a key: what a cut that is flat in the columns is in the plane. */
  private static String inThePlane(Experiment.Model model) {
    if (model.drawsLines()) {
      return "";
    }
    return model.seesOneCoordinate() ? ".across" : ".features";
  }

  private static String bent(Experiment.Model model) {
    var activation = Words.activation(model.activation());
    if (model.foldsAlongOneLine()) {
      return Words.of("equation.none.why.one", activation);
    }
    boolean smooth = model.activation() == Activation.TANH;
    var plain =
        Words.of(
            !model.seesPlaneOnly() || model.seesOneCoordinate()
                ? "equation.none.why.features"
                : smooth ? "equation.none.why.smooth" : "equation.none.why",
            activation);
    boolean deep = model.seesPlaneOnly() && !smooth && model.hidden().size() > 1;
    return deep && !model.seesOneCoordinate()
        ? plain + " " + Words.of("equation.none.why.deep")
        : plain;
  }

  /** A unit that is given curved columns has no line on the plot. */
  private static String hint(Experiment.Model model) {
    if (model.hidden().isEmpty()) {
      return "collapse.hint.bare";
    }
    boolean linear = model.architecture().isLinear();
    if (!model.seesPlaneOnly()) {
      return linear ? "collapse.hint.columns" : "collapse.hint.columns.bent";
    }
    return linear
        ? "collapse.hint"
        : model.activation() == Activation.TANH ? "collapse.hint.smooth" : "collapse.hint.bent";
  }

  @Override
  boolean isBusy() {
    return differences.isBusy();
  }

  @Override
  void left() {
    sights.foldsProperty().set(false);
  }

  @Override
  void closed() {
    sights.probeProperty().set(null);
  }

  @Override
  void setPlotStyle(PlotStyle style) {
    grids.setPlotStyle(style);
  }
}
