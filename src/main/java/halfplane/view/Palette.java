package halfplane.view;

/**
 * The colours of the drawings, as opaque 0xAARRGGBB. Red and blue stay apart for colour-blind
 * people, and dots differ by shape as well.
 *
 * @param red a dot of class 0
 * @param blue a dot of class 1
 * @param core the inside of what is blue: of a ring, of a strip
 * @param redSide tint where class 0 is predicted
 * @param blueSide tint where class 1 is predicted
 * @param undecided shade of probability 1/2
 * @param surelyRed shade of probability 0
 * @param surelyBlue shade of probability 1
 * @param ink lines and words
 * @param paper what lies behind them
 * @param faint grid lines
 * @param train a training curve
 * @param test a test curve
 * @param best the best line
 * @param rival the curve of a second network
 */
public record Palette(
    int red,
    int blue,
    int core,
    int redSide,
    int blueSide,
    int undecided,
    int surelyRed,
    int surelyBlue,
    int ink,
    int paper,
    int faint,
    int train,
    int test,
    int best,
    int rival) {
  /** On white ground, also for the projector. */
  public static final Palette LIGHT =
      new Palette(
          0xffca0020,
          0xff0571b0,
          0xffffffff,
          0xfffddbc7,
          0xffd1e5f0,
          0xffffffff,
          0xfff4a582,
          0xff92c5de,
          0xff1f2328,
          0xffffffff,
          0xffd0d7de,
          0xff1f2328,
          0xff8250df,
          0xff116329,
          0xffbc4c00);

  /** On dark ground. */
  public static final Palette DARK =
      new Palette(
          0xffff6b70,
          0xff63b3f7,
          0xff0d1117,
          0xff4a2529,
          0xff17354f,
          0xff161b22,
          0xff8c3038,
          0xff1f5f94,
          0xfff0f6fc,
          0xff0d1117,
          0xff3d444d,
          0xfff0f6fc,
          0xffd2a8ff,
          0xff7ee787,
          0xffffa657);

  /**
   * The same with a red and a blue that colour-blind people tell apart best: M. Okabe and K. Ito,
   * "Color Universal Design" (2008), vermilion and blue.
   */
  public Palette forColourBlind() {
    boolean light = (paper & 0xff) > 0x7f;
    return new Palette(
        light ? 0xffb84a00 : 0xffff9a3c,
        light ? 0xff0072b2 : 0xff56b4e9,
        core,
        light ? 0xfffbe3d0 : 0xff4a3520,
        light ? 0xffd1e5f0 : 0xff17354f,
        undecided,
        light ? 0xfff0a868 : 0xff8a5220,
        light ? 0xff8fc4e4 : 0xff1f5f94,
        ink,
        paper,
        faint,
        train,
        test,
        best,
        rival);
  }

  /** The colour a share of the way from one to another. */
  static int mix(int from, int to, double share) {
    int mixed = 0xff000000;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = from >> shift & 0xff;
      int b = to >> shift & 0xff;
      mixed |= (int) Math.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }

  /** The shade of a probability. */
  int shade(double probability) {
    return probability < 0.5
        ? mix(undecided, surelyRed, 1 - 2 * probability)
        : mix(undecided, surelyBlue, 2 * probability - 1);
  }
}
