package halfplane.app.controls;

import javafx.scene.Node;
import javafx.scene.control.Slider;

/**
 * The press that closes a drop-down is taken by it, and the drag that follows may still come to the
 * thumb of a slider under it; JavaFX's slider fails at a first drag without a press. Such drags are
 * dropped.
 */
public final class Drags {
  private boolean pressed;

  private Drags() {}

  /** Lets a slider's thumb be dragged only once it has been pressed. */
  public static void guard(Slider slider) {
    slider
        .skinProperty()
        .addListener(
            (observed, was, is) -> {
              if (slider.lookup(".thumb") instanceof Node thumb) {
                new Drags().guard(thumb);
              }
            });
  }

  private void guard(Node thumb) {
    var press = thumb.getOnMousePressed();
    var drag = thumb.getOnMouseDragged();
    thumb.setOnMousePressed(
        event -> {
          press.handle(event);
          pressed = true;
        });
    thumb.setOnMouseDragged(
        event -> {
          if (pressed) {
            drag.handle(event);
          }
        });
  }
}
