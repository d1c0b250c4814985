package halfplane.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which of the ways to see the window are chosen. */
final class Choices {
  private final Memory memory;
  private final Appearance appearance;
  private final PlotPane plotPane;
  private final Meter meter;
  private final Map<Choice, Boolean> chosen = new EnumMap<>(Choice.class);

  Choices(Memory memory, Appearance appearance, PlotPane plotPane, Meter meter) {
    this.memory = memory;
    this.appearance = appearance;
    this.plotPane = plotPane;
    this.meter = meter;
  }

  /** Those that were chosen when the window was left. */
  void recall() {
    for (var choice : Choice.values()) {
      if (memory.get(choice.key()).equals(Optional.of("yes"))) {
        choose(choice, true);
      }
    }
  }

  void choose(Choice choice, boolean isChosen) {
    chosen.put(choice, isChosen);
    memory.put(choice.key(), isChosen ? "yes" : "no");
    switch (choice) {
      case COLOUR_BLIND -> appearance.setColourBlind(isChosen);
      case REDUCED_MOTION -> plotPane.setReducedMotion(isChosen);
      case PERFORMANCE -> meter.setShown(isChosen);
    }
  }

  boolean isChosen(Choice choice) {
    return chosen.getOrDefault(choice, false);
  }
}
