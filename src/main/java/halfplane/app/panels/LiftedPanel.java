package halfplane.app.panels;

import halfplane.app.controls.Tips;
import halfplane.app.plot.Sights;
import halfplane.app.run.Run;
import halfplane.app.settings.Preset;
import halfplane.data.Dataset;
import halfplane.data.Feature;
import halfplane.nn.Activation;
import halfplane.view.LiftedDrawing;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Sheet;
import halfplane.view.SheetView;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The same points with a curved column as an axis, where the network's cut is still straight. */
final class LiftedPanel extends DrawnPanel<LiftedDrawing.Request, Sheet> {
  private final Run run;
  private final Sights sights;
  private final SheetView view = new SheetView("lifted", this::refresh);
  private final Label note = words("lifted-note");
  private final Button add = new Button(Words.of("lifted.add"));

  LiftedPanel(Run run, Sights sights, Executor thread) {
    super(thread, LiftedDrawing::draw);
    this.run = run;
    this.sights = sights;
    VBox.setVgrow(view, Priority.ALWAYS);
    add.setId("add-column-button");
    add.setOnAction(event -> addColumn(run));
    add.managedProperty().bind(add.visibleProperty());
    Tips.install(add, () -> Words.of("lifted.add.tip", Preset.RADIUS));
    getChildren().addAll(view, add, note);
    run.limitsProperty().addListener((observed, was, is) -> refresh());
    sights.pointProperty().addListener((observed, was, is) -> refresh());
  }

  /** On the circles with settings that work; elsewhere the column alone. */
  private static void addColumn(Run run) {
    var experiment = run.experiment();
    var features = new ArrayList<>(experiment.model().features());
    if (features.contains(Feature.RADIUS_SQUARED)) {
      return;
    }
    features.add(Feature.RADIUS_SQUARED);
    var model = experiment.model().withFeatures(features);
    run.change(
        Preset.isOfCircles(experiment.data())
            ? Preset.RADIUS.applyTo(experiment.withModel(model.withActivation(Activation.IDENTITY)))
            : experiment.withModel(model));
  }

  /** What a level cut in this picture could do, held against what a line in the plane can. */
  private String plainNote(Dataset train, String right) {
    var limits = run.limitsProperty().get();
    if (limits == null || train.hasOneClass()) {
      return Words.of("lifted.plain", right);
    }
    if (limits.isSeparable()) {
      return Words.of("lifted.plain", right) + " " + Words.of("lifted.no.need");
    }
    return Words.of("lifted.plain", right)
        + " "
        + Words.of(
            limits.circleIsBetter() ? "lifted.helps" : "lifted.no.help",
            Words.percent(limits.circle().accuracy()),
            Words.percent(limits.best().accuracy()));
  }

  @Override
  void follow(PlotFrame shown) {
    var snapshot = shown.snapshot();
    var model = snapshot.model();
    boolean plain = model.seesPlaneOnly();
    add.setVisible(plain);
    var right = Words.percent(shown.trainAccuracy());
    boolean straight = model.drawsStraightPieces();
    note.setText(
        !model.architecture().isLinear()
            ? Words.of(straight ? "lifted.straight" : "lifted.bent", right)
            : plain
                ? plainNote(snapshot.train(), right)
                : Words.of(straight ? "lifted.across" : "lifted.note", right));
  }

  @Override
  Optional<LiftedDrawing.Request> wish(PlotFrame shown, PlotStyle style) {
    return view.hasRoom()
        ? Optional.of(
            new LiftedDrawing.Request(
                shown.snapshot(),
                Optional.ofNullable(sights.pointProperty().get()),
                view.pixels(),
                view.scale(),
                style))
        : Optional.empty();
  }

  @Override
  void showDrawn(Sheet sheet) {
    view.show(sheet);
  }

  @Override
  void clear() {
    view.clear();
  }

  @Override
  void styleViews(PlotStyle newStyle) {
    view.setPlotStyle(newStyle);
  }
}
