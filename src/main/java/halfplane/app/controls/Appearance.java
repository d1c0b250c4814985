package halfplane.app.controls;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import halfplane.app.memory.Memory;
import halfplane.view.Palette;
import halfplane.view.PlotStyle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Light or dark, for a desk or for a projector. */
public final class Appearance {
  private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");
  private static final PseudoClass ENLARGED_PANEL = PseudoClass.getPseudoClass("enlarged");
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private static final String THEME = "theme";
  private static final String DARK_THEME = "dark";

  private static final String FONT = "print size";

  /** The size of the theme's own print, in pixels: what pops up over a window has no smaller. */
  static final double LEAST_FONT = 14;

  private static final double LARGEST_SCALE = 2.5;

  /** How much larger the print of an enlarged panel is. */
  private static final double ENLARGED = 1.5;

  private final Parent root;
  private Consumer<PlotStyle> onChanged = style -> {};
  private boolean dark;
  private boolean colourBlind;
  private boolean projector;
  private boolean enlarged;
  private double width = 1;
  private double height = 1;
  private double scale = 1;
  private double fineness = 1;

  /** To be made before any control, or JavaFX reads its own theme for them first. */
  public Appearance(Parent root, boolean dark) {
    this.root = root;
    this.dark = dark;
    useTheme();
  }

  /** Whether the window was dark when it was last used. */
  public static boolean wasDark(Memory memory) {
    return memory.get(THEME).equals(Optional.of(DARK_THEME));
  }

  /** Tells of the drawings' new sizes and colours. */
  public void onChanged(Consumer<PlotStyle> listener) {
    onChanged = listener;
  }

  /** Whether the window is dark. */
  public boolean isDark() {
    return dark;
  }

  /** Light or dark from now on, and remembered. */
  public void setDark(boolean newDark, Memory memory) {
    dark = newDark;
    memory.put(THEME, dark ? DARK_THEME : "light");
    apply();
  }

  /** Colours, shapes and a pattern that need no telling red from green. */
  public void setColourBlind(boolean isColourBlind) {
    colourBlind = isColourBlind;
    applySizes();
  }

  /** Whether colours, shapes and a pattern need no telling red from green. */
  public boolean isColourBlind() {
    return colourBlind;
  }

  /** Makes everything large enough for the back row, or usual again. */
  public void setProjector(boolean newProjector) {
    projector = newProjector;
    scale = wantedScale();
    apply();
  }

  /** Whether a panel fills the window; on a projector it has the print that it has anyway. */
  public void setEnlarged(boolean isEnlarged) {
    boolean another = isEnlarged != enlarged;
    enlarged = isEnlarged;
    if (another && !projector) {
      applySizes();
    }
  }

  /** Has all that is drawn drawn in so many pixels for each logical one, at least. */
  public void setFineness(double newFineness) {
    fineness = newFineness;
    tell();
  }

  /** Takes the window's size, in pixels, for the print from the next {@link #rescale()} on. */
  public void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
  }

  /** A larger window has larger print, in steps. */
  public void rescale() {
    double wanted = wantedScale();
    if (wanted != scale) {
      scale = wanted;
      applySizes();
    }
  }

  private double wantedScale() {
    double whole =
        projector ? Math.min(width / 1024, height / 768) : Math.min(width / 1280, height / 800);
    return Math.clamp(Math.floor(whole * 10) / 10, 1, LARGEST_SCALE);
  }

  /** How much larger than usual all print is. */
  public double scale() {
    return scale;
  }

  /** A projector shows dark ink on white ground, whatever the theme. */
  public void apply() {
    useTheme();
    root.pseudoClassStateChanged(DARK, isDarkNow());
    root.pseudoClassStateChanged(PROJECTOR, projector);
    applySizes();
  }

  private void useTheme() {
    Application.setUserAgentStylesheet(
        (isDarkNow() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private boolean isDarkNow() {
    return dark && !projector;
  }

  /** The size of the print in a node's window, in pixels: for what pops up beside it. */
  static double font(Node node) {
    return (double)
        node.getScene().getRoot().getProperties().getOrDefault(FONT, PlotStyle.DESK_FONT);
  }

  /**
   * The size of the print of what pops up over a window, in pixels: the window's, where that leaves
   * it room.
   *
   * @param most the largest that it has room for
   */
  static double font(Scene window, double most) {
    return Math.clamp(most, LEAST_FONT, Math.max(LEAST_FONT, font(window.getRoot())));
  }

  /** The same as a style. */
  static String style(double font) {
    return "-fx-font-size: " + Math.round(font) + "px";
  }

  private void applySizes() {
    double font = plotStyle().font();
    root.getProperties().put(FONT, font);
    root.setStyle(style(font));
    root.pseudoClassStateChanged(ENLARGED_PANEL, enlarged && !projector);
    tell();
  }

  private void tell() {
    onChanged.accept(plotStyle());
  }

  private PlotStyle plotStyle() {
    return projector ? forEyes(PlotStyle.projector(palette(), scale)) : desk(scale);
  }

  private PlotStyle desk(double atScale) {
    return forEyes(PlotStyle.desk(palette(), atScale));
  }

  private Palette palette() {
    var usual = isDarkNow() ? Palette.DARK : Palette.LIGHT;
    return colourBlind ? usual.forColourBlind() : usual;
  }

  private PlotStyle forEyes(PlotStyle style) {
    return style.withTriangles(colourBlind).withHatch(colourBlind).withFineness(fineness);
  }

  /** The sizes and colours of panels: larger where one fills the window. */
  public PlotStyle panelStyle() {
    return projector
        ? forEyes(PlotStyle.panelOnProjector(palette(), scale))
        : desk(enlarged ? scale * ENLARGED : scale);
  }
}
