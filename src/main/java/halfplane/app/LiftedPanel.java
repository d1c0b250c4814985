package halfplane.app;

import halfplane.data.Feature;
import halfplane.training.Experiment;
import halfplane.view.LiftedDrawing;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Sheet;
import halfplane.view.SheetView;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The same points with a curved column as an axis, where the network's cut is still straight. */
final class LiftedPanel extends Panel {
  private final Sights sights;
  private final SheetView view = new SheetView("lifted", this::refresh);
  private final Label note = words("lifted-note");
  private final Button add = new Button(Words.of("lifted.add"));
  private final Backstage<LiftedDrawing.Request, Sheet> pictures;
  private PlotStyle style;

  LiftedPanel(Run run, Sights sights, Executor thread) {
    this.sights = sights;
    VBox.setVgrow(view, Priority.ALWAYS);
    pictures = new Backstage<>(thread, LiftedDrawing::draw, view::show);
    add.setId("add-column-button");
    add.setOnAction(event -> run.change(Preset.RADIUS.applyTo(withRadius(run))));
    add.managedProperty().bind(add.visibleProperty());
    Tips.install(add, () -> Words.of("lifted.add.tip"));
    getChildren().addAll(view, add, note);
    sights.point().addListener((observed, was, is) -> refresh());
  }

  private static Experiment withRadius(Run run) {
    var model = run.experiment().model();
    var features = new ArrayList<>(model.features());
    features.add(Feature.RADIUS_SQUARED);
    return run.experiment().withModel(model.withFeatures(features));
  }

  @Override
  void refresh(PlotFrame shown) {
    var snapshot = shown.request().snapshot();
    var model = snapshot.preparation().experiment().model();
    boolean plain = List.of(Feature.X1, Feature.X2).containsAll(model.features());
    add.setVisible(plain);
    note.setText(
        Words.of(
            !model.architecture().isLinear()
                ? "lifted.bent"
                : plain ? "lifted.plain" : "lifted.note",
            100.0
                * (snapshot.preparation().train().size() - shown.wrongTrain())
                / snapshot.preparation().train().size()));
    if (view.pixels() > 0 && style != null) {
      pictures.want(
          new LiftedDrawing.Request(
              snapshot,
              Optional.ofNullable(sights.point().get()),
              view.pixels(),
              shown.request().scale(),
              style));
    }
  }

  @Override
  void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    view.setPlotStyle(newStyle);
    refresh();
  }
}
