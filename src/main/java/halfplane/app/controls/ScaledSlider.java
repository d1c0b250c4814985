package halfplane.app.controls;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Slider;

/** A slider from 0 to 1 of which a screen reader says the values that its places stand for. */
final class ScaledSlider extends Slider {
  private final SliderField.Scale scale;

  ScaledSlider(SliderField.Scale scale) {
    super(0, 1, 0);
    this.scale = scale;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> scale.value(getValue());
      case MIN_VALUE -> scale.least();
      case MAX_VALUE -> scale.most();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.SET_VALUE
        && parameters.length > 0
        && parameters[0] instanceof Double value) {
      setValue(scale.position(Math.clamp(value, scale.least(), scale.most())));
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
