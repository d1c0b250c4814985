package halfplane.app.pictures;

import halfplane.app.controls.Appearance;
import halfplane.app.panels.PanelDeck;
import halfplane.app.plot.PlotPane;

/** The window, drawn finer than the screen is while a picture is taken of it. */
public final class FineDrawing implements Pictures.Fineness {
  private final Appearance appearance;
  private final PlotPane plotPane;
  private final PanelDeck deck;

  /**
   * @param deck whose panel, too, is drawn anew
   */
  public FineDrawing(Appearance appearance, PlotPane plotPane, PanelDeck deck) {
    this.appearance = appearance;
    this.plotPane = plotPane;
    this.deck = deck;
  }

  @Override
  public void use(double pixels) {
    appearance.setFineness(pixels);
  }

  @Override
  public boolean isShown() {
    return plotPane.isDrawn();
  }

  @Override
  public boolean isSettled() {
    return !deck.isBusy();
  }
}
