package halfplane.app.controls;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts on the system's clipboard what is copied. */
public final class Copies {
  private Copies() {}

  /** Copies a text. */
  public static void text(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Copies a picture. */
  public static void picture(Image picture) {
    var content = new ClipboardContent();
    content.putImage(picture);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
