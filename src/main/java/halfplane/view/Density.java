package halfplane.view;

import halfplane.data.Dataset;
import java.util.List;

/**
 * Very many points as a density: a small square is as opaque as its points are many, on a
 * logarithmic scale, in a mixture of their colours. Counted once for the points and the view, so
 * that a picture costs no more than its pixels.
 */
final class Density {
  /** Among more points than these single dots only cover one another. */
  static final int MOST_DOTS = 50_000;

  private static final double FAINTEST = 0.3;

  /** Squares along a side of the plot, so that a million points fill them. */
  private static final int SQUARES = 300;

  private final List<Dataset> parts;
  private final Viewport view;
  private final Palette palette;
  private final int pixels;
  private final int cell;
  private final int across;
  private final int[] colours;
  private final float[] opacities;

  /**
   * Counts the points.
   *
   * @param pixels of the plot's side
   */
  Density(List<Dataset> parts, Viewport view, Palette palette, int pixels) {
    this.parts = List.copyOf(parts);
    this.view = view;
    this.palette = palette;
    this.pixels = pixels;
    cell = Math.max(1, Math.round((float) pixels / SQUARES));
    across = (pixels + cell - 1) / cell;
    colours = new int[across * across];
    opacities = new float[across * across];
    var all = new int[across * across];
    var blue = new int[across * across];
    parts.forEach(points -> count(points, all, blue));
    int most = 1;
    for (int count : all) {
      most = Math.max(most, count);
    }
    for (int i = 0; i < all.length; i++) {
      if (all[i] > 0) {
        colours[i] = Palette.mix(palette.red(), palette.blue(), (double) blue[i] / all[i]);
        opacities[i] = (float) (FAINTEST + (1 - FAINTEST) * Math.log1p(all[i]) / Math.log1p(most));
      }
    }
  }

  private void count(Dataset points, int[] all, int[] blue) {
    for (int i = 0; i < points.size(); i++) {
      int column = (int) Math.floor(view.column(points.x1(i), pixels) / cell);
      int row = (int) Math.floor(view.row(points.x2(i), pixels) / cell);
      if (column >= 0 && column < across && row >= 0 && row < across) {
        all[row * across + column]++;
        blue[row * across + column] += points.label(i);
      }
    }
  }

  /** Whether it is the density of the same points, seen in the same way. */
  boolean isOf(List<Dataset> otherParts, Viewport otherView, Palette otherPalette, int otherSide) {
    return pixels == otherSide
        && view.equals(otherView)
        && palette.equals(otherPalette)
        && isOf(otherParts);
  }

  /** The same points, not equal ones: a million are not compared for each picture. */
  private boolean isOf(List<Dataset> others) {
    boolean same = others.size() == parts.size();
    for (int i = 0; same && i < parts.size(); i++) {
      same = others.get(i) == parts.get(i);
    }
    return same;
  }

  /**
   * @param out modified: {@code pixels × pixels}
   */
  void paint(int[] out) {
    for (int y = 0; y < pixels; y++) {
      int first = y / cell * across;
      for (int x = 0; x < pixels; x++) {
        int square = first + x / cell;
        if (opacities[square] > 0) {
          int i = y * pixels + x;
          out[i] = Palette.mix(out[i], colours[square], opacities[square]);
        }
      }
    }
  }
}
