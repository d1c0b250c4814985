package halfplane.files;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture's pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb {@code width × height} colours 0xAARRGGBB, row by row from the top
 */
public record Picture(int width, int height, int[] argb) {
  /** As PNG and PDF take it: with its transparent places, if it has any. */
  BufferedImage toImage() {
    boolean opaque = Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == 0xff);
    var image =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return image;
  }
}
