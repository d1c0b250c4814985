package halfplane.view;

import halfplane.limits.Collapse;
import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

  /** How many rows a grid has, and columns of weights. */
  private record Size(int rows, int columns) {
    static Size of(Architecture architecture, int layer) {
      return new Size(architecture.fanOut(layer), architecture.fanIn(layer));
    }

    static Size ofProduct(Architecture architecture, int layer) {
      return new Size(architecture.fanOut(layer), architecture.inputs());
    }
  }

  /** A row before it has a place, and whatever its weights are: how large its grids are. */
  private record Plan(int layer, List<Size> sizes) {
    double cellWidth(double font, double width) {
      double columns =
          sizes.stream().mapToDouble(size -> size.columns() + 1 + MatrixGrid.GAP).sum();
      double signs = font * SIGN * (sizes.size() - 1);
      return Math.min(font * WIDEST_CELL, (width - signs - 2 * LEFT) / columns);
    }
  }

  /**
   * How large grids are drawn.
   *
   * @param grid how tall one is wanted, in pixels
   * @param largest the tallest cell, in font sizes
   */
  private record Measure(double font, double width, double grid, double largest) {
    private double tallest(Plan plan) {
      double ems = plan.cellWidth(font, width) / font;
      return font * Math.clamp(ems * SQUAT, USUAL_CELL, largest);
    }

    double cellHeight(Plan plan, Size size) {
      double usual = Math.clamp(font * USUAL_GRID / size.rows(), LOWEST_CELL, font * USUAL_CELL);
      return Math.clamp(grid / size.rows(), Math.min(LEAST_CELL, usual), tallest(plan));
    }

    /** From the top of the headings to below the last grid, in pixels. */
    double height(List<Plan> plans) {
      double top = font * HEADING;
      double bottom = top;
      for (var plan : plans) {
        bottom = bottom(plan, top);
        top = bottom + font * BETWEEN;
      }
      return bottom + BELOW;
    }

    private double bottom(Plan plan, double top) {
      return plan.sizes().stream()
          .mapToDouble(size -> top + size.rows() * cellHeight(plan, size))
          .max()
          .orElseThrow();
    }
  }

  /** The height in which they are read best in this width, in pixels. */
  static double usualHeight(Architecture architecture, double font, double width) {
    return new Measure(font, width, font * USUAL_GRID, USUAL_CELL).height(plans(architecture));
  }

  /** The least height that they can be drawn in, in pixels. */
  static double leastHeight(Architecture architecture, double font, double width) {
    return new Measure(font, width, 0, LARGEST_CELL).height(plans(architecture));
  }

  /** As large as they all fit into a height, though never lower than their least. */
  static ProductRows fitted(Weights weights, double font, double width, double height) {
    var plans = plans(weights.architecture());
    double fits = 0;
    double exceeds = height;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fits + exceeds) / 2;
      if (new Measure(font, width, middle, LARGEST_CELL).height(plans) <= height) {
        fits = middle;
      } else {
        exceeds = middle;
      }
    }
    return placed(weights, plans, new Measure(font, width, fits, LARGEST_CELL));
  }

  private static boolean isMultipliedOut(Architecture architecture) {
    return architecture.isLinear() && architecture.layers() > 1;
  }

  private static List<Plan> plans(Architecture architecture) {
    if (!isMultipliedOut(architecture)) {
      return List.of(new Plan(0, List.of(Size.of(architecture, 0))));
    }
    return IntStream.range(1, architecture.layers())
        .mapToObj(
            layer ->
                new Plan(
                    layer,
                    List.of(
                        Size.of(architecture, layer),
                        Size.ofProduct(architecture, layer - 1),
                        Size.ofProduct(architecture, layer))))
        .toList();
  }

  private static ProductRows placed(Weights weights, List<Plan> plans, Measure measure) {
    var products =
        isMultipliedOut(weights.architecture())
            ? Collapse.of(weights).steps()
            : List.<Collapse.Step>of();
    var rows = new ArrayList<Row>();
    double top = measure.font() * HEADING;
    for (var plan : plans) {
      var own = Collapse.layer(weights, plan.layer());
      var steps =
          products.isEmpty()
              ? List.of(own)
              : List.of(own, products.get(plan.layer() - 1), products.get(plan.layer()));
      double cellWidth = plan.cellWidth(measure.font(), measure.width());
      double left = LEFT;
      var grids = new ArrayList<MatrixGrid>();
      for (int i = 0; i < steps.size(); i++) {
        double cellHeight = measure.cellHeight(plan, plan.sizes().get(i));
        grids.add(new MatrixGrid(steps.get(i), left, top, cellWidth, cellHeight));
        left = grids.getLast().right() + measure.font() * SIGN;
      }
      var row = Row.of(plan.layer(), grids);
      rows.add(row);
      top = row.bottom() + measure.font() * BETWEEN;
    }
    return new ProductRows(List.copyOf(rows));
  }

  /** The first layer's own grid. */
  MatrixGrid first() {
    var row = rows.getFirst();
    return row.before() == null ? row.after() : row.before();
  }
}
