package halfplane.app.pictures;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;

/**
 * A picture of a window in place of all that is in it, while that is drawn finer than the screen:
 * in software each frame of it takes the time of some four. On the FX thread only.
 */
final class Still implements Executor {
  private final Pane root;
  private final ImageView view;

  /** How opaque each part was. */
  private final Map<Node, Double> parts = new HashMap<>();

  private Still(Pane root) {
    this.root = root;
    var window = root.getScene().getWindow();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(window.getOutputScaleX(), window.getOutputScaleY()));
    view = new ImageView(root.snapshot(parameters, null));
    view.setFitWidth(root.getWidth());
    view.setFitHeight(root.getHeight());
    view.setManaged(false);
    view.setMouseTransparent(true);
  }

  /** Takes it and shows it, at once. */
  static Still of(Pane root) {
    var still = new Still(root);
    root.getChildren().forEach(part -> still.parts.put(part, part.getOpacity()));
    root.getChildren().add(still.view);
    still.show();
    return still;
  }

  /** What cannot be seen through is not drawn, yet keeps its place, the focus and the mouse. */
  private void show() {
    parts.keySet().forEach(part -> part.setOpacity(0));
    view.setVisible(true);
  }

  private void hide() {
    parts.forEach(Node::setOpacity);
    view.setVisible(false);
  }

  /** Does something for which the window itself is to be seen. */
  @Override
  public void execute(Runnable act) {
    hide();
    try {
      act.run();
    } finally {
      if (view.getParent() != null) {
        show();
      }
    }
  }

  void remove() {
    hide();
    root.getChildren().remove(view);
  }
}
