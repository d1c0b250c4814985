package halfplane.view;

import halfplane.limits.Collapse;
import halfplane.nn.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the layers of a network and their products stand, one multiplication below the other; of a
 * network with an activation, or with one layer, only its first layer.
 *
 * @param rows from top to bottom, at least one
 */
record ProductRows(List<Row> rows) {
  /** Cells as tall as they are read best, in font sizes; they grow where there is room. */
  private static final double USUAL_CELL = 2.1;

  private static final double LARGEST_CELL = 3.2;
  private static final double WIDEST_CELL = 6;

  /** How tall a cell is for its width where there is room. */
  private static final double SQUAT = 0.6;

  /** A grid as tall as it is read best, in font sizes. */
  private static final double USUAL_GRID = 16;

  /** Cells are not drawn lower than this, in pixels, so that all products are seen at once. */
  private static final double LEAST_CELL = 5;

  /** The cells of grids so tall that even such cells would need a screen, in pixels. */
  private static final double LOWEST_CELL = 2;

  private static final double HEADING = 1.7;
  private static final double BETWEEN = 2.2;
  private static final double BELOW = 6;
  private static final double LEFT = 3;

  /** Room for a sign between two grids, in font sizes. */
  private static final double SIGN = 2;

  private static final int HALVINGS = 40;

  /**
   * One step of the multiplication.
   *
   * @param layer index of the layer that multiplies
   * @param own that layer, or null for the first, which stands alone
   * @param before the product so far, or null for the first
   * @param after the product with it
   */
  record Row(int layer, MatrixGrid own, MatrixGrid before, MatrixGrid after) {
    private static Row of(int layer, List<MatrixGrid> grids) {
      return grids.size() == 1
          ? new Row(layer, null, null, grids.getFirst())
          : new Row(layer, grids.get(0), grids.get(1), grids.get(2));
    }

    List<MatrixGrid> grids() {
      return own == null ? List.of(after) : List.of(own, before, after);
    }

    private double bottom() {
      return grids().stream().mapToDouble(grid -> grid.top() + grid.height()).max().orElseThrow();
    }
  }

  /** The same before it has a place: the factors and what they make. */
  private record Product(int layer, List<Collapse.Step> steps) {
    double cellWidth(double font, double width) {
      double columns =
          steps.stream().mapToDouble(step -> step.weight().numCols + 1 + MatrixGrid.GAP).sum();
      double signs = font * SIGN * (steps.size() - 1);
      return Math.min(font * WIDEST_CELL, (width - signs - 2 * LEFT) / columns);
    }
  }

  /** As they are read best in this width, however tall. */
  static ProductRows usual(Weights weights, double font, double width) {
    return placed(products(weights), font, width, font * USUAL_GRID, USUAL_CELL);
  }

  /** The least height that they can be drawn in, in pixels. */
  static double leastHeight(Weights weights, double font, double width) {
    return placed(products(weights), font, width, 0, LARGEST_CELL).height();
  }

  /** As large as they all fit into a height, though never lower than their least. */
  static ProductRows fitted(Weights weights, double font, double width, double height) {
    var products = products(weights);
    double fits = 0;
    double exceeds = height;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fits + exceeds) / 2;
      if (placed(products, font, width, middle, LARGEST_CELL).height() <= height) {
        fits = middle;
      } else {
        exceeds = middle;
      }
    }
    return placed(products, font, width, fits, LARGEST_CELL);
  }

  private static List<Product> products(Weights weights) {
    if (!weights.architecture().isLinear() || weights.architecture().layers() == 1) {
      return List.of(new Product(0, List.of(Collapse.layer(weights, 0))));
    }
    var steps = Collapse.of(weights).steps();
    var products = new ArrayList<Product>();
    for (int layer = 1; layer < steps.size(); layer++) {
      var own = Collapse.layer(weights, layer);
      products.add(new Product(layer, List.of(own, steps.get(layer - 1), steps.get(layer))));
    }
    return products;
  }

  /**
   * @param grid how tall a grid is wanted, in pixels
   * @param largest the tallest cell, in font sizes
   */
  private static ProductRows placed(
      List<Product> products, double font, double width, double grid, double largest) {
    var rows = new ArrayList<Row>();
    double top = font * HEADING;
    for (var product : products) {
      double cellWidth = product.cellWidth(font, width);
      double tallest = font * Math.clamp(cellWidth / font * SQUAT, USUAL_CELL, largest);
      double left = LEFT;
      var grids = new ArrayList<MatrixGrid>();
      for (var step : product.steps()) {
        double cellHeight = cellHeight(step.weight().numRows, font, grid, tallest);
        grids.add(new MatrixGrid(step, left, top, cellWidth, cellHeight));
        left = grids.getLast().right() + font * SIGN;
      }
      var row = Row.of(product.layer(), grids);
      rows.add(row);
      top = row.bottom() + font * BETWEEN;
    }
    return new ProductRows(List.copyOf(rows));
  }

  private static double cellHeight(int rows, double font, double grid, double tallest) {
    double usual = Math.clamp(font * USUAL_GRID / rows, LOWEST_CELL, font * USUAL_CELL);
    return Math.clamp(grid / rows, Math.min(LEAST_CELL, usual), tallest);
  }

  /** From the top of the headings to below the last grid, in pixels. */
  double height() {
    return rows.getLast().bottom() + BELOW;
  }

  /** The first layer's own grid. */
  MatrixGrid first() {
    var row = rows.getFirst();
    return row.before() == null ? row.after() : row.before();
  }
}
