package halfplane.app.plot;

import atlantafx.base.theme.Styles;
import halfplane.app.controls.Tips;
import halfplane.view.Shading;
import halfplane.view.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** How the plane is shaded: one of the ways is chosen at any time. */
final class ShadingButtons extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Toggle, Shading> shadings = new HashMap<>();

  /**
   * @param range what the probabilities are at present, for the tips
   * @param onChosen told when another way is chosen
   */
  ShadingButtons(Supplier<String> range, Runnable onChosen) {
    setId("shading");
    for (var value : Shading.values()) {
      var key = value.key();
      var button = new ToggleButton(Words.of("shading." + key));
      button.setId("shading-" + key);
      shadings.put(button, value);
      button.setToggleGroup(group);
      button.getStyleClass().add(pill(value));
      Tips.install(button, () -> Words.of("shading.tip." + key, range.get()));
      getChildren().add(button);
    }
    choose(Shading.CLASSES);
    group
        .selectedToggleProperty()
        .addListener(
            (observed, was, is) -> {
              if (is == null) {
                group.selectToggle(was);
              }
              onChosen.run();
            });
  }

  Shading chosen() {
    return shadings.get(group.getSelectedToggle());
  }

  void choose(Shading shading) {
    group.selectToggle(group.getToggles().get(shading.ordinal()));
  }

  /** Side by side the buttons look like one. */
  private static String pill(Shading value) {
    return switch (value) {
      case CLASSES -> Styles.LEFT_PILL;
      case PROBABILITY -> Styles.CENTER_PILL;
      case STRETCHED -> Styles.RIGHT_PILL;
    };
  }
}
