package halfplane.view;

import halfplane.data.Dataset;
import halfplane.training.Snapshot;

/**
 * Everything that a picture of the plot depends on. Immutable; equal requests give equal pictures.
 *
 * @param snapshot the network and the points
 * @param view the part of the plane
 * @param pixels the picture's width and height in device pixels
 * @param scale device pixels in a logical one
 * @param shading how the plane is coloured
 * @param style sizes and colours
 * @param wrong whether wrong points are crossed out
 * @param overlay further lines
 */
public record PlotRequest(
    Snapshot snapshot,
    Viewport view,
    int pixels,
    double scale,
    Shading shading,
    PlotStyle style,
    boolean wrong,
    Overlay overlay) {
  /** Among more points than these, outlines and crosses would only cover the dots. */
  public static final int MOST_MARKED = 5_000;

  /** How many dots it shows: those that are painted, or the run's. */
  public int dots() {
    return overlay.painted().map(Dataset::size).orElse(snapshot.preparation().points());
  }

  /** Whether the run's points are so many that they are drawn as one density. */
  boolean isCrowded() {
    return overlay.painted().isEmpty() && dots() > Density.MOST_DOTS;
  }

  /** Whether test points are outlined, and wrong ones may be crossed out. */
  public boolean isMarked() {
    return overlay.painted().isEmpty() && dots() <= MOST_MARKED;
  }

  /** The same part of the same run, drawn otherwise. */
  PlotRequest drawnAs(PlotStyle newStyle, boolean newWrong, Overlay newOverlay) {
    return new PlotRequest(snapshot, view, pixels, scale, shading, newStyle, newWrong, newOverlay);
  }
}
