package halfplane.app.plot;

import halfplane.view.PlotView;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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

  /** How many lines a caption has whose figures have a line each. */
  private static final int MOST_LINES = 3;

  /** How much of a plot's width it has then, so that it breaks and is apart from the other. */
  private static final double NARROW = 0.8;

  /** How high a line is, in ems. */
  private static final double LINE = 1.25;

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
   * Prints the captions as large as their lines fit above their plots, which are large then: the
   * second has no numbers of its own.
   *
   * @param newFont of all other words, in pixels; 0 for captions as the style sheet has them, and
   *     numbers at both plots
   */
  void setPrint(double newFont) {
    font = newFont;
    plots.getLast().setNumberedUp(font == 0);
    print();
  }

  private void print() {
    var size =
        font == 0 || getWidth() == 0
            ? ""
            : "-fx-font-size: %dpx"
                .formatted(Math.round(Math.clamp(room(), LEAST_PRINT * font, MOST_PRINT * font)));
    captions.forEach(label -> label.setStyle(size));
  }

  /** Whether captions' figures have no room side by side, but a line each: plots are narrow. */
  private boolean isNarrow() {
    return font > 0 && width() / LETTER / longest(String::length) < LEAST_PRINT * font;
  }

  /** That of the narrower plot. */
  private double width() {
    return getWidth() / 2 - numbers();
  }

  /** How large captions may be printed, in the height that narrow plots leave. */
  private double room() {
    double wide = width() / LETTER;
    double left = getHeight() - plots.getLast().heightFor(width());
    return isNarrow()
        ? Math.min(wide * NARROW / longest(PlotPair::half), left / (MOST_LINES * LINE))
        : Math.min(wide / longest(String::length), getHeight() / LINES);
  }

  /**
   * How long the longest line is, in letters; in steps, so that a digit more leaves the print as it
   * is.
   *
   * @param figures how long a line below the first is
   */
  private int longest(ToIntFunction<String> figures) {
    int longest =
        captions.stream()
            .map(label -> label.getText().lines().toList())
            .flatMapToInt(
                lines ->
                    IntStream.concat(
                        lines.stream().limit(1).mapToInt(String::length),
                        lines.stream().skip(1).mapToInt(figures)))
            .max()
            .orElse(0);
    return Math.max(1, Math.ceilDiv(longest, STEP)) * STEP;
  }

  /** How long the longer part of a line is, broken where the parts are most alike. */
  private static int half(String line) {
    return IntStream.range(0, line.length())
        .filter(i -> line.charAt(i) == ' ')
        .map(i -> Math.max(i, line.length() - i - 1))
        .min()
        .orElse(line.length());
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
      double wide = width < 0 ? -1 : captionWidth(width / 2 - numbers());
      for (var caption : captions) {
        most = Math.max(most, caption.prefHeight(wide));
      }
    }
    return snapSizeY(most);
  }

  private double captionWidth(double plot) {
    return isNarrow() ? snapSizeX(plot * NARROW) : plot;
  }

  /** So much wider than half the width is the first plot's share, for the numbers it alone has. */
  private double numbers() {
    boolean alone = compared && font > 0;
    return alone ? (plots.getFirst().margin() - plots.getLast().margin()) / 2 : 0;
  }

  /** A plot is no higher than its width allows, so that its caption is near it. */
  @Override
  protected void layoutChildren() {
    double half = compared ? getWidth() / 2 : getWidth();
    double numbers = numbers();
    double first = Math.floor(half + numbers);
    double above = captionHeight(getWidth());
    double side = Math.min(plots.getFirst().heightFor(first), getHeight() - above);
    double top = snapPositionY((getHeight() - above - side) / 2);
    for (int i = 0; i < (compared ? 2 : 1); i++) {
      double width = i == 0 ? first : first - 2 * numbers;
      double wide = captionWidth(half - numbers);
      double left = i * first + (width - wide) / 2 + aside(i, width, side, wide);
      captions.get(i).resizeRelocate(snapPositionX(left), top, wide, above);
      plots.get(i).resizeRelocate(i * first, top + above, width, side);
    }
  }

  /** By how much a caption stands right of its plot's middle, above the square's if it has room. */
  private double aside(int i, double width, double height, double wide) {
    double free = Math.max(0, (wide - captions.get(i).prefWidth(-1)) / 2);
    return Math.clamp(plots.get(i).middleIn(width, height) - width / 2, -free, free);
  }
}
