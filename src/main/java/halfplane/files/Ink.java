package halfplane.files;

import java.util.List;

/**
 * Something to draw on with lines, areas and words that stay sharp at any size. Lengths are in
 * points from the top left corner, colours opaque 0xAARRGGBB.
 */
public interface Ink {
  /** Which part of the words stands at their place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * A stroke.
   *
   * @param width of it
   * @param colour of it
   * @param dashes lengths of dashes and gaps; none for a whole stroke
   */
  record Pen(double width, int colour, List<Double> dashes) {
    /** A whole stroke. */
    public Pen(double width, int colour) {
      this(width, colour, List.of());
    }
  }

  /**
   * How words look.
   *
   * @param size of them
   * @param colour of them
   * @param bold whether they are
   * @param anchor which part of them is at their place
   */
  record Type(double size, int colour, boolean bold, Anchor anchor) {
    /** What a letter takes on average, in sizes. */
    private static final double LETTER = 0.55;

    /** The same at another part of the words. */
    public Type at(Anchor newAnchor) {
      return new Type(size, colour, bold, newAnchor);
    }
  }

  /** A straight line. */
  void line(double x0, double y0, double x1, double y1, Pen pen);

  /** A rectangle's area. */
  void area(double x, double y, double width, double height, int colour);

  /** A disc. */
  void disc(double x, double y, double radius, int colour);

  /** An area between corners, {@code x, y} one after the other. */
  void polygon(double[] corners, int colour);

  /** A line of words. */
  void text(String words, double x, double baseline, Type type);

  /** How wide a line of words comes out; a guess where the reader has letters of its own. */
  default double width(String words, Type type) {
    return words.length() * type.size() * Type.LETTER;
  }

  /** A picture in a rectangle. */
  void picture(Picture picture, double x, double y, double width, double height);

  /** The outline of a rectangle. */
  default void frame(double x, double y, double width, double height, Pen pen) {
    line(x, y, x + width, y, pen);
    line(x + width, y, x + width, y + height, pen);
    line(x + width, y + height, x, y + height, pen);
    line(x, y + height, x, y, pen);
  }
}
