package halfplane.view;

/** How wide words come out: a guess, for where they are kept apart before they are laid out. */
final class TextWidth {
  /** What a letter takes on average, in ems. */
  private static final double LETTER = 0.58;

  /** The same where words have a box or a gap that they are not to run out of. */
  static final double ROOMY_LETTER = 0.6;

  private TextWidth() {}

  /**
   * About how wide a line of words is, in pixels.
   *
   * @param font its size in pixels
   */
  static double of(String words, double font) {
    return words.length() * font * LETTER;
  }
}
