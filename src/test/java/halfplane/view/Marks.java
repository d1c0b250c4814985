package halfplane.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/** Marks on canvases, which last until they are drawn anew. On the FX thread. */
final class Marks {
  private static final Color MARK = Color.MAGENTA;

  private Marks() {}

  /** The canvases below a node that are to be seen. */
  static List<Canvas> canvases(Node node) {
    if (!node.isVisible()) {
      return List.of();
    }
    if (node instanceof Canvas canvas) {
      return List.of(canvas);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(it -> canvases(it).stream()).toList()
        : List.of();
  }

  /** Marks all of these. */
  static void put(List<Canvas> canvases) {
    for (var canvas : canvases) {
      var g = canvas.getGraphicsContext2D();
      g.save();
      g.setFill(MARK);
      g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
      g.restore();
    }
  }

  /** Whether a canvas has been drawn anew since it was marked. */
  static boolean isDrawnAnew(Canvas canvas) {
    return !snapshot(canvas, 1, 1).equals(MARK);
  }

  /** The colour of a pixel of a node. */
  static Color snapshot(Node node, int x, int y) {
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.WHITE);
    return node.snapshot(parameters, null).getPixelReader().getColor(x, y);
  }
}
