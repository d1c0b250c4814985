package halfplane.view;

/**
 * Where a chart's curves are drawn, in pixels from the chart's top left corner.
 *
 * @param limit epochs across the width
 * @param figures those from the bottom to the top
 */
record ChartArea(double left, double top, double width, double height, int limit, Range figures) {
  /** The height of a line of text, in ems. */
  static final double LINE = 1.25;

  /** Room between it and the chart's right edge, in ems. */
  static final double RIGHT = 0.7;

  /** Room above the highest figure, as a share of the span. */
  private static final double HEADROOM = 0.1;

  /** The room that a level's name above it may be given at most. */
  private static final double MOST_HEADROOM = 0.25;

  /** Room below the lowest, for a level's name. */
  private static final double FOOTROOM = 0.24;

  /** The same in a low chart, at most. */
  private static final double MOST_FOOTROOM = 0.6;

  /** Epochs that the axis is fitted to at most; among more, a spike may be missed. */
  private static final int MOST_LOOKED_AT = 5000;

  /**
   * Figures from one to another.
   *
   * @param low the smallest
   * @param high the largest
   */
  record Range(double low, double high) {
    private static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private Range with(double figure) {
      return new Range(Math.min(low, figure), Math.max(high, figure));
    }

    /** The figures of a curve, looked at once in so many epochs. */
    private Range with(CurveChart.Curve curve, int stride) {
      double least = low;
      double most = high;
      for (int epoch = 0; epoch < curve.epochs(); epoch += stride) {
        double figure = curve.at(epoch);
        least = Math.min(least, figure);
        most = Math.max(most, figure);
      }
      return new Range(least, most);
    }
  }

  /**
   * The area of a chart.
   *
   * @param width of the chart
   * @param height of the chart
   */
  static ChartArea of(
      double width,
      double height,
      double font,
      CurveChart.Curves curves,
      CurveChart.ChartFormat format) {
    double left = font * 4.6;
    double right = width - font * RIGHT;
    int lines = ChartHeading.of(curves.isCompared(), format, right, font).lines();
    double top = font * (1.9 + LINE * (lines - 1));
    double tall = height - top - font * 1.5;
    return new ChartArea(
        left,
        top,
        right - left,
        tall,
        Math.max(1, curves.limit()),
        withRoom(
            range(curves, format.highest()),
            format.narrowest(),
            headroom(tall, font),
            footroom(tall, font)));
  }

  private static Range range(CurveChart.Curves curves, double highest) {
    int stride = Math.max(1, Math.ceilDiv(curves.epochs(), MOST_LOOKED_AT));
    var range =
        Range.NONE
            .with(curves.train(), stride)
            .with(curves.test(), stride)
            .with(curves.rival(), stride);
    if (curves.epochs() == 0) {
      range = Range.NONE.with(curves.trainNow()).with(curves.testNow());
    }
    for (var level : curves.levels()) {
      range = range.with(level.value());
    }
    double high = Math.min(range.high(), highest);
    return range.low() > high ? new Range(0, 1) : new Range(range.low(), high);
  }

  private static Range withRoom(Range range, double narrowest, double head, double foot) {
    double span = Math.max(range.high() - range.low(), narrowest / (1 + head + foot));
    double middle = (range.low() + range.high()) / 2;
    return new Range(Math.max(0, middle - span * (0.5 + foot)), middle + span * (0.5 + head));
  }

  /**
   * Enough for the name of a level at the highest figure, where the chart is not too low for it.
   */
  private static double headroom(double height, double font) {
    double name = font * LINE + 2;
    double wanted = name * (1 + FOOTROOM) / (height - name);
    return wanted > HEADROOM && wanted < MOST_HEADROOM ? wanted : HEADROOM;
  }

  /** Enough for the name of a level at the lowest figure, which would veil the curves on it. */
  private static double footroom(double height, double font) {
    double name = font * LINE + 2;
    double wanted = name * (1 + headroom(height, font)) / (height - name);
    return wanted > FOOTROOM && wanted < MOST_FOOTROOM ? wanted : FOOTROOM;
  }

  /** About how wide a name is in lines of this height. */
  static double textWidth(String name, double line) {
    return TextWidth.of(name, line / LINE);
  }

  /** The same from another corner than the chart's. */
  ChartArea from(double x, double y) {
    return new ChartArea(left - x, top - y, width, height, limit, figures);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  double x(double epoch) {
    return left + (epoch + 1) / limit * width;
  }

  int epoch(double x) {
    return (int) Math.round((x - left) / width * limit) - 1;
  }

  double y(double value) {
    return top + (figures.high() - value) / (figures.high() - figures.low()) * height;
  }

  /** Too narrow for levels' long names. */
  boolean isNarrow(double font) {
    return width < 17 * font;
  }
}
