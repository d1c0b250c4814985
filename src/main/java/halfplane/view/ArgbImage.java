package halfplane.view;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Small pictures for the scene, each made once. */
public final class ArgbImage {
  private ArgbImage() {}

  /**
   * A picture of colours.
   *
   * @param argb {@code width × height} of them, row by row from the top; copied
   */
  public static Image of(int[] argb, int width, int height) {
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return image;
  }
}
