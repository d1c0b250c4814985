package halfplane.view;

import halfplane.limits.Line;
import java.util.ArrayList;
import java.util.List;

/** Strips along a line: which of its sides is blue, hollow as its dots are, and which red. */
final class SideStrips {
  private static final double[] PLACES = {0.15, 0.5, 0.85};

  private SideStrips() {}

  /** A stroke along a segment of the square. */
  record Strip(Segment segment, int colour, double width) {}

  /** All strips, in the order in which they are drawn, in a square of that side. */
  static List<Strip> of(Line line, Viewport view, PlotStyle style, double side) {
    return Clip.clip(line, view)
        .map(ends -> along(ends.in(view, side), line, style))
        .orElse(List.of());
  }

  private static List<Strip> along(Segment ends, Line line, PlotStyle style) {
    var palette = style.palette();
    double n1 = line.w1() / line.norm();
    double n2 = line.w2() / line.norm();
    double away = style.lineWidth() + style.dotRadius() * 1.2;
    double width = style.dotRadius() * 1.2;
    double across = ends.x1() - ends.x0();
    double down = ends.y1() - ends.y0();
    double half = Math.min(style.dotRadius() * 5 / Math.hypot(across, down), 0.12);
    var strips = new ArrayList<Strip>();
    for (double share : PLACES) {
      double x = ends.x0() + share * across;
      double y = ends.y0() + share * down;
      var red = new Place(x - away * n1, y + away * n2, half * across, half * down);
      var blue = new Place(x + away * n1, y - away * n2, half * across, half * down);
      strips.add(red.strip(palette.paper(), width + 3));
      strips.add(red.strip(palette.red(), width));
      strips.add(blue.strip(palette.paper(), width + 3));
      strips.add(blue.strip(palette.blue(), width));
      strips.add(blue.strip(palette.core(), width / 3));
    }
    return strips;
  }

  /** The middle of a short line, and how far it goes to either side of it. */
  private record Place(double x, double y, double across, double down) {
    Strip strip(int colour, double width) {
      return new Strip(new Segment(x - across, y - down, x + across, y + down), colour, width);
    }
  }
}
