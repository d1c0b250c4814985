package halfplane.app.panels;

import halfplane.app.controls.Drags;
import halfplane.app.controls.SliderField;
import halfplane.app.controls.Tips;
import halfplane.training.Experiment;
import halfplane.view.InsideDrawing;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.SheetView;
import halfplane.view.Words;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the last hidden layer makes of the plane: a flat sheet, or one that is folded. */
final class InsidePanel extends DrawnPanel<InsideDrawing.Request, InsideDrawing.Inside> {
  /** Dimensions that a picture shows as they are. */
  private static final int FLAT = 2;

  /** From the plane to the hidden layer's picture of it. */
  private static final double WHOLE_WAY = 1;

  private final SheetView view = new SheetView("inside", this::refresh);
  private final Slider morph = new Slider(0, WHOLE_WAY, WHOLE_WAY);
  private final HBox morphRow;
  private final Label note = words("inside-note");

  InsidePanel(Executor thread) {
    super(thread, InsideDrawing::draw);
    VBox.setVgrow(view, Priority.ALWAYS);
    morph.setId("morph");
    Drags.guard(morph);
    morph.setBlockIncrement(0.1);
    SliderField.onDoubleClick(morph, () -> morph.setValue(WHOLE_WAY));
    morph.setAccessibleText(Words.of("inside.morph"));
    morph.valueProperty().addListener((observed, was, is) -> refresh());
    HBox.setHgrow(morph, Priority.ALWAYS);
    morphRow =
        new HBox(
            6, new Label(Words.of("inside.plane")), morph, new Label(Words.of("inside.layer")));
    Tips.install(morph, () -> Words.of("inside.morph.tip", Math.round(100 * morph.getValue())));
    getChildren().addAll(view, morphRow, note);
  }

  @Override
  void follow(PlotFrame shown) {
    boolean hidden = !shown.snapshot().weights().architecture().hidden().isEmpty();
    view.setVisible(hidden);
    view.setManaged(hidden);
    morphRow.setVisible(hidden);
    morphRow.setManaged(hidden);
    if (!hidden) {
      clear();
      boolean plane = shown.model().seesPlaneOnly();
      note.setText(Words.of(plane ? "inside.none" : "inside.none.columns"));
    }
  }

  @Override
  Optional<InsideDrawing.Request> wish(PlotFrame shown, PlotStyle style) {
    return view.hasRoom()
        ? Optional.of(
            new InsideDrawing.Request(shown, morph.getValue(), view.pixels(), view.scale(), style))
        : Optional.empty();
  }

  /** One that comes when the plot shows another network is late, be the panel open or closed. */
  @Override
  void showDrawn(InsideDrawing.Inside inside) {
    var model = inside.model();
    if (!model.equals(frame().model())) {
      return;
    }
    view.show(inside.sheet());
    var told =
        Words.of(
            switch (inside.rank()) {
              case 0 -> "inside.nothing";
              case 1 -> "inside.line";
              default -> sentence(model);
            },
            inside.written(),
            inside.rank());
    note.setText(inside.rank() > FLAT ? told + " " + shadow(model) : told);
  }

  /** Why a cut that is straight is drawn bent. */
  private static String shadow(Experiment.Model model) {
    return Words.of("inside.shadow", model.hidden().getLast());
  }

  private static String sentence(Experiment.Model model) {
    return switch (model.activation()) {
      case IDENTITY -> model.seesPlaneOnly() ? "inside.flat" : "inside.columns";
      case RELU -> "inside.folded";
      case TANH -> "inside.bent";
    };
  }

  @Override
  void clear() {
    view.clear();
    note.setText("");
  }

  @Override
  void styleViews(PlotStyle newStyle) {
    view.setPlotStyle(newStyle);
  }
}
