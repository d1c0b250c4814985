package halfplane.app;

import halfplane.files.Picture;
import halfplane.view.SceneSketch;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;

/** Pictures of what is on screen. */
final class Pictures {
  /** How much finer than on screen a copied picture is. */
  private static final double COPIED = 2;

  private Pictures() {}

  private static WritableImage snapshot(Node node, double scale) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    return node.snapshot(parameters, null);
  }

  /** A node's picture, {@code scale} times as fine as on screen. */
  static Picture of(Node node, double scale) {
    return SceneSketch.picture(snapshot(node, scale));
  }

  /** Puts a node's picture on the clipboard. */
  static void copy(Node node) {
    var content = new ClipboardContent();
    content.putImage(snapshot(node, COPIED));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
