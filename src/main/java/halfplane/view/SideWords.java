package halfplane.view;

import halfplane.data.Dataset;
import halfplane.limits.Line;
import java.util.List;

/**
 * Finds quiet places for 'predicts red' and 'predicts blue': boxes that lie wholly on their side
 * and over few dots and no line. A word stays where it is while its box is still on its side, so
 * that it doesn't jump from frame to frame.
 */
final class SideWords {
  /** The height of a word's box in ems. */
  static final double HEIGHT = 1.7;

  /** The width of what is left free beside the word, in ems. */
  private static final double FREE = 1.2;

  /** Cells across and down in which dots are counted. */
  private static final int CELLS = 48;

  /** How many points a bit of a line counts as. */
  private static final int LINE = 50;

  /** How many points a bit of another box counts as. */
  private static final int BOX = 100_000;

  /** Places tried across and down. */
  private static final int GRID = 9;

  private final Place[] last = new Place[2];

  /**
   * A word's box.
   *
   * @param x of its middle, 0 to 1 across the view
   * @param y of its middle, 0 to 1 down the view
   */
  record Place(double x, double y) {
    /** The word's box on a square of {@code side} pixels. */
    Box box(PlotStyle style, double side) {
      double font = font(style, side);
      return new Box(x * side, y * side, font * width(), font * HEIGHT);
    }
  }

  /**
   * The size of the words on a square of {@code side} pixels: smaller on a small one, where they
   * would hide whole rings, but never too small for the back row.
   */
  static double font(PlotStyle style, double side) {
    double smaller = style.font() * side / style.usualSide();
    return Math.min(style.font(), Math.max(PlotStyle.BACK_ROW_FONT, smaller));
  }

  /**
   * The width of both words' boxes in ems: no wider than the longer one takes, to hide few dots.
   */
  static double width() {
    return TextWidth.ROOMY_LETTER
            * Math.max(
                Words.of("plot.predicts.red").length(), Words.of("plot.predicts.blue").length())
        + FREE;
  }

  /**
   * The place for a class's word, or null where its side has no room for it.
   *
   * @param logits {@code pixels × pixels}
   * @param width of the box as a share of the view
   * @param height of the box as a share of the view
   */
  Place find(int label, float[] logits, int pixels, double width, double height, int[] crowd) {
    var before = last[label];
    boolean stays = before != null && isOnSide(before, label, logits, pixels, width, height);
    Place best = stays ? before : null;
    int fewest = stays ? dotsUnder(before, width, height, crowd) : Integer.MAX_VALUE;
    for (int row = 0; row < GRID; row++) {
      for (int column = 0; column < GRID; column++) {
        double x = width / 2 + 0.02 + (0.96 - width) * column / (GRID - 1);
        double y = height / 2 + 0.02 + (0.96 - height) * row / (GRID - 1);
        var place = new Place(x, y);
        int dots = dotsUnder(place, width, height, crowd);
        if (dots < fewest && isOnSide(place, label, logits, pixels, width, height)) {
          best = place;
          fewest = dots;
        }
      }
    }
    last[label] = best;
    return best;
  }

  private static boolean isOnSide(
      Place place, int label, float[] logits, int pixels, double width, double height) {
    double outermost =
        0.5 - Math.max(Math.abs(place.x - 0.5) + width / 2, Math.abs(place.y - 0.5) + height / 2);
    if (outermost < 0) {
      return false;
    }
    for (int i = 0; i <= 4; i++) {
      for (int j = 0; j <= 2; j++) {
        int column = (int) ((place.x - width / 2 + width * i / 4) * (pixels - 1));
        int row = (int) ((place.y - height / 2 + height * j / 2) * (pixels - 1));
        if (logits[row * pixels + column] > 0 != (label == 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int dotsUnder(Place place, double width, double height, int[] crowd) {
    int dots = 0;
    for (int row = cell(place.y - height / 2); row <= cell(place.y + height / 2); row++) {
      for (int column = cell(place.x - width / 2); column <= cell(place.x + width / 2); column++) {
        dots += crowd[row * CELLS + column];
      }
    }
    return dots;
  }

  private static int cell(double share) {
    return Math.max(0, Math.min(CELLS - 1, (int) (share * CELLS)));
  }

  /** The same, where a word over one of these lines is worse than one over many points. */
  static int[] withLines(int[] crowd, Viewport view, List<Line> lines) {
    var fuller = crowd.clone();
    for (var line : lines) {
      Clip.clip(line, view)
          .ifPresent(
              ends -> {
                for (int i = 0; i <= 2 * CELLS; i++) {
                  double share = 0.5 * i / CELLS;
                  int column = cell(view.column(ends.x0() + share * (ends.x1() - ends.x0()), 1));
                  int row = cell(view.row(ends.y0() + share * (ends.y1() - ends.y0()), 1));
                  fuller[row * CELLS + column] += LINE;
                }
              });
    }
    return fuller;
  }

  /** The same, where no word is to touch these on a square of {@code side}, if it can be had. */
  static int[] withBoxes(int[] crowd, List<Box> boxes, double side) {
    var fuller = crowd.clone();
    boxes.forEach(box -> fill(fuller, box, side));
    return fuller;
  }

  private static void fill(int[] crowd, Box box, double side) {
    int last = cell((box.left() + box.width()) / side);
    for (int row = cell(box.top() / side); row <= cell((box.top() + box.height()) / side); row++) {
      for (int column = cell(box.left() / side); column <= last; column++) {
        crowd[row * CELLS + column] += BOX;
      }
    }
  }

  /** How many points lie in each cell of a coarse grid over the view. */
  static int[] crowd(Viewport view, Dataset... sets) {
    var crowd = new int[CELLS * CELLS];
    for (var points : sets) {
      for (int i = 0; i < points.size(); i++) {
        int column = cell(view.column(points.x1(i), 1));
        int row = cell(view.row(points.x2(i), 1));
        crowd[row * CELLS + column]++;
      }
    }
    return crowd;
  }
}
