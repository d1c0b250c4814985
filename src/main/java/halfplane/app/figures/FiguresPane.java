package halfplane.app.figures;

import halfplane.app.controls.Tips;
import halfplane.app.run.Run;
import halfplane.limits.Limits;
import halfplane.training.NotebookLog;
import halfplane.training.Snapshot;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Loss and accuracy, on the training and the test set, as large figures. */
public final class FiguresPane extends GridPane {
  private final Label trainLoss = figure("train-loss");
  private final Label testLoss = figure("test-loss");
  private final Label trainAccuracy = figure("train-accuracy");
  private final Label testAccuracy = figure("test-accuracy");
  private final BoundaryLabel boundary;
  private final ObservableValue<Limits> limits;
  private Snapshot shown;
  private Order order = Order.TABLE;
  private boolean compared;

  /** How the figures stand. */
  public enum Order {
    /** Side by side, for a desk. */
    TABLE,
    /** One above the other, for a projector: the training figures largest. */
    COLUMN,
    /** Loss beside accuracy below a projector's plot, each with its test figure. */
    STRIP
  }

  /**
   * @param limits null while they are not known or not to be seen
   * @param boundaryWords the range of probabilities and the equation
   */
  public FiguresPane(
      Run run, ObservableValue<Limits> limits, ObservableValue<String> boundaryWords) {
    this.limits = limits;
    boundary = new BoundaryLabel(boundaryWords);
    getStyleClass().add("figures");
    arrange();
    Tips.install(
        trainLoss,
        () -> Words.of("trainloss.tip" + when(), trainLoss.getText(), guessing()) + floor());
    Tips.install(testLoss, this::testLossTip);
    Tips.install(
        trainAccuracy, () -> Words.of("trainaccuracy.tip" + when(), trainAccuracy.getText()));
    Tips.install(testAccuracy, () -> Words.of("testaccuracy.tip", testAccuracy.getText()));
    run.snapshotProperty().addListener((observed, was, is) -> show(is));
    run.rivalProperty().addListener((observed, was, is) -> compare(is != null));
  }

  /** Has the figures stand in another order. */
  public void arrange(Order newOrder) {
    if (newOrder != order) {
      order = newOrder;
      arrange();
    }
  }

  /** With two plots it is said which one's figures these are. */
  private void compare(boolean isCompared) {
    if (isCompared != compared) {
      compared = isCompared;
      arrange();
    }
  }

  private void arrange() {
    getChildren().clear();
    getColumnConstraints().clear();
    switch (order) {
      case TABLE -> {
        getColumnConstraints().addAll(new ColumnConstraints(), ofFigures(), ofFigures());
        var whose = compared ? name("figures.left") : new Label();
        addRow(0, whose, name("figures.train"), name("figures.test"));
        addRow(1, name("figures.loss"), trainLoss, testLoss);
        addRow(2, name("figures.accuracy"), trainAccuracy, testAccuracy);
      }
      case COLUMN -> {
        addColumn(0, trainLossName(), trainLoss, aside(testLoss));
        addColumn(0, name("figures.accuracy.train"), trainAccuracy, aside(testAccuracy));
      }
      case STRIP -> {
        getColumnConstraints().addAll(growing(), growing());
        addColumn(0, trainLossName(), trainLoss, aside(testLoss));
        addColumn(1, name("figures.accuracy.train"), trainAccuracy, aside(testAccuracy));
      }
    }
  }

  /** The range of probabilities and the equation, to stand below a projector's figures. */
  public Label boundary() {
    return boundary;
  }

  private static ColumnConstraints growing() {
    var column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  /** A column as wide as its figures at least: 100 per cent has a digit more than others. */
  private static ColumnConstraints ofFigures() {
    var column = new ColumnConstraints();
    column.setMinWidth(USE_PREF_SIZE);
    column.setHgrow(Priority.ALWAYS);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  private static HBox aside(Label figure) {
    var box = new HBox(8, name("figures.test"), figure);
    box.getStyleClass().add("aside");
    return box;
  }

  private Label trainLossName() {
    return name(compared ? "figures.loss.train.left" : "figures.loss.train");
  }

  private static Label figure(String id) {
    var label = new Label("–");
    label.setId(id);
    label.getStyleClass().add("figure");
    return label;
  }

  private static Label name(String key) {
    var label = new Label(Words.of(key));
    label.getStyleClass().add("figure-name");
    return label;
  }

  private String testLossTip() {
    boolean isNumber = shown == null || Double.isFinite(shown.figures().testLoss());
    return isNumber
        ? Words.of("testloss.tip", testLoss.getText(), guessing())
        : Words.of("testloss.tip.beyond", testLoss.getText(), shown.epochs());
  }

  private static String guessing() {
    return format("%.4f", Limits.GUESSING);
  }

  private String floor() {
    var seen = limits.getValue();
    if (seen == null) {
      return ".";
    }
    return seen.isSeparable()
        ? Words.of("trainloss.tip.separable")
        : Words.of("trainloss.tip.floor", format("%.5f", seen.floor().loss()));
  }

  /** The end of a key: which weights the training figures on show are of. */
  private String when() {
    if (shown == null || shown.epochs() == 0) {
      return "";
    }
    return shown.experiment().schedule().isOneStep() ? ".step" : ".batch";
  }

  private void show(Snapshot snapshot) {
    shown = snapshot;
    var figures = snapshot.figures();
    trainLoss.setText(Words.loss(figures.loss()));
    testLoss.setText(Words.loss(figures.testLoss()));
    trainAccuracy.setText(Words.number(NotebookLog.accuracy(figures.accuracy())) + " %");
    testAccuracy.setText(Words.number(NotebookLog.accuracy(figures.testAccuracy())) + " %");
  }

  /** With print of another size. */
  public void setPlotStyle(PlotStyle style) {
    boundary.setPrint(style.font());
  }

  private static String format(String pattern, double value) {
    return String.format(Words.locale(), pattern, value);
  }
}
