package halfplane.files;

import java.awt.image.BufferedImage;

/**
 * A picture's pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb {@code width × height} colours 0xAARRGGBB, row by row from the top
 */
public record Picture(int width, int height, int[] argb) {
  BufferedImage toImage() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return image;
  }
}
