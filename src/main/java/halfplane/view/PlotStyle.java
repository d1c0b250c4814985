package halfplane.view;

/**
 * The sizes and colours of a plot, and how fine it is drawn.
 *
 * @param palette the colours
 * @param font size of the words, in logical pixels
 * @param dotRadius of a dot, for up to 2000 points, in logical pixels
 * @param lineWidth of the boundary, in logical pixels
 * @param usualSide the side of a plot that dots and lines of this size are made for, in logical
 *     pixels
 * @param hatched whether the blue side is hatched, so that it can be told without colour
 * @param triangles whether blue dots are triangles instead of rings
 * @param fineness pixels for each logical one, at least: more than the screen's for a picture
 */
public record PlotStyle(
    Palette palette,
    double font,
    double dotRadius,
    double lineWidth,
    double usualSide,
    boolean hatched,
    boolean triangles,
    double fineness) {
  /** The usual print at a desk, in logical pixels. */
  public static final double DESK_FONT = 13;

  /** The least print that can be read from the back row, in logical pixels. */
  public static final double BACK_ROW_FONT = 18;

  private static final double USUAL_SIDE = 400;

  /** On a projector of 1024 × 768, beside the figures. */
  private static final double PROJECTED_SIDE = 470;

  private static final double LEAST_SHARE = 0.55;

  /** For a desk. */
  public static PlotStyle desk(Palette palette) {
    return desk(palette, 1);
  }

  /** For a desk, {@code scale} times as large. */
  public static PlotStyle desk(Palette palette, double scale) {
    return new PlotStyle(
        palette, DESK_FONT * scale, 4 * scale, 2.5 * scale, USUAL_SIDE * scale, false, false, 1);
  }

  /** For a projector, {@code scale} times as large: readable from the back row. */
  public static PlotStyle projector(Palette palette, double scale) {
    return new PlotStyle(
        palette, 24 * scale, 7 * scale, 6 * scale, PROJECTED_SIDE * scale, false, false, 1);
  }

  /**
   * For a projector's panel, {@code scale} times as large: print, dots and lines are a little less
   * than a plot's, for more words in the same room.
   */
  public static PlotStyle panelOnProjector(Palette palette, double scale) {
    return new PlotStyle(
        palette, 22 * scale, 6 * scale, 4 * scale, PROJECTED_SIDE * scale, false, false, 1);
  }

  /** The same, with the blue side hatched or not. */
  public PlotStyle withHatch(boolean isHatched) {
    return new PlotStyle(
        palette, font, dotRadius, lineWidth, usualSide, isHatched, triangles, fineness);
  }

  /** The same, blue dots triangles or rings. */
  public PlotStyle withTriangles(boolean areTriangles) {
    return new PlotStyle(
        palette, font, dotRadius, lineWidth, usualSide, hatched, areTriangles, fineness);
  }

  /** The same, drawn in so many pixels for each logical one, at least. */
  public PlotStyle withFineness(double newFineness) {
    return new PlotStyle(
        palette, font, dotRadius, lineWidth, usualSide, hatched, triangles, newFineness);
  }

  /** Smaller dots and thinner lines for a plot whose side is less than usual. */
  public PlotStyle forSide(double side) {
    double share = Math.clamp(side / usualSide, LEAST_SHARE, 1);
    return new PlotStyle(
        palette,
        font,
        dotRadius * share,
        lineWidth * Math.sqrt(share),
        usualSide,
        hatched,
        triangles,
        fineness);
  }

  /** Length of an axis' ticks, in logical pixels. */
  double tick() {
    return font * 0.35;
  }

  /** Size of an axis' numbers and names, in logical pixels. */
  double axisFont() {
    return font * 0.92;
  }

  /** Size of a chart's words, in logical pixels. */
  double chartFont() {
    return Math.max(11, font * 0.85);
  }

  /** Many points get smaller dots. */
  double dotRadius(int points) {
    return points <= 2_000 ? dotRadius : points <= 20_000 ? dotRadius / 1.8 : dotRadius / 4;
  }
}
