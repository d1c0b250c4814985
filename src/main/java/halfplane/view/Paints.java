package halfplane.view;

import javafx.scene.paint.Color;

/** Palette colours for the scene graph. */
final class Paints {
  private Paints() {}

  static Color of(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  static Color of(int argb, double opacity) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, opacity);
  }
}
