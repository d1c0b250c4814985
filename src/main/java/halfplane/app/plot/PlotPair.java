package halfplane.app.plot;

import halfplane.view.PlotView;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The plot alone, or with a rival's that shares the room, each under its caption. A caption with
 * more lines than the other makes neither plot the smaller one.
 */
final class PlotPair extends Region {
  private final List<PlotView> plots;
  private final List<Label> captions;
  private boolean compared;

  PlotPair(PlotView plot, Label caption, PlotView rivalPlot, Label rivalCaption) {
    plots = List.of(plot, rivalPlot);
    captions = List.of(caption, rivalCaption);
    captions.forEach(label -> label.getStyleClass().add("caption"));
    getChildren().add(plot);
  }

  /** Shows the rival's plot as well, and the captions that tell the two apart. */
  void setCompared(boolean isCompared) {
    compared = isCompared;
    if (compared && getChildren().size() == 1) {
      getChildren().add(plots.getLast());
      getChildren().addAll(captions);
    }
    plots.getLast().setVisible(compared);
    captions.forEach(label -> label.setVisible(compared));
    requestLayout();
  }

  boolean isCompared() {
    return compared;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return captionHeight(width) + plots.getFirst().minHeight(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return captionHeight(width) + plots.getFirst().prefHeight(-1);
  }

  private double captionHeight(double width) {
    double most = 0;
    if (compared) {
      for (var caption : captions) {
        most = Math.max(most, caption.prefHeight(width < 0 ? -1 : width / 2));
      }
    }
    return snapSizeY(most);
  }

  /** A plot is no higher than wide, so that its caption is near it. */
  @Override
  protected void layoutChildren() {
    double width = snapPositionX(compared ? getWidth() / 2 : getWidth());
    double above = captionHeight(getWidth());
    double side = Math.min(width, getHeight() - above);
    double top = snapPositionY((getHeight() - above - side) / 2);
    for (int i = 0; i < (compared ? 2 : 1); i++) {
      captions.get(i).resizeRelocate(i * width, top, width, above);
      plots.get(i).resizeRelocate(i * width, top + above, width, side);
    }
  }
}
