package halfplane.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * What grids of weights and biases are: W₁ above the weights, b₁ above the column of biases. With a
 * comma between them a product of grids does not read as one of all four.
 */
final class GridHeadings {
  private static final double ABOVE = 4;

  /** Room between two headings, in font sizes. */
  private static final double APART = 0.5;

  /** What a W takes more than other letters, in ems. */
  private static final double WIDE = 0.3;

  /**
   * One of them.
   *
   * @param left edge of the words
   * @param right edge of the words
   * @param bottom of the words
   */
  record Heading(String words, double left, double right, double bottom) {
    void draw(GraphicsContext g) {
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.BOTTOM);
      g.fillText(words, left, bottom);
    }
  }

  /**
   * Ways to write the two headings of a grid, the fullest first.
   *
   * @param weights above the weights
   * @param biases above the biases
   */
  private record Names(List<String> weights, List<String> biases) {}

  private final double font;
  private final List<Heading> headings = new ArrayList<>();

  private GridHeadings(double font) {
    this.font = font;
  }

  /**
   * The headings of a multiplication, from left to right; none lies upon another.
   *
   * @param font their size in pixels
   * @param width of the view
   */
  static List<Heading> of(ProductRows.Row row, double font, double width) {
    var made = new GridHeadings(font);
    var grids = row.grids();
    for (int i = 0; i < grids.size(); i++) {
      double end = i + 1 < grids.size() ? grids.get(i + 1).left() - font * APART : width;
      made.add(grids.get(i), names(row, grids.get(i)), end);
    }
    return made.headings;
  }

  private static Names names(ProductRows.Row row, MatrixGrid grid) {
    if (grid == row.own() || row.layer() == 0) {
      return layer(row.layer());
    }
    return product(grid == row.after() ? row.layer() : row.layer() - 1);
  }

  private static Names layer(int layer) {
    var number = subscript(layer);
    return new Names(List.of("W" + number + ","), List.of("b" + number));
  }

  /** W₃·W₂·W₁ for layer 2; the product of more than three is written with an ellipsis. */
  private static Names product(int layer) {
    return switch (layer) {
      case 0 -> layer(0);
      case 1 -> new Names(List.of("W₂·W₁,", "W,"), List.of("W₂·b₁+b₂", "b"));
      case 2 -> new Names(List.of("W₃·W₂·W₁,", "W₃…W₁,", "W,"), List.of("b"));
      default -> new Names(List.of("W%s…W₁,".formatted(subscript(layer)), "W,"), List.of("b"));
    };
  }

  private static String subscript(int layer) {
    return String.valueOf((char) ('₁' + layer));
  }

  /**
   * The weights' heading ends before the biases' column, and theirs begins at it; long ones reach
   * over the gaps beside the grid.
   *
   * @param end where the next grid's heading may begin
   */
  private void add(MatrixGrid grid, Names names, double end) {
    double apart = font * APART;
    double column = grid.x(grid.columns());
    double start = headings.isEmpty() ? 0 : headings.getLast().right() + apart;
    var weights = longest(names.weights(), column - apart / 2 - start);
    double left = Math.max(start, Math.min(grid.left(), column - apart / 2 - width(weights)));
    put(weights, left, grid.top());
    double from = headings.getLast().right() + apart / 2;
    double until = Math.max(end, grid.right());
    var biases = longest(names.biases(), until - from);
    put(biases, Math.max(from, Math.min(column, until - width(biases))), grid.top());
  }

  /** The last, if none fits. */
  private String longest(List<String> ways, double room) {
    return ways.stream().filter(words -> width(words) <= room).findFirst().orElse(ways.getLast());
  }

  private void put(String words, double left, double top) {
    headings.add(new Heading(words, left, left + width(words), top - ABOVE));
  }

  private double width(String words) {
    long wide = words.chars().filter(letter -> letter == 'W').count();
    return TextWidth.of(words, font) + wide * font * WIDE;
  }
}
