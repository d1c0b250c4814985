package halfplane.app;

import halfplane.limits.Collapse;
import halfplane.training.Experiment;
import halfplane.training.Snapshot;
import halfplane.view.Words;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.ejml.data.DMatrixRMaj;

/** Why the boundary is straight: the layers multiply out to one row and one constant. */
final class EquationPane extends ScrollPane {
  /** A larger matrix is not written out. */
  private static final int MOST_SHOWN = 64;

  private final Run run;
  private boolean open = true;
  private final Label equation = new Label();
  private final Label explanation = new Label();
  private final Label product = new Label();

  EquationPane(Run run) {
    setId("equation-pane");
    setFitToWidth(true);
    equation.setId("line-equation");
    equation.getStyleClass().add("equation");
    equation.setWrapText(true);
    explanation.setWrapText(true);
    product.setId("line-product");
    product.getStyleClass().add("product");
    var content = new VBox(8, equation, explanation, product);
    content.getStyleClass().add("tab-content");
    setContent(content);
    Tips.install(equation, () -> Words.of("equation.tip", equation.getText()));
    this.run = run;
    run.snapshotProperty().addListener((observed, was, is) -> show());
  }

  /** Whether the explanation is open; a closed one is not written. */
  void setOpen(boolean isOpen) {
    open = isOpen;
    show();
  }

  private void show() {
    var snapshot = run.snapshot();
    if (!open || snapshot == null) {
      return;
    }
    var model = snapshot.preparation().experiment().model();
    boolean linear = model.architecture().isLinear();
    product.setVisible(linear);
    if (!linear) {
      equation.setText(
          Words.of("equation.none", Words.of("activation." + model.activation().key())));
      explanation.setText(Words.of("equation.none.why"));
      return;
    }
    var collapse = Collapse.of(snapshot.weights());
    equation.setText(equation(collapse, model));
    explanation.setText(
        Words.of(
            model.drawsLines() ? "equation.why" : "equation.why.features",
            model.architecture().parameters(),
            model.features().size() + 1));
    product.setText(product(snapshot, collapse));
  }

  private static String equation(Collapse collapse, Experiment.Model model) {
    var text = new StringBuilder();
    for (int i = 0; i < model.features().size(); i++) {
      append(text, collapse.weight(i), " " + model.features().get(i).symbol());
    }
    append(text, collapse.bias(), "");
    return text.append(" = 0").toString();
  }

  private static void append(StringBuilder text, double factor, String symbol) {
    if (text.isEmpty()) {
      text.append(factor < 0 ? "−" : "");
    } else {
      text.append(factor < 0 ? " − " : " + ");
    }
    text.append(
        String.format(
            Locale.ROOT, Math.abs(factor) < 1e4 ? "%.4f%s" : "%.3g%s", Math.abs(factor), symbol));
  }

  /** The last layer's own weights, and the rows they are multiplied with. */
  private static String product(Snapshot snapshot, Collapse collapse) {
    int layers = snapshot.weights().architecture().layers();
    var text = new StringBuilder();
    var name = new StringBuilder();
    for (int layer = layers; layer >= 1; layer--) {
      name.append(name.isEmpty() ? "" : "·").append('W').append(subscript(layer));
    }
    text.append(name).append(" =\n").append(rows(collapse.steps().getLast().weight()));
    text.append(String.format(Locale.ROOT, "b = %.4f", collapse.bias()).replace('-', '−'));
    text.append("\n\n");
    for (int layer = layers - 1; layer >= 0; layer--) {
      var own = Collapse.layer(snapshot.weights(), layer);
      text.append(Words.of("product.layer", subscript(layer + 1))).append('\n');
      text.append(rows(own.weight())).append('\n');
    }
    return text.toString();
  }

  private static String subscript(int number) {
    return String.valueOf((char) ('₀' + number));
  }

  private static String rows(DMatrixRMaj matrix) {
    if (matrix.getNumElements() > MOST_SHOWN) {
      return Words.of("product.size", matrix.numRows, matrix.numCols) + "\n";
    }
    var text = new StringBuilder();
    for (int row = 0; row < matrix.numRows; row++) {
      for (int column = 0; column < matrix.numCols; column++) {
        double value = matrix.get(row, column);
        text.append(
            String.format(Locale.ROOT, Math.abs(value) < 1e3 ? "%8.4f" : "%9.2g", value)
                .replace('-', '−'));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
