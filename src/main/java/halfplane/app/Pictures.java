package halfplane.app;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Pictures of what is on screen, one at a time; it rests while one is taken. */
final class Pictures {
  /** How much finer than on screen a copied picture is. */
  private static final double COPIED = 2;

  private final Pulse pulse;
  private Exposure exposure;

  Pictures(Pulse pulse) {
    this.pulse = pulse;
  }

  /**
   * Takes a node's picture, which is there some pulses later.
   *
   * @param scale how much finer than on screen
   * @throws OutOfMemoryError if there is no room for so large a picture
   */
  void take(Node node, double scale, Consumer<WritableImage> taken) {
    finish();
    exposure =
        new Exposure(
            node,
            scale,
            picture -> {
              exposure = null;
              pulse.goOn();
              taken.accept(picture);
            });
    pulse.rest();
    exposure.start();
  }

  /** Puts a node's picture on the clipboard. */
  void copy(Node node) {
    take(
        node,
        COPIED,
        picture -> {
          var content = new ClipboardContent();
          content.putImage(picture);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /** Takes what is left of a picture that is being taken. */
  void finish() {
    if (exposure != null) {
      exposure.finish();
    }
  }
}
