package halfplane.view;

import java.util.List;

/**
 * A finished square picture with axes, for a panel. Immutable by contract: nobody writes to its
 * pixels.
 *
 * @param pixels width and height in device pixels
 * @param scale device pixels in a logical one
 * @param argb a colour a pixel, row by row from the top
 * @param view what it shows, in the units of its axes
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 * @param numbered whether the axes have numbers
 * @param marks words on the picture
 */
public record Sheet(
    int pixels,
    double scale,
    int[] argb,
    Viewport view,
    String across,
    String up,
    boolean numbered,
    List<Mark> marks) {
  /**
   * A word beside a place.
   *
   * @param x in the units of the axes
   * @param y in the units of the axes
   * @param clear what the word does not cover
   */
  public record Mark(double x, double y, String word, List<Spot> clear) {}

  /**
   * What is drawn at a place.
   *
   * @param x in the units of the axes
   * @param y in the units of the axes
   * @param reach how far it reaches from there, in dots' radii
   */
  public record Spot(double x, double y, double reach) {}
}
