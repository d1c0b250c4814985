package halfplane.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * A control that goes away or is disabled while it has the focus would hand it, and with it the
 * next key, to a neighbour: the window takes it instead.
 */
final class FocusKeeper {
  private final Scene scene;
  private Subscription watch = Subscription.EMPTY;

  FocusKeeper(Scene scene) {
    this.scene = scene;
    scene.focusOwnerProperty().addListener((observed, was, is) -> follow(is));
    follow(scene.getFocusOwner());
  }

  private void follow(Node owner) {
    watch.unsubscribe();
    watch = Subscription.EMPTY;
    if (owner == null || owner == scene.getRoot()) {
      return;
    }
    watch =
        Subscription.combine(
            owner.disabledProperty().subscribe((was, is) -> check(owner)),
            owner.sceneProperty().subscribe((was, is) -> check(owner)));
    for (var at = owner; at != null; at = at.getParent()) {
      watch = watch.and(at.visibleProperty().subscribe((was, is) -> check(owner)));
    }
  }

  private void check(Node owner) {
    if (owner.isDisabled() || owner.getScene() != scene || isHidden(owner)) {
      scene.getRoot().requestFocus();
    }
  }

  private static boolean isHidden(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return true;
      }
    }
    return false;
  }
}
