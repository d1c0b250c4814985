package halfplane.app.panels;

import halfplane.app.background.Backstage;
import halfplane.training.Snapshot;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * A panel whose own picture is computed off the FX thread.
 *
 * @param <Q> all that a picture depends on; of equal ones it is drawn once
 * @param <R> what is drawn
 */
abstract class DrawnPanel<Q, R> extends Panel {
  private final Backstage<Q, R> pictures;
  private PlotStyle style;
  private boolean wasClosed;

  /** What was last on show while the panel was open. */
  private Snapshot followed;

  /**
   * @param drawing done on {@code thread}
   */
  DrawnPanel(Executor thread, Function<Q, R> drawing) {
    pictures = new Backstage<>(thread, drawing, this::showDrawn);
  }

  /** Shows what needs no drawing. */
  abstract void follow(PlotFrame shown);

  /** The picture that is wanted once that is shown, or none where there is no room for one. */
  abstract Optional<Q> wish(PlotFrame shown, PlotStyle plotStyle);

  /** Shows the newest picture, which may come when none is wanted any more. */
  abstract void showDrawn(R drawn);

  /** Shows no picture, and says nothing of one, until the next. */
  void clear() {}

  /** Hands sizes and colours on to what is drawn on. */
  abstract void styleViews(PlotStyle newStyle);

  @Override
  final void closed() {
    wasClosed = true;
  }

  /** What was drawn before the panel was closed may be of another run. */
  @Override
  final void refresh(PlotFrame shown) {
    if (wasClosed && shown.snapshot() != followed) {
      clear();
    }
    wasClosed = false;
    followed = shown.snapshot();
    follow(shown);
    if (style != null) {
      wish(shown, style).ifPresent(pictures::want);
    }
  }

  @Override
  final boolean isBusy() {
    return pictures.isBusy();
  }

  @Override
  final void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    styleViews(newStyle);
    refresh();
  }
}
