package halfplane.view;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A view that is one canvas as large as itself, drawn anew for each size and style. */
abstract class CanvasView extends Region {
  private final FineCanvas canvas = new FineCanvas();
  private PlotStyle style = PlotStyle.desk(Palette.LIGHT);

  CanvasView() {
    getChildren().add(canvas);
  }

  /** Sizes and colours for the next drawings. */
  public final void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    requestLayout();
  }

  final PlotStyle style() {
    return style;
  }

  @Override
  protected final void layoutChildren() {
    canvas.fit(getWidth(), getHeight(), style);
    draw();
  }

  /** Draws at once what has changed. */
  final void draw() {
    draw(canvas.wiped());
  }

  /** Draws on a canvas that has been wiped. */
  abstract void draw(GraphicsContext g);
}
