package halfplane.view;

import halfplane.data.Feature;
import halfplane.limits.Collapse;
import halfplane.limits.Line;
import halfplane.nn.Weights;
import halfplane.training.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * Where the boundary is when it lies outside the view.
 *
 * @param x of the unit vector towards it, in the plane
 * @param y of that vector
 * @param distance from the edge of the view to it, in the units of the data
 */
public record Outside(double x, double y, double distance) {
  private static final int SAMPLES = 129;
  private static final List<Integer> WIDER = List.of(4, 16, 64);

  /** Looks for the boundary around the view; empty where there is none far and wide. */
  static Optional<Outside> find(Snapshot snapshot, Viewport view, LogitField field) {
    var model = snapshot.model();
    return model.drawsLines()
        ? foot(Collapse.of(snapshot.weights()).line(model.features()), view)
        : search(snapshot.weights(), model.features(), view, field);
  }

  private static Optional<Outside> foot(Line line, Viewport view) {
    double norm = line.norm();
    if (norm == 0) {
      return Optional.empty();
    }
    double away = -line.distance(view.middleX1(), view.middleX2());
    return Optional.of(towards(away * line.w1() / norm, away * line.w2() / norm, view));
  }

  private static Optional<Outside> search(
      Weights weights, List<Feature> features, Viewport view, LogitField field) {
    var logits = new float[SAMPLES * SAMPLES];
    for (int factor : WIDER) {
      var wider = view.widened(factor);
      field.compute(weights, features, wider, SAMPLES, logits);
      var boundary = Boundary.of(logits, SAMPLES);
      Outside nearest = null;
      for (int i = 0; i < boundary.size(); i++) {
        var segment = boundary.segment(i);
        double x = (segment.x0() / SAMPLES - 0.5) * wider.side();
        double y = (0.5 - segment.y0() / SAMPLES) * wider.side();
        var here = towards(x, y, view);
        nearest = nearest == null || here.distance < nearest.distance ? here : nearest;
      }
      if (nearest != null) {
        return Optional.of(nearest);
      }
    }
    return Optional.empty();
  }

  /** From the view's middle by (x, y), less what of it lies inside the view. */
  private static Outside towards(double x, double y, Viewport view) {
    double length = Math.hypot(x, y);
    double inside = view.side() / 2 * length / Math.max(Math.abs(x), Math.abs(y));
    return new Outside(x / length, y / length, Math.max(0, length - inside));
  }
}
