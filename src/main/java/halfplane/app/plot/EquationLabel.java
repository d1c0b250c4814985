package halfplane.app.plot;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The boundary's equation, always as wide as its columns usually need, so that what stands around
 * it stays where it is whatever its digits: with more of them it is printed smaller.
 */
final class EquationLabel extends Label {
  /** How large it is printed at least, to all other words. */
  private static final double LEAST_PRINT = 0.8;

  private final Text measure = new Text();
  private String widest = "";
  private double room;
  private double print = 1;

  EquationLabel() {
    setId("line-equation");
    getStyleClass().add("plot-equation");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    fontProperty().addListener((observed, was, is) -> measureIn(is));
    measureIn(getFont());
  }

  /**
   * Shows an equation.
   *
   * @param newWidest the words that it has the room of
   */
  void show(String words, String newWidest) {
    if (!newWidest.equals(widest)) {
      widest = newWidest;
      measureRoom();
    }
    setText(words);
    double wanted = Math.clamp(room / width(words), LEAST_PRINT, 1);
    print = Math.floor(wanted * 100) / 100;
    setStyle(print == 1 ? "" : "-fx-font-size: %sem".formatted(print));
  }

  /** Widths are those in the usual print, whatever a long equation takes from it. */
  private void measureIn(Font printed) {
    double usual = Math.rint(printed.getSize() / print * 10) / 10;
    var before = measure.getFont();
    if (before.getSize() != usual || !before.getName().equals(printed.getName())) {
      measure.setFont(new Font(printed.getName(), usual));
      measureRoom();
    }
  }

  private void measureRoom() {
    room = Math.ceil(width(widest));
    requestLayout();
  }

  private double width(String words) {
    measure.setText(words);
    return measure.getLayoutBounds().getWidth();
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(super.computePrefWidth(height), room);
  }
}
