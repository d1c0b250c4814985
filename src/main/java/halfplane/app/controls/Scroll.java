package halfplane.app.controls;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;

/** As high as what it holds, so that it only scrolls where it is given less. */
public final class Scroll extends ScrollPane {
  /** Begins empty. */
  public Scroll() {
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
    return getContent().prefHeight(width);
  }

  /** A click on words takes no keys from the window. */
  @Override
  public void requestFocus() {}
}
