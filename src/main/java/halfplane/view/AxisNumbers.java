package halfplane.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which numbers an axis has room for, and where its name stands among them. A tick without a number
 * is left away.
 *
 * @param numbers in their order along the axis
 * @param name the middle of the axis' name, in pixels from the axis' left or upper end
 */
record AxisNumbers(List<Number> numbers, double name) {
  /** How far the name reaches from its end of the axis with the room around it, in ems. */
  private static final double NAME_ROOM = 1.8;

  /** Where the name's middle is from its end of the axis, in ems. */
  private static final double NAME = 0.55;

  /** How far a number may reach past the end of an axis that goes across, in ems. */
  private static final double PAST = 0.8;

  private static final double LINE = 1.3;

  /** Where an axis' name stands. */
  enum Name {
    /** In the numbers' line or column. */
    AMONG,

    /** Apart from them. */
    APART
  }

  /**
   * One of them.
   *
   * @param at in pixels from the axis' left or upper end
   */
  record Number(double at, String label) {}

  /**
   * Along x₁.
   *
   * @param font the style's
   * @param pixels how long the axis is
   */
  static AxisNumbers across(Viewport view, double font, double pixels, Name place) {
    var ticks = Ticks.across(view);
    double room = ticks.width() * font;
    var numbers = new ArrayList<Number>();
    for (int i : ticks.spaced(room + Ticks.CHARACTER * font, pixels / view.side())) {
      double at = view.column(ticks.values()[i], pixels);
      if (at + room / 2 <= pixels + PAST * font) {
        numbers.add(new Number(at, ticks.labels().get(i)));
      }
    }
    double end = Math.max(NAME_ROOM * font, room / 2 + NAME_ROOM * 0.8 * font);
    double name = pixels - NAME * font;
    return place == Name.AMONG
        ? named(
            numbers,
            pixels - end,
            it -> it.label().length() * Ticks.CHARACTER * font + NAME_ROOM * font,
            name,
            1)
        : of(numbers, name);
  }

  /**
   * Along x₂, from the top down.
   *
   * @param font the style's
   * @param pixels how long the axis is
   */
  static AxisNumbers up(Viewport view, double font, double pixels, Name place) {
    var ticks = Ticks.up(view);
    var numbers = new ArrayList<Number>();
    for (int i : ticks.spaced(LINE * font, pixels / view.side())) {
      numbers.add(new Number(view.row(ticks.values()[i], pixels), ticks.labels().get(i)));
    }
    return place == Name.AMONG
        ? named(numbers, NAME_ROOM * font, it -> 2 * LINE * font, NAME * font, -1)
        : of(numbers, NAME * font);
  }

  private static AxisNumbers of(List<Number> numbers, double name) {
    return new AxisNumbers(List.copyOf(numbers), name);
  }

  /**
   * The name at the end of the axis, or where the last number stands there, between the last two.
   *
   * @param numbers modified
   * @param clear numbers beyond it leave the name no room
   * @param wide how much room a number needs with the name beside it
   * @param way 1 where the axis' end is at its last pixel, −1 where it is at 0
   */
  private static AxisNumbers named(
      List<Number> numbers, double clear, ToDoubleFunction<Number> wide, double name, int way) {
    int inTheWay = (int) numbers.stream().filter(it -> (it.at() - clear) * way >= 0).count();
    if (inTheWay == 1 && numbers.size() > 1) {
      var last = numbers.getLast();
      var before = numbers.get(numbers.size() - 2);
      double between = (wide.applyAsDouble(last) + wide.applyAsDouble(before)) / 2;
      if (Math.abs(last.at() - before.at()) >= between) {
        return of(numbers, (last.at() + before.at()) / 2);
      }
    }
    return of(numbers.subList(0, numbers.size() - inTheWay), name);
  }
}
