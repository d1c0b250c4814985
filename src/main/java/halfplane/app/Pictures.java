package halfplane.app;

import halfplane.files.Picture;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;

/** Pictures of what is on screen, twice as fine. */
final class Pictures {
  private static final double SCALE = 2;

  private Pictures() {}

  private static WritableImage snapshot(Node node) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    return node.snapshot(parameters, null);
  }

  /** A node's picture. */
  static Picture of(Node node) {
    return of(snapshot(node));
  }

  /** An image's pixels. */
  static Picture of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Picture(width, height, argb);
  }

  /** Puts a node's picture on the clipboard. */
  static void copy(Node node) {
    var content = new ClipboardContent();
    content.putImage(snapshot(node));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
