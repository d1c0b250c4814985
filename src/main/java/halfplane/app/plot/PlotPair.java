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
  /** How large captions are printed at least and at most, to all other words. */
  private static final double LEAST_PRINT = 0.75;

  private static final double MOST_PRINT = 1.25;

  /** What a bold letter takes on average, in ems. */
  private static final double LETTER = 0.62;

  /** Letters by which a line grows before it is printed smaller. */
  private static final int STEP = 6;

  /** Lines of captions that would be as high as the plots with them; a lesson leaves few. */
  private static final double LINES = 13;

  private final List<PlotView> plots;
  private final List<Label> captions;
  private boolean compared;
  private double font;

  PlotPair(PlotView plot, Label caption, PlotView rivalPlot, Label rivalCaption) {
    plots = List.of(plot, rivalPlot);
    captions = List.of(caption, rivalCaption);
    captions.forEach(
        label -> {
          label.getStyleClass().add("caption");
          label.textProperty().addListener((observed, was, is) -> print());
        });
    layoutBoundsProperty().addListener((observed, was, is) -> print());
    getChildren().add(plot);
  }

  /**
   * Prints the captions as large as their lines fit above their plots.
   *
   * @param newFont of all other words, in pixels; 0 for captions as the style sheet has them
   */
  void setPrint(double newFont) {
    font = newFont;
    print();
  }

  private void print() {
    double room = Math.min(getWidth() / 2 / longestLine() / LETTER, getHeight() / LINES);
    var size =
        font == 0 || getWidth() == 0
            ? ""
            : "-fx-font-size: %dpx"
                .formatted(Math.round(Math.clamp(room, LEAST_PRINT * font, MOST_PRINT * font)));
    captions.forEach(label -> label.setStyle(size));
  }

  /** In letters; in steps, so that a digit more leaves the print as it is. */
  private int longestLine() {
    int longest =
        captions.stream()
            .flatMap(label -> label.getText().lines())
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.max(1, Math.ceilDiv(longest, STEP)) * STEP;
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
