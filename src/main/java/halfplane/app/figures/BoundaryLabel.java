package halfplane.app.figures;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The range of probabilities and the equation below a projector's figures. Below the plot they take
 * a line each and are always as high: a long equation is printed smaller, so that the plot above
 * stays as large as it is. Beside the plot they take the lines that they need.
 */
final class BoundaryLabel extends Label {
  /** How large it is printed at least, to all other words. */
  private static final double LEAST_PRINT = 0.75;

  /** What a letter takes on average, in ems. */
  private static final double LETTER = 0.55;

  /** Letters by which a line grows before it is printed smaller. */
  private static final int STEP = 4;

  private final Text usual = new Text("0\n0");
  private double font = Font.getDefault().getSize();

  BoundaryLabel(ObservableValue<String> words) {
    setId("projected-boundary");
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    textProperty().bind(words);
    textProperty().addListener((observed, was, is) -> print());
    layoutBoundsProperty().addListener((observed, was, is) -> print());
  }

  /**
   * @param newFont of all other words, in pixels
   */
  void setPrint(double newFont) {
    font = newFont;
    usual.setFont(Font.font(getFont().getFamily(), font));
    print();
    requestLayout();
  }

  private double room() {
    return getWidth() - snappedLeftInset() - snappedRightInset();
  }

  private void print() {
    if (room() <= 0) {
      return;
    }
    double size = Math.clamp(room() / longestLine() / LETTER, LEAST_PRINT * font, font);
    setStyle("-fx-font-size: %.0fpx".formatted(Math.floor(size)));
  }

  /** In letters; in steps, so that a digit more leaves the print as it is. */
  private int longestLine() {
    int longest = getText().lines().mapToInt(String::length).max().orElse(0);
    return Math.max(1, Math.ceilDiv(longest, STEP)) * STEP;
  }

  @Override
  protected double computePrefHeight(double width) {
    double lines = snapSizeY(usual.getLayoutBounds().getHeight());
    return Math.max(
        super.computePrefHeight(width), lines + snappedTopInset() + snappedBottomInset());
  }
}
