package halfplane.view;

import halfplane.limits.Collapse;
import halfplane.limits.Line;
import java.util.List;

/**
 * The lines of the plot that follow the network from frame to frame, painted into its pixels: its
 * earlier lines, its first units' folds and its boundary. On a canvas, stroking a bent boundary and
 * dashed folds held up the frames of a run at full pace.
 */
final class Strokes {
  /** Length of a fold's dashes to the width of the boundary. */
  static final double FOLD_DASH = 2.4;

  private final PlotRequest request;
  private final Raster raster;
  private final PlotStyle style;
  private final double scale;

  /**
   * @param argb modified: the plot's pixels
   */
  Strokes(PlotRequest request, int[] argb) {
    this.request = request;
    raster = new Raster(argb, request.pixels());
    style = request.style();
    scale = request.scale();
  }

  /** Where a linear network's line has been, the older the fainter. */
  void trail(List<Line> trail) {
    double thickness = Math.max(1, style.lineWidth() / 2) * scale;
    for (int i = 0; i < trail.size(); i++) {
      double age = (i + 1.0) / trail.size();
      double opacity = 0.08 + 0.35 * age * age;
      var pen = new Raster.Pen(thickness, style.palette().ink(), opacity);
      raster.line(trail.get(i), request.view(), pen);
    }
  }

  /** The line of each unit of the first hidden layer, where it has one. */
  void folds() {
    var snapshot = request.snapshot();
    var features = snapshot.model().features();
    double thickness = Math.max(1, style.lineWidth() / 2) * scale;
    var pen = new Raster.Pen(thickness, style.palette().ink(), 0.55);
    double dash = style.lineWidth() * FOLD_DASH * scale;
    for (var line : Collapse.units(snapshot.weights(), features)) {
      raster.dashes(line, request.view(), pen, dash);
    }
  }

  /** Dark, with a light edge. */
  void boundary(Boundary boundary) {
    double thickness = style.lineWidth() * scale;
    var edge = new Raster.Pen(thickness + 2.5 * scale, style.palette().paper(), 0.9);
    raster.boundary(boundary, edge);
    raster.boundary(boundary, new Raster.Pen(thickness, style.palette().ink()));
  }
}
