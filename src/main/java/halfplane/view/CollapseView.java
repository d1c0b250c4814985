package halfplane.view;

import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.nn.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * The layers of a linear network as coloured grids, multiplied out one after the other to one row
 * and one constant. Hovering a unit's row shows its line, hovering a product's cell the sum that it
 * is. Of a network with an activation it shows the first layer alone.
 */
public final class CollapseView extends CanvasView {
  private static final double LOWEST_CELL = 2;

  private final Consumer<Optional<Line>> onUnit;
  private final Consumer<String> onRead;
  private final List<Row> rows = new ArrayList<>();
  private Weights weights;
  private List<Feature> features = List.of();
  private Point2D mouse;

  /**
   * One step of the multiplication.
   *
   * @param layer index of the layer that multiplies
   * @param own that layer, or null for the first, which stands alone
   * @param before the product so far
   * @param after the product with it
   */
  private record Row(int layer, MatrixGrid own, MatrixGrid before, MatrixGrid after) {}

  /**
   * @param onUnit told of the line of the hidden unit under the mouse, and of none
   * @param onRead told what is under the mouse, in words, empty for nothing
   */
  public CollapseView(Consumer<Optional<Line>> onUnit, Consumer<String> onRead) {
    this.onUnit = onUnit;
    this.onRead = onRead;
    setId("line-product");
    Spoken.name(this);
    setOnMouseMoved(this::hover);
    setOnMouseExited(
        event -> {
          mouse = null;
          onUnit.accept(Optional.empty());
          onRead.accept("");
          draw();
        });
  }

  /** Shows a network whose inputs are these features. */
  public void show(Weights newWeights, List<Feature> newFeatures) {
    boolean another = weights == null || !weights.architecture().equals(newWeights.architecture());
    weights = newWeights;
    features = newFeatures;
    if (another) {
      requestLayout();
    }
    draw();
    read();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 260;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (weights == null) {
      return 100;
    }
    arrange(width > 0 ? width : getWidth());
    var last = rows.getLast();
    double bottom = last.after().top() + last.after().height();
    for (var grid : grids(last)) {
      bottom = Math.max(bottom, grid.top() + grid.height());
    }
    return bottom + 6;
  }

  /** Where a hidden unit's row of the first layer is, in this view's coordinates. */
  public Point2D place(int unit) {
    var grid = first();
    return new Point2D(
        grid.left() + grid.cellWidth() / 2, grid.top() + (unit + 0.5) * grid.cellHeight());
  }

  private MatrixGrid first() {
    var row = rows.getFirst();
    return row.before() == null ? row.after() : row.before();
  }

  private static List<MatrixGrid> grids(Row row) {
    return row.own() == null ? List.of(row.after()) : List.of(row.own(), row.before(), row.after());
  }

  private void arrange(double width) {
    rows.clear();
    var first = Collapse.layer(weights, 0);
    double font = CurveChart.chartFont(style());
    boolean linear = weights.architecture().isLinear();
    if (!linear || weights.architecture().layers() == 1) {
      rows.add(
          new Row(0, null, null, grid(first, 3, font * 1.7, width, first.weight().numCols + 2)));
      return;
    }
    var steps = Collapse.of(weights).steps();
    double top = font * 1.7;
    for (int layer = 1; layer < steps.size(); layer++) {
      var own = Collapse.layer(weights, layer);
      var before = steps.get(layer - 1);
      var after = steps.get(layer);
      double columns =
          own.weight().numCols
              + before.weight().numCols
              + after.weight().numCols
              + 3 * (1 + MatrixGrid.GAP);
      double room = width - font * 4 - 8;
      var left = grid(own, 3, top, room, columns);
      double sign = font * 2;
      var middle = grid(before, left.left() + left.width() + sign, top, room, columns);
      var right = grid(after, middle.left() + middle.width() + sign, top, room, columns);
      rows.add(new Row(layer, left, middle, right));
      top += Math.max(Math.max(left.height(), middle.height()), right.height()) + font * 2.2;
    }
  }

  private MatrixGrid grid(
      Collapse.Step step, double left, double top, double room, double columns) {
    double font = CurveChart.chartFont(style());
    double cellWidth = Math.min(font * 4.6, room / columns);
    double cellHeight = Math.clamp(font * 16 / step.weight().numRows, LOWEST_CELL, font * 2.1);
    return new MatrixGrid(step, left, top, cellWidth, cellHeight);
  }

  @Override
  void draw(GraphicsContext g) {
    if (weights == null || getWidth() <= 0) {
      return;
    }
    arrange(getWidth());
    for (var row : rows) {
      draw(g, row);
    }
  }

  private void draw(GraphicsContext g, Row row) {
    var cell = unitUnder();
    if (row.own() == null) {
      name(g, row.after(), name(0));
      row.after().draw(g, style(), cell);
      return;
    }
    name(g, row.own(), name(row.layer()));
    name(g, row.before(), product(row.layer() - 1));
    name(g, row.after(), product(row.layer()));
    row.own().draw(g, style(), null);
    row.before().draw(g, style(), row == rows.getFirst() ? cell : null);
    row.after().draw(g, style(), null);
    double middle = row.own().top() + style().font() * 0.7;
    g.setFont(Font.font(style().font() * 1.2));
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText("·", (row.own().left() + row.own().width() + row.before().left()) / 2, middle);
    g.fillText("=", (row.before().left() + row.before().width() + row.after().left()) / 2, middle);
  }

  private void name(GraphicsContext g, MatrixGrid grid, String name) {
    g.setFont(Font.font(CurveChart.chartFont(style())));
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BOTTOM);
    g.fillText(name, grid.left(), grid.top() - 4);
  }

  private static String name(int layer) {
    return "W%s b%1$s".formatted(subscript(layer + 1));
  }

  /** W₃·W₂·W₁ for layer 2; the product of more than three is written with an ellipsis. */
  private static String product(int layer) {
    if (layer == 0) {
      return name(0);
    }
    return layer <= 2
        ? layer == 1 ? "W₂·W₁" : "W₃·W₂·W₁"
        : "W%s…W₁".formatted(subscript(layer + 1));
  }

  private static String subscript(int number) {
    return String.valueOf((char) ('₀' + number));
  }

  private void hover(MouseEvent event) {
    mouse = new Point2D(event.getX(), event.getY());
    draw();
    read();
  }

  /** The cell of the first layer under the mouse, or null. */
  private MatrixGrid.Cell unitUnder() {
    return mouse == null ? null : first().at(mouse.getX(), mouse.getY());
  }

  private void read() {
    if (mouse == null || weights == null) {
      return;
    }
    var unit = unitUnder();
    boolean hidden = weights.architecture().layers() > 1;
    onUnit.accept(
        unit == null || !hidden ? Optional.empty() : Collapse.unit(weights, features, unit.row()));
    onRead.accept(unit != null ? unitWords(unit, hidden) : productWords());
  }

  private String unitWords(MatrixGrid.Cell cell, boolean hidden) {
    boolean line = Feature.PLANE.containsAll(features);
    return Words.of(
        !hidden ? "collapse.only" : line ? "collapse.unit" : "collapse.unit.columns",
        cell.row() + 1,
        Equation.of(Collapse.layer(weights, 0), cell.row(), features));
  }

  /** A cell of a product as the sum that it is. */
  private String productWords() {
    for (var row : rows) {
      var cell = row.own() == null ? null : row.after().at(mouse.getX(), mouse.getY());
      if (cell != null) {
        return sum(row, cell);
      }
    }
    return "";
  }

  private static String sum(Row row, MatrixGrid.Cell cell) {
    boolean bias = cell.column() == row.after().columns();
    int terms = row.own().columns();
    var factors = new double[terms];
    var others = new double[terms];
    for (int k = 0; k < terms; k++) {
      factors[k] = row.own().step().weight().get(cell.row(), k);
      others[k] =
          bias
              ? row.before().step().bias().get(k, 0)
              : row.before().step().weight().get(k, cell.column());
    }
    return PrintedSum.of(
        factors,
        others,
        bias
            ? OptionalDouble.of(row.own().step().bias().get(cell.row(), 0))
            : OptionalDouble.empty(),
        row.after().value(cell));
  }
}
