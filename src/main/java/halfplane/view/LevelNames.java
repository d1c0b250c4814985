package halfplane.view;

/** Where the names of a chart's levels stand: in the chart and none on another, if it has room. */
final class LevelNames {
  private LevelNames() {}

  /**
   * The upper edges of the names: each above its line; below it where there is no room, one after
   * the other, and pushed up again where they would leave the chart.
   *
   * @param lines where the levels lie, from the top down
   * @param height of a name
   * @param top of the chart
   * @param bottom of the chart
   */
  static double[] tops(double[] lines, double height, double top, double bottom) {
    var tops = new double[lines.length];
    double free = top;
    for (int i = 0; i < lines.length; i++) {
      double above = lines[i] - 1 - height;
      tops[i] = above >= free ? above : Math.max(lines[i] + 1, free);
      free = tops[i] + height;
    }
    double end = bottom;
    for (int i = lines.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], end - height);
      end = tops[i];
    }
    return tops;
  }
}
