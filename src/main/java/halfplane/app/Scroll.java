package halfplane.app;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as what it holds, so that it only scrolls where it is given less. */
final class Scroll extends ScrollPane {
  private final Region held;

  Scroll(Region held) {
    super(held);
    this.held = held;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(0);
    setFocusTraversable(false);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return held.prefHeight(width);
  }

  /** A click on words takes no keys from the window. */
  @Override
  public void requestFocus() {}
}
