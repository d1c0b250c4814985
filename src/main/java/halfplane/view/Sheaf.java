package halfplane.view;

import halfplane.limits.Line;
import java.util.Arrays;
import java.util.List;

/**
 * Many faint lines over the plot. How strongly each pixel is covered is kept until the lines or the
 * view change, so that a thousand lines take no time in a picture. Belongs to one thread.
 */
final class Sheaf {
  /** Of a line alone. */
  private static final double OPACITY = 0.16;

  /** Of any number of lines on each other: the network's own boundary stands out from them. */
  private static final double MOST = 0.45;

  private static final double THICKNESS = 1.2;

  private List<Line> lines = List.of();
  private Viewport view;
  private int pixels;
  private int[] places = new int[0];
  private float[] cover = new float[0];

  void paint(List<Line> newLines, Viewport newView, int newPixels, int colour, int[] argb) {
    if (newLines != lines || !newView.equals(view) || newPixels != pixels) {
      lines = newLines;
      view = newView;
      pixels = newPixels;
      gather();
    }
    for (int i = 0; i < places.length; i++) {
      argb[places[i]] = Palette.mix(argb[places[i]], colour, cover[i]);
    }
  }

  private void gather() {
    var strength = new int[pixels * pixels];
    Arrays.fill(strength, 0xff000000);
    var raster = new Raster(strength, pixels);
    var pen = new Raster.Pen(THICKNESS, 0xffffffff, OPACITY / MOST);
    for (var line : lines) {
      raster.line(line, view, pen);
    }
    int count = 0;
    for (int pixel : strength) {
      count += (pixel & 0xff) > 0 ? 1 : 0;
    }
    places = new int[count];
    cover = new float[count];
    int at = 0;
    for (int i = 0; i < strength.length; i++) {
      if ((strength[i] & 0xff) > 0) {
        places[at] = i;
        cover[at++] = (float) MOST * (strength[i] & 0xff) / 255;
      }
    }
  }
}
