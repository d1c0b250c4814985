package halfplane.app.paint;

import halfplane.data.Dataset;
import halfplane.training.Preparation;
import halfplane.view.Viewport;

/** The part of the plane that the plot shows. It rests while dots are painted on it. */
public final class RestingView {
  private final Painting painting;
  private Viewport viewport;

  /** The points that the view was chosen for. */
  private Dataset points;

  /** The dots on the sheet that it was last made sure to show; null while none are painted. */
  private Dataset ground;

  /**
   * @param painting during which the view rests
   */
  public RestingView(Painting painting) {
    this.painting = painting;
  }

  /**
   * All points, or the view that rests. Dots that did not get on the sheet by strokes may be of
   * another scale, and would lie out of it.
   */
  public Viewport around(Preparation preparation) {
    if (viewport == null || !painting.isOn()) {
      ground = null;
      if (points != preparation.train()) {
        viewport = Viewport.around(preparation.train(), preparation.test());
        points = preparation.train();
      }
    }
    if (painting.isOn() && ground != painting.ground()) {
      ground = painting.ground();
      if (!viewport.holds(ground)) {
        viewport = Viewport.around(ground);
        points = null;
      }
    }
    return viewport;
  }
}
