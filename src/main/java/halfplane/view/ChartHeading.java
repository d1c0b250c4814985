package halfplane.view;

import java.util.List;

/**
 * What stands above a chart's curves, so that no chart is without its title: title and legend in
 * one line, or the legend in a second, where a rival's name that has no room goes up to the title.
 *
 * @param title as long as there is room for
 * @param beside the names beside the title, from the right
 * @param below those in the second line, from the right; none where there is one line
 */
record ChartHeading(String title, List<Name> beside, List<Name> below) {
  /** How long a curve's sign is, and the gaps after it and its name, in ems. */
  static final double SIGN = 1.9;

  static final double SIGN_GAP = 0.4;
  static final double GAP = 0.9;

  /** Where the title begins, in pixels. */
  static final double LEFT = 2;

  /** How much wider bold letters are. */
  private static final double BOLD = 1.08;

  /** A curve's name. */
  enum Name {
    TEST("chart.test.name"),
    TRAIN("chart.train.name"),
    RIVAL("chart.rival.name");

    private final String key;

    Name(String key) {
      this.key = key;
    }

    String words() {
      return Words.of(key);
    }

    private double width(double font) {
      return TextWidth.of(words(), font) + font * (SIGN + SIGN_GAP);
    }
  }

  /**
   * That of a chart.
   *
   * @param compared whether a rival has a curve
   * @param right where the names end, in pixels
   */
  static ChartHeading of(
      boolean compared, CurveChart.ChartFormat format, double right, double font) {
    var names = List.of(Name.values()).subList(0, compared ? 3 : 2);
    for (var title : List.of(format.title(), format.shortTitle())) {
      if (fits(title, names, right, font)) {
        return new ChartHeading(title, names, List.of());
      }
    }
    int below = width(names, font) <= right ? names.size() : 2;
    var beside = names.subList(below, names.size());
    var title = fits(format.title(), beside, right, font) ? format.title() : format.shortTitle();
    return new ChartHeading(title, beside, names.subList(0, below));
  }

  private static boolean fits(String title, List<Name> names, double right, double font) {
    double gap = names.isEmpty() ? 0 : GAP * font;
    return LEFT + TextWidth.of(title, font) * BOLD + gap + width(names, font) <= right;
  }

  private static double width(List<Name> names, double font) {
    double all = names.stream().mapToDouble(name -> name.width(font)).sum();
    return all + Math.max(0, names.size() - 1) * GAP * font;
  }

  /** How many lines it has. */
  int lines() {
    return below.isEmpty() ? 1 : 2;
  }
}
