package halfplane.view;

/** Colours from dark to light, so that they read in grey: 0 is the worst, 1 the best. */
final class ColourScale {
  private static final int[] STEPS = {
    0xff0b0724, 0xff420a68, 0xff932667, 0xffdd513a, 0xfffca50a, 0xfffcffa4
  };

  private ColourScale() {}

  /**
   * @param share 0 to 1
   */
  static int of(double share) {
    double at = share * (STEPS.length - 1);
    int step = Math.clamp((int) at, 0, STEPS.length - 2);
    return Palette.mix(STEPS[step], STEPS[step + 1], Math.clamp(at - step, 0, 1));
  }
}
