package halfplane.view;

/**
 * The sizes and colours of a plot.
 *
 * @param palette the colours
 * @param font size of the words, in logical pixels
 * @param dotRadius of a dot, for up to 2000 points, in logical pixels
 * @param lineWidth of the boundary, in logical pixels
 * @param hatched whether the blue side is hatched, so that it can be told without colour
 */
public record PlotStyle(
    Palette palette, double font, double dotRadius, double lineWidth, boolean hatched) {
  /** For a desk. */
  public static PlotStyle desk(Palette palette) {
    return desk(palette, 1);
  }

  /** For a desk, {@code scale} times as large. */
  public static PlotStyle desk(Palette palette, double scale) {
    return new PlotStyle(palette, 13 * scale, 4 * scale, 2.5 * scale, false);
  }

  /** For a projector, {@code scale} times as large: readable from the back row. */
  public static PlotStyle projector(double scale) {
    return new PlotStyle(Palette.LIGHT, 24 * scale, 7 * scale, 6 * scale, false);
  }

  /** Many points get smaller dots. */
  double dotRadius(int points) {
    return points <= 2_000 ? dotRadius : points <= 20_000 ? dotRadius / 1.8 : dotRadius / 4;
  }
}
