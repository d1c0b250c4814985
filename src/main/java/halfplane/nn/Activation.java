package halfplane.nn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What follows a hidden layer, value by value. */
public enum Activation {
  IDENTITY {
    @Override
    void apply(float[] values, int count, TorchTanh tanh) {}

    @Override
    void multiplyByDerivative(float[] gradient, float[] output, int count) {}
  },
  RELU {
    @Override
    void apply(float[] values, int count, TorchTanh tanh) {
      for (int i = 0; i < count; i++) {
        values[i] = Math.max(values[i], 0);
      }
    }

    @Override
    void multiplyByDerivative(float[] gradient, float[] output, int count) {
      for (int i = 0; i < count; i++) {
        gradient[i] = output[i] > 0 ? gradient[i] : 0;
      }
    }
  },
  TANH {
    @Override
    void apply(float[] values, int count, TorchTanh tanh) {
      tanh.apply(values, count);
    }

    @Override
    void multiplyByDerivative(float[] gradient, float[] output, int count) {
      for (int i = 0; i < count; i++) {
        gradient[i] *= Fused.add(-output[i], output[i], 1);
      }
    }
  };

  /**
   * @param values modified: each becomes its activation
   * @param tanh of this thread
   */
  abstract void apply(float[] values, int count, TorchTanh tanh);

  /**
   * @param gradient modified: the loss's gradient by the output becomes that by the input
   * @param output what {@link #apply} gave
   */
  abstract void multiplyByDerivative(float[] gradient, float[] output, int count);

  /** The name that commands and files use. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The activation of that name, or empty. */
  public static Optional<Activation> of(String key) {
    return Arrays.stream(values()).filter(activation -> activation.key().equals(key)).findFirst();
  }
}
