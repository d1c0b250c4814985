package halfplane.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Where the names of a chart's levels stand: in the chart and none on another, if it has room. */
final class LevelNames {
  /** Places across a name at which curves are looked at. */
  private static final int LOOKS = 24;

  private LevelNames() {}

  /**
   * A name and where it stands.
   *
   * @param right where it ends
   * @param top its upper edge
   */
  record Place(CurveChart.Level level, String name, double right, double top) {}

  /**
   * Where the names of all levels stand: at the right end of the chart, or at its left where a
   * curve would run through them there and doesn't here. Beside a rival they are short, for it may
   * pass what the first network cannot.
   */
  static List<Place> of(CurveChart.Curves curves, CurvePainter.Area area, double font) {
    double line = font * CurvePainter.LINE;
    boolean brief = curves.rivalEpochs() > 0 || CurvePainter.isNarrow(area, font);
    double room = area.width() - 6;
    var fromTheTop =
        curves.levels().stream()
            .sorted(Comparator.comparingDouble(CurveChart.Level::value).reversed())
            .toList();
    double[] tops =
        tops(
            fromTheTop.stream().mapToDouble(level -> area.y(level.value())).toArray(),
            line,
            area.top(),
            area.top() + area.height());
    var places = new ArrayList<Place>();
    for (int i = 0; i < tops.length; i++) {
      var level = fromTheTop.get(i);
      boolean fits = CurvePainter.width(level.name(), line) <= room;
      var name = brief || !fits ? level.shortName() : level.name();
      double width = CurvePainter.width(name, line);
      double atRight = area.left() + area.width() - 3;
      double atLeft = area.left() + 3 + width;
      boolean isFree = !isCrossed(curves, area, atLeft - width, atLeft, tops[i], line);
      boolean moves = isCrossed(curves, area, atRight - width, atRight, tops[i], line) && isFree;
      places.add(new Place(level, name, moves ? atLeft : atRight, tops[i]));
    }
    return places;
  }

  private static boolean isCrossed(
      CurveChart.Curves curves,
      CurvePainter.Area area,
      double left,
      double right,
      double top,
      double height) {
    var epochs =
        IntStream.rangeClosed(0, LOOKS)
            .map(i -> area.epoch(left + (right - left) * i / LOOKS))
            .filter(epoch -> epoch >= 0)
            .toArray();
    return isCrossed(epochs, curves.epochs(), curves.train(), area, top, height)
        || isCrossed(epochs, curves.epochs(), curves.test(), area, top, height)
        || isCrossed(epochs, curves.rivalEpochs(), curves.rival(), area, top, height);
  }

  private static boolean isCrossed(
      int[] epochs,
      int trained,
      IntToDoubleFunction curve,
      CurvePainter.Area area,
      double top,
      double height) {
    double before = Double.NaN;
    for (int epoch : epochs) {
      if (epoch >= trained) {
        return false;
      }
      double y = area.y(curve.applyAsDouble(epoch));
      double from = Double.isNaN(before) ? y : before;
      if (Math.max(from, y) > top && Math.min(from, y) < top + height) {
        return true;
      }
      before = y;
    }
    return false;
  }

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
