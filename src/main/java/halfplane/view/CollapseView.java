package halfplane.view;

import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.nn.Weights;
import java.util.List;
import java.util.Objects;
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
  private final Consumer<Optional<Line>> onUnit;
  private final Consumer<String> onRead;
  private Weights weights;
  private List<Feature> features = List.of();
  private ProductRows rows;
  private Point2D mouse;

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
          moveTo(null);
          onUnit.accept(Optional.empty());
          onRead.accept("");
        });
  }

  /** Shows a network whose inputs are these features; one that is on show is not drawn again. */
  public void show(Weights newWeights, List<Feature> newFeatures) {
    if (newWeights == weights && newFeatures.equals(features)) {
      return;
    }
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
    return weights == null
        ? 100
        : ProductRows.usualHeight(weights.architecture(), font(), width > 0 ? width : getWidth());
  }

  @Override
  protected double computeMinHeight(double width) {
    return weights == null
        ? 0
        : ProductRows.leastHeight(weights.architecture(), font(), width > 0 ? width : getWidth());
  }

  private double font() {
    return style().chartFont();
  }

  /** Where a hidden unit's row of the first layer is, in this view's coordinates. */
  public Point2D place(int unit) {
    var grid = rows.first();
    return new Point2D(
        grid.left() + grid.cellWidth() / 2, grid.top() + (unit + 0.5) * grid.cellHeight());
  }

  @Override
  void draw(GraphicsContext g) {
    if (weights == null || getWidth() <= 0) {
      return;
    }
    rows = ProductRows.fitted(weights, font(), getWidth(), getHeight());
    for (var row : rows.rows()) {
      draw(g, row);
    }
  }

  private void draw(GraphicsContext g, ProductRows.Row row) {
    var cell = unitUnder();
    g.setFont(Font.font(font()));
    g.setFill(Paints.of(style().palette().ink()));
    GridHeadings.of(row, font(), getWidth()).forEach(heading -> heading.draw(g));
    if (row.own() == null) {
      row.after().draw(g, style(), cell);
      return;
    }
    row.own().draw(g, style(), null);
    row.before().draw(g, style(), row == rows.rows().getFirst() ? cell : null);
    row.after().draw(g, style(), null);
    sign(g, "·", row.own(), row.before());
    sign(g, "=", row.before(), row.after());
  }

  private void sign(GraphicsContext g, String sign, MatrixGrid left, MatrixGrid right) {
    g.setFont(Font.font(style().font() * 1.2));
    g.setFill(Paints.of(style().palette().ink()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(sign, (left.right() + right.left()) / 2, left.top() + style().font() * 0.7);
  }

  private void hover(MouseEvent event) {
    moveTo(new Point2D(event.getX(), event.getY()));
    read();
  }

  private void moveTo(Point2D newMouse) {
    var before = unitUnder();
    mouse = newMouse;
    if (!Objects.equals(before, unitUnder())) {
      draw();
    }
  }

  /** The cell of the first layer under the mouse, or null. */
  private MatrixGrid.Cell unitUnder() {
    return mouse == null || rows == null ? null : rows.first().at(mouse.getX(), mouse.getY());
  }

  private void read() {
    if (mouse == null || rows == null) {
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
    for (var row : rows.rows()) {
      var cell = row.own() == null ? null : row.after().at(mouse.getX(), mouse.getY());
      if (cell != null) {
        return sum(row, cell);
      }
    }
    return "";
  }

  private static String sum(ProductRows.Row row, MatrixGrid.Cell cell) {
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
