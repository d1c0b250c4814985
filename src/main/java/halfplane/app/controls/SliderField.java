package halfplane.app.controls;

import halfplane.view.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * A slider with its name and a field to type in. Arrow keys move it, a double-click sets it to its
 * default, and each value is applied while it moves.
 */
public final class SliderField extends VBox {
  private final Slider slider;
  private final NumberField<Double> field;
  private final Scale scale;
  private final DoubleConsumer apply;
  private boolean showing;

  /**
   * How a slider's way corresponds to values.
   *
   * @param least at its left end
   * @param most at its right end
   * @param logarithmic whether equal ways are equal factors
   * @param step values are rounded to it; 0 for two significant digits
   */
  public record Scale(double least, double most, boolean logarithmic, double step) {
    double position(double value) {
      return logarithmic
          ? Math.log(value / least) / Math.log(most / least)
          : (value - least) / (most - least);
    }

    double value(double position) {
      double exact =
          logarithmic
              ? least * Math.pow(most / least, position)
              : least + (most - least) * position;
      double digits = new BigDecimal(exact).round(new MathContext(2)).doubleValue();
      double rounded =
          step == 0 ? digits : Math.round((logarithmic ? digits : exact) / step) * step;
      return Math.clamp(
          new BigDecimal(rounded).round(new MathContext(9)).doubleValue(), least, most);
    }
  }

  /**
   * @param id the slider's; its field's ends in {@code -field}
   */
  public SliderField(String id, String name, Scale scale, double usual, DoubleConsumer apply) {
    this.scale = scale;
    slider = new ScaledSlider(scale);
    this.apply = apply;
    getStyleClass().add("slider-field");
    slider.setId(id);
    Drags.guard(slider);
    slider.setBlockIncrement(
        scale.logarithmic() ? 0.05 : scale.step() / (scale.most() - scale.least()));
    slider.setAccessibleText(name);
    field =
        new NumberField<>(id + "-field", this::parse, SliderField::format, allowed(), this::typed);
    ReadAloud.name(field.field(), name);
    slider.valueProperty().addListener((observed, was, is) -> moved(is.doubleValue()));
    onDoubleClick(slider, () -> typed(usual));
    var label = new Label(name);
    label.setLabelFor(slider);
    var head = new BorderPane(null, null, field.field(), null, label);
    BorderPane.setAlignment(label, Pos.CENTER_LEFT);
    getChildren().addAll(head, field.explanation(), slider);
  }

  /** Has a double-click on a slider do something: set it to its default. */
  public static void onDoubleClick(Slider slider, Runnable setToDefault) {
    slider.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            setToDefault.run();
          }
        });
  }

  private String allowed() {
    var kind = scale.step() >= 1 ? "field.whole" : "field.number";
    return Words.of(kind, format(scale.least()), format(scale.most()));
  }

  private Optional<Double> parse(String text) {
    return scale.step() < 1
        ? Parse.number(text, scale.least(), scale.most())
        : Parse.whole(text, (long) scale.least(), (long) scale.most()).map(Long::doubleValue);
  }

  /** What is dragged. */
  public Slider slider() {
    return slider;
  }

  /** What is typed in. */
  public TextField field() {
    return field.field();
  }

  /** Shows a value without applying it. */
  public void show(double value) {
    showing = true;
    if (scale.value(slider.getValue()) != value) {
      slider.setValue(scale.position(Math.clamp(value, scale.least(), scale.most())));
    }
    field.show(value);
    showing = false;
  }

  private void moved(double position) {
    if (!showing) {
      double value = scale.value(position);
      field.show(value);
      apply.accept(value);
    }
  }

  private void typed(double value) {
    show(value);
    apply.accept(value);
  }

  /** A value as the field shows it: six significant digits at most. */
  public static String format(double value) {
    return Words.number(
        new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString());
  }
}
