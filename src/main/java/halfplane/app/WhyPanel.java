package halfplane.app;

import halfplane.limits.Folding;
import halfplane.view.CollapseView;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.List;
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
  private String hint = "collapse.hint";

  WhyPanel(Sights sights) {
    this.sights = sights;
    equation.getStyleClass().add("equation");
    grids = new CollapseView(line -> sights.probe().set(line.orElse(null)), this::read);
    var scroll = new ScrollPane(grids);
    scroll.setId("equation-pane");
    scroll.setFitToWidth(true);
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
    var snapshot = shown.request().snapshot();
    var model = snapshot.preparation().experiment().model();
    boolean linear = model.architecture().isLinear();
    sights.folds().set(isOpen() && !linear);
    equation.setText(BoundaryWords.of(snapshot));
    grids.show(snapshot.weights(), model.features());
    var wanted = linear ? "collapse.hint" : "collapse.hint.bent";
    if (!wanted.equals(hint) || readout.getText().isEmpty()) {
      hint = wanted;
      read("");
    }
    if (!linear) {
      explanation.setText(
          Words.of(
              model.withHidden(List.of()).drawsLines()
                  ? "equation.none.why"
                  : "equation.none.why.features",
              Words.of("activation." + model.activation().key())));
      return;
    }
    explanation.setText(
        Words.of(
            model.drawsLines() ? "equation.why" : "equation.why.features",
            model.architecture().parameters(),
            model.features().size() + 1,
            Folding.difference(snapshot)));
  }

  @Override
  void closed() {
    sights.folds().set(false);
    sights.probe().set(null);
  }

  @Override
  void setPlotStyle(PlotStyle style) {
    grids.setPlotStyle(style);
  }
}
