package halfplane.app;

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

  /** Hands sizes and colours on to what is drawn on. */
  abstract void styleViews(PlotStyle newStyle);

  @Override
  final void refresh(PlotFrame shown) {
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
