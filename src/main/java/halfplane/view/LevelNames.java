package halfplane.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the names of a chart's levels stand: in the chart and none on another, if it has room. */
final class LevelNames {
  /** How much of a chart's height there is at least for each name, in names' heights. */
  private static final double LEAST_ROOM = 1.28;

  /** At the end of a short name. */
  private static final Pattern FIGURE = Pattern.compile(" [\\d.,]+$");

  private final ChartArea area;

  /** The height of a name. */
  private final double line;

  private final Veil veil;
  private final boolean brief;
  private final List<CurveChart.Level> levels;

  /** The usual upper edge of each level's name. */
  private final double[] tops;

  private final List<Place> placed = new ArrayList<>();

  private LevelNames(CurveChart.Curves curves, ChartArea area, double font) {
    this.area = area;
    line = font * ChartArea.LINE;
    veil = new Veil(curves, area);
    brief = curves.isCompared() || area.isNarrow(font);
    levels =
        curves.levels().stream()
            .sorted(Comparator.comparingDouble(CurveChart.Level::value).reversed())
            .toList();
    double[] lines = levels.stream().mapToDouble(level -> area.y(level.value())).toArray();
    tops = tops(lines, line, area.top(), area.bottom());
  }

  /**
   * A name and where it stands.
   *
   * @param right where it ends
   * @param top its upper edge
   */
  record Place(CurveChart.Level level, String name, double right, double top) {
    private double left(double line) {
      return right - ChartArea.textWidth(name, line);
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
   * short, for it may pass what the first network cannot. None where they would hide the chart.
   */
  static List<Place> of(CurveChart.Curves curves, ChartArea area, double font) {
    var names = new LevelNames(curves, area, font);
    if (area.height() < LEAST_ROOM * names.line * names.levels.size()) {
      return List.of();
    }
    for (int i = 0; i < names.levels.size(); i++) {
      names.placed.add(names.place(i));
    }
    return names.placed;
  }

  private Place place(int own) {
    return names(levels.get(own)).stream()
        .flatMap(name -> candidates(own, name))
        .min(Comparator.comparingDouble(place -> cost(place, own)))
        .orElseThrow();
  }

  private List<String> names(CurveChart.Level level) {
    // The guess is a generous one: a figure is left away only where it would hardly fit.
    if (ChartArea.textWidth(level.shortName(), line) > area.width() + line) {
      return List.of(FIGURE.matcher(level.shortName()).replaceFirst(""));
    }
    boolean fits = ChartArea.textWidth(level.name(), line) <= area.width() - 6;
    return brief || !fits ? List.of(level.shortName()) : List.of(level.name(), level.shortName());
  }

  /** The usual place first, then those where it meets no other name. */
  private Stream<Place> candidates(int own, String name) {
    var level = levels.get(own);
    double width = ChartArea.textWidth(name, line);
    // What hardly fits reaches past the curves, not over the figures of the axis.
    double atRight = area.right() + (width > area.width() - 6 ? line / 4 : -3);
    double atLeft = area.left() + 3 + width;
    double y = area.y(level.value());
    double otherSide = tops[own] < y ? y + 1 : y - 1 - line;
    var usual =
        Stream.of(
            new Place(level, name, atRight, tops[own]), new Place(level, name, atLeft, tops[own]));
    var onTheOtherSide =
        Stream.of(
            new Place(level, name, atRight, otherSide), new Place(level, name, atLeft, otherSide));
    var besideOthers =
        placed.stream()
            .map(other -> new Place(level, name, other.left(line) - line / 2, other.top()));
    return Stream.concat(
        usual, Stream.concat(onTheOtherSide, besideOthers).filter(it -> isFree(it, own)));
  }

  /** Whether a place is in the chart, and apart from the names placed and to be placed. */
  private boolean isFree(Place place, int own) {
    return place.left(line) >= area.left()
        && place.top() >= area.top()
        && place.top() + line <= area.bottom()
        && placed.stream().noneMatch(other -> place.touches(other, line))
        && IntStream.range(own + 1, tops.length).noneMatch(i -> place.isLevelWith(tops[i], line));
  }

  /**
   * How much it hides, and how far it is from its line, in whole pixels: less is no difference; one
   * that lies on its line cannot be read.
   */
  private double cost(Place place, int own) {
    double y = area.y(place.level().value());
    double far = Math.max(0, Math.max(place.top() - y, y - place.top() - line) - 1);
    double hidden = veil.of(place.left(line), place.right(), place.top(), line);
    boolean struck = place.top() + 1 < y && y < place.top() + line - 1;
    return Math.rint(far + hidden)
        + (struck ? line : 0)
        + (place.top() == tops[own] ? 0 : line / 2);
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
