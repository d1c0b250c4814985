package halfplane.app.panels;

import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * An answer to one question, in the place beside the plot or, enlarged, in its stead. It follows
 * the drawn pictures while it is open; a closed one does nothing.
 */
public abstract class Panel extends VBox {
  private boolean open;
  private boolean chosen;
  private PlotFrame frame;

  Panel() {
    getStyleClass().add("panel");
  }

  /** Shows what belongs to a picture of the plot. */
  abstract void refresh(PlotFrame shown);

  /** Takes sizes and colours for the next drawings. */
  abstract void setPlotStyle(PlotStyle style);

  /** Whether something of it is still being drawn. */
  boolean isBusy() {
    return false;
  }

  /** Called when the panel is no longer on screen. */
  void closed() {}

  /** Called when another is chosen or it may not be seen: what it has the plot show goes. */
  void left() {}

  /** Whether it shows what took long to find. */
  boolean hasFound() {
    return false;
  }

  /** Shows what the same question's panel of another window has found. */
  void takeOver(Panel other) {}

  /** Ends what it has running, for good. */
  void shutDown() {}

  /**
   * @param isOpen whether it is on screen
   * @param isChosen whether the plot shows what belongs to it: on a projector it is there in turn
   *     with the panel
   */
  final void setOpen(boolean isOpen, boolean isChosen) {
    if (open && !isOpen) {
      closed();
    }
    if (chosen && !isChosen) {
      left();
    }
    open = isOpen;
    chosen = isChosen;
    refresh();
  }

  /** Whether it is on screen. */
  public final boolean isOpen() {
    return open;
  }

  final boolean isChosen() {
    return chosen;
  }

  final void show(PlotFrame newFrame) {
    frame = newFrame;
    refresh();
  }

  /** Shows the same picture's once more, after something else has changed. */
  final void refresh() {
    if (open && frame != null) {
      refresh(frame);
    }
  }

  /** The picture on show, or null before the first. */
  final PlotFrame frame() {
    return frame;
  }

  /** Words that take as many lines as they need. */
  public static Label words(String id) {
    var label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    // Without words it stays where it was last, maybe over what is to be clicked now.
    label.mouseTransparentProperty().bind(label.textProperty().isEmpty());
    return label;
  }
}
