package halfplane.view;

import halfplane.nn.BCEWithLogits;

/** Colours a field of logits by one of the three {@link Shading}s. */
final class Shade {
  private static final int STEPS = 1024;

  /** Past it a probability is 0 or 1 to three decimals. */
  private static final double FARTHEST = 7;

  /** Logits beyond it are as good as infinite. */
  private static final double LARGEST = 1e30;

  private static final int HATCH = 8;

  private Shade() {}

  /**
   * @param logits {@code pixels × pixels}
   * @param out modified: a colour a pixel
   */
  static void paint(
      float[] logits,
      int pixels,
      Shading shading,
      PlotStyle style,
      LogitField.Range range,
      int[] out) {
    if (shading == Shading.CLASSES) {
      paintClasses(logits, pixels * pixels, style.palette(), out);
    } else {
      paintScale(logits, pixels * pixels, shading == Shading.STRETCHED, style, range, out);
    }
    if (style.hatched()) {
      hatch(logits, pixels, style.palette(), out);
    }
  }

  private static void paintClasses(float[] logits, int count, Palette palette, int[] out) {
    for (int i = 0; i < count; i++) {
      out[i] = logits[i] > 0 ? palette.blueSide() : palette.redSide();
    }
  }

  private static void paintScale(
      float[] logits,
      int count,
      boolean stretched,
      PlotStyle style,
      LogitField.Range range,
      int[] out) {
    double reach =
        stretched ? Math.clamp(Math.max(-range.least(), range.most()), 1e-9, LARGEST) : FARTHEST;
    double widest = stretched ? BCEWithLogits.probability(reach) - 0.5 : 0.5;
    var colours = new int[STEPS];
    for (int i = 0; i < STEPS; i++) {
      double p = BCEWithLogits.probability(-reach + 2 * reach * i / (STEPS - 1));
      colours[i] = style.palette().shade(0.5 + (p - 0.5) / widest / 2);
    }
    float scale = (float) ((STEPS - 1) / (2 * reach));
    float offset = (float) -reach;
    for (int i = 0; i < count; i++) {
      int step = (int) ((logits[i] - offset) * scale + 0.5f);
      out[i] = colours[Math.max(0, Math.min(STEPS - 1, step))];
    }
  }

  private static void hatch(float[] logits, int pixels, Palette palette, int[] out) {
    for (int row = 0; row < pixels; row++) {
      for (int column = 0; column < pixels; column++) {
        int i = row * pixels + column;
        if (logits[i] > 0 && (row + column) % HATCH == 0) {
          out[i] = Palette.mix(out[i], palette.ink(), 0.35);
        }
      }
    }
  }
}
