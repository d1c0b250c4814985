package halfplane.app;

import halfplane.app.controls.Appearance;
import halfplane.app.figures.Meter;
import halfplane.app.memory.Memory;
import halfplane.app.plot.PlotPane;
import java.util.Optional;

/** Which of the ways to see the window are chosen. */
public final class Choices {
  private static final String HATCH = "hatch";

  /** A hatch comes with these colours, and can be taken away there for itself. */
  private static final String HATCH_COLOUR_BLIND = "hatch-colour-blind";

  private final Memory memory;
  private final Appearance appearance;
  private final PlotPane plotPane;
  private final Meter meter;

  Choices(Memory memory, Appearance appearance, PlotPane plotPane, Meter meter) {
    this.memory = memory;
    this.appearance = appearance;
    this.plotPane = plotPane;
    this.meter = meter;
    plotPane.toggles().hatch().setOnAction(event -> rememberHatch());
  }

  /** Sees the window as it was seen when it was left. */
  void recall() {
    plotPane.toggles().hatch().setSelected(remembered(HATCH).orElse(false));
    for (var choice : Choice.values()) {
      if (remembered(choice.key()).orElse(false)) {
        use(choice, true);
      }
    }
    if (isChosen(Choice.COLOUR_BLIND)) {
      plotPane.toggles().hatch().setSelected(remembered(HATCH_COLOUR_BLIND).orElse(true));
    }
  }

  private Optional<Boolean> remembered(String name) {
    return memory.get(name).map("yes"::equals);
  }

  /** Chooses a way to see the window, or no longer, and remembers it for the next start. */
  public void choose(Choice choice, boolean isChosen) {
    remember(choice.key(), isChosen);
    if (choice == Choice.COLOUR_BLIND) {
      remember(HATCH_COLOUR_BLIND, true);
    }
    use(choice, isChosen);
  }

  private void remember(String name, boolean is) {
    memory.put(name, is ? "yes" : "no");
  }

  private void rememberHatch() {
    remember(
        isChosen(Choice.COLOUR_BLIND) ? HATCH_COLOUR_BLIND : HATCH,
        plotPane.toggles().hatch().isSelected());
  }

  private void use(Choice choice, boolean isChosen) {
    switch (choice) {
      case COLOUR_BLIND -> appearance.setColourBlind(isChosen);
      case REDUCED_MOTION -> plotPane.setReducedMotion(isChosen);
      case PERFORMANCE -> meter.setShown(isChosen);
    }
  }

  boolean isChosen(Choice choice) {
    return switch (choice) {
      case COLOUR_BLIND -> appearance.isColourBlind();
      case REDUCED_MOTION -> plotPane.isMotionReduced();
      case PERFORMANCE -> meter.isVisible();
    };
  }
}
