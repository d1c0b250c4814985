package halfplane.view;

import halfplane.limits.Collapse;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A layer's weights as a grid of cells, and, a little apart, its biases as a last column: blue
 * adds, red takes away, the stronger the larger.
 *
 * @param step what it shows
 * @param left edge
 * @param top edge
 * @param cellWidth of a cell
 * @param cellHeight of a cell
 */
record MatrixGrid(
    Collapse.Step step, double left, double top, double cellWidth, double cellHeight) {
  /** Room between the weights and the biases, in cells. */
  static final double GAP = 0.35;

  /** Below it cells have no gaps between them. */
  private static final double SMALLEST_CELL = 6;

  /** Numbers smaller than this, in pixels, are left out; on a projector larger ones. */
  private static final double READABLE = 8;

  /**
   * A cell.
   *
   * @param column the last, after the weights, is the bias
   */
  record Cell(int row, int column) {}

  int rows() {
    return step.weight().numRows;
  }

  /** Columns of weights; one more is the bias. */
  int columns() {
    return step.weight().numCols;
  }

  double width() {
    return (columns() + 1 + GAP) * cellWidth;
  }

  double height() {
    return rows() * cellHeight;
  }

  double right() {
    return left + width();
  }

  /** The left edge of a column; the one after the weights' is the biases'. */
  double x(int column) {
    return left + (column + (column == columns() ? GAP : 0)) * cellWidth;
  }

  double value(Cell cell) {
    return cell.column() == columns()
        ? step.bias().get(cell.row(), 0)
        : step.weight().get(cell.row(), cell.column());
  }

  /** The cell at a place, or null. */
  Cell at(double x, double y) {
    int row = (int) Math.floor((y - top) / cellHeight);
    if (row < 0 || row >= rows()) {
      return null;
    }
    for (int column = 0; column <= columns(); column++) {
      if (x >= x(column) && x < x(column) + cellWidth) {
        return new Cell(row, column);
      }
    }
    return null;
  }

  private double largest() {
    return Math.max(
        1e-12,
        Math.max(
            CommonOps_DDRM.elementMaxAbs(step.weight()),
            CommonOps_DDRM.elementMaxAbs(step.bias())));
  }

  void draw(GraphicsContext g, PlotStyle style, Cell marked) {
    if (cellWidth > SMALLEST_CELL && cellHeight > SMALLEST_CELL) {
      drawCells(g, style);
    } else {
      drawImage(g, style, step.weight(), left, columns());
      drawImage(g, style, step.bias(), x(columns()), 1);
    }
    g.setStroke(Paints.of(style.palette().ink()));
    g.setLineWidth(1);
    g.strokeRect(left - 1.5, top - 1.5, columns() * cellWidth + 2, rows() * cellHeight + 2);
    if (marked != null) {
      g.setLineWidth(2);
      g.strokeRect(left - 3, top + marked.row() * cellHeight - 2, width() + 5, cellHeight + 3);
    }
  }

  /** The size of the numbers: larger than the usual only where both sides have room to spare. */
  private double numberFont(double usual) {
    double spare = Math.min(cellHeight * 0.5, cellWidth / 4);
    return Math.max(Math.min(usual, cellHeight * 0.75), spare);
  }

  private void drawCells(GraphicsContext g, PlotStyle style) {
    double largest = largest();
    double usual = style.chartFont();
    double font = numberFont(usual);
    double least = usual > PlotStyle.BACK_ROW_FONT ? PlotStyle.BACK_ROW_FONT : READABLE;
    boolean written = font >= least && cellWidth >= font * 2.9;
    g.setFont(Font.font(font));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column <= columns(); column++) {
        double value = value(new Cell(row, column));
        double y = top + row * cellHeight;
        g.setFill(Paints.of(colour(style.palette(), value / largest)));
        g.fillRect(x(column), y, cellWidth - 1, cellHeight - 1);
        if (written) {
          g.setFill(Paints.of(style.palette().ink()));
          g.fillText(number(value), x(column) + cellWidth / 2, y + cellHeight / 2);
        }
      }
    }
  }

  /**
   * Thousands of small cells as one picture, a pixel a cell: they would take a frame each by each.
   */
  private void drawImage(
      GraphicsContext g, PlotStyle style, DMatrixRMaj matrix, double x, int across) {
    double largest = largest();
    var argb = new int[matrix.getNumElements()];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = colour(style.palette(), matrix.data[i] / largest);
    }
    g.setImageSmoothing(false);
    g.drawImage(
        ArgbImage.of(argb, across, rows()), x, top, across * cellWidth, rows() * cellHeight);
  }

  private static int colour(Palette palette, double share) {
    int full = share < 0 ? palette.surelyRed() : palette.surelyBlue();
    return Palette.mix(palette.undecided(), full, 0.12 + 0.88 * Math.abs(share));
  }

  static String number(double value) {
    var pattern =
        Math.abs(value) < 0.1
            ? "%.3f"
            : Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 1e4 ? "%.0f" : "%.0e";
    return String.format(Words.locale(), pattern, value).replace('-', '−');
  }
}
