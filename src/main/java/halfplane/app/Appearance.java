package halfplane.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import halfplane.view.Palette;
import halfplane.view.PlotStyle;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/** Light or dark, for a desk or for a projector. */
final class Appearance {
  private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Parent root;
  private final Consumer<PlotStyle> onChanged;
  private boolean dark;
  private boolean projector;

  /**
   * @param onChanged told of the drawings' new sizes and colours
   */
  Appearance(Parent root, Consumer<PlotStyle> onChanged) {
    this.root = root;
    this.onChanged = onChanged;
  }

  void setDark(boolean newDark) {
    dark = newDark;
    apply();
  }

  void setProjector(boolean newProjector) {
    projector = newProjector;
    apply();
  }

  boolean isProjector() {
    return projector;
  }

  /** A projector shows dark ink on white ground, whatever the theme. */
  void apply() {
    boolean darkNow = dark && !projector;
    Application.setUserAgentStylesheet(
        (darkNow ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    root.pseudoClassStateChanged(DARK, darkNow);
    root.pseudoClassStateChanged(PROJECTOR, projector);
    onChanged.accept(
        projector ? PlotStyle.projector() : PlotStyle.desk(darkNow ? Palette.DARK : Palette.LIGHT));
  }
}
