package halfplane.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the names of a chart's levels stand: in the chart and none on another, if it has room. */
final class LevelNames {
  private LevelNames() {}

  /**
   * A name and where it stands.
   *
   * @param right where it ends
   * @param top its upper edge
   */
  record Place(CurveChart.Level level, String name, double right, double top) {
    private double left(double line) {
      return right - CurvePainter.width(name, line);
    }

    private boolean touches(Place other, double line) {
      return isLevelWith(other.top, line) && left(line) < other.right && other.left(line) < right;
    }

    private boolean isLevelWith(double otherTop, double line) {
      return Math.abs(top - otherTop) < line;
    }
  }

  /**
   * Where the names of all levels stand: in full at the right end of the chart, or where else they
   * veil least of the curves and are near their lines; not to move to and fro with the curves, a
   * name leaves its height for one that hides less by half a line only. Beside a rival they are
   * short, for it may pass what the first network cannot.
   */
  static List<Place> of(CurveChart.Curves curves, CurvePainter.Area area, double font) {
    double line = font * CurvePainter.LINE;
    boolean brief = curves.rivalEpochs() > 0 || CurvePainter.isNarrow(area, font);
    var veil = new Veil(curves, area);
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
      boolean fits = CurvePainter.width(level.name(), line) <= area.width() - 6;
      var names =
          brief || !fits ? List.of(level.shortName()) : List.of(level.name(), level.shortName());
      int own = i;
      places.add(
          names.stream()
              .flatMap(name -> candidates(level, name, own, tops, places, area, line))
              .min(
                  Comparator.comparingDouble(
                      place ->
                          cost(place, veil, area, line)
                              + (place.top() == tops[own] ? 0 : line / 2)))
              .orElseThrow());
    }
    return places;
  }

  /** The usual place first, then those where it meets no other name. */
  private static Stream<Place> candidates(
      CurveChart.Level level,
      String name,
      int own,
      double[] tops,
      List<Place> placed,
      CurvePainter.Area area,
      double line) {
    double atRight = area.left() + area.width() - 3;
    double atLeft = area.left() + 3 + CurvePainter.width(name, line);
    double y = area.y(level.value());
    double otherSide = tops[own] < y ? y + 1 : y - 1 - line;
    var elsewhere =
        Stream.concat(
            Stream.of(
                new Place(level, name, atRight, otherSide),
                new Place(level, name, atLeft, otherSide)),
            placed.stream()
                .map(other -> new Place(level, name, other.left(line) - line / 2, other.top())));
    return Stream.concat(
        Stream.of(
            new Place(level, name, atRight, tops[own]), new Place(level, name, atLeft, tops[own])),
        elsewhere
            .filter(
                place ->
                    place.left(line) >= area.left()
                        && place.top() >= area.top()
                        && place.top() + line <= area.top() + area.height())
            .filter(place -> placed.stream().noneMatch(other -> place.touches(other, line)))
            .filter(
                place ->
                    IntStream.range(own + 1, tops.length)
                        .noneMatch(i -> place.isLevelWith(tops[i], line))));
  }

  /** How much it hides, and how far it is from its line, in whole pixels: less is no difference. */
  private static double cost(Place place, Veil veil, CurvePainter.Area area, double line) {
    double y = area.y(place.level().value());
    double far = Math.max(0, Math.max(place.top() - y, y - place.top() - line) - 1);
    return Math.rint(far + veil.of(place.left(line), place.right(), place.top(), line));
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
