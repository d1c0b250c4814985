package halfplane.nn;

import java.util.Locale;

/** What follows a hidden layer, value by value. */
public enum Activation {
  /** Nothing: all layers together are one linear layer. */
  IDENTITY {
    @Override
    RowFunction function(int longest) {
      return (values, count) -> {};
    }

    @Override
    void multiplyByDerivative(float[] gradient, float[] output, int count) {}
  },
  /** {@code nn.ReLU}: max(0, x). */
  RELU {
    @Override
    RowFunction function(int longest) {
      return Activation::keepPositive;
    }

    @Override
    void multiplyByDerivative(float[] gradient, float[] output, int count) {
      for (int i = 0; i < count; i++) {
        gradient[i] = output[i] > 0 ? gradient[i] : 0;
      }
    }
  },
  /** {@code nn.Tanh}: −1 to 1. */
  TANH {
    @Override
    RowFunction function(int longest) {
      return new TorchTanh(longest)::apply;
    }

    @Override
    RowFunction sketchedFunction(int longest) {
      return RoughTanh::apply;
    }

    @Override
    void multiplyByDerivative(float[] gradient, float[] output, int count) {
      for (int i = 0; i < count; i++) {
        gradient[i] *= Fused.multiplyAdd(-output[i], output[i], 1);
      }
    }
  };

  /**
   * The function, for one thread.
   *
   * @param longest the most values of a row
   */
  abstract RowFunction function(int longest);

  /** As {@link #function}, to within what an eye sees, where that takes less time. */
  RowFunction sketchedFunction(int longest) {
    return function(longest);
  }

  /**
   * @param gradient modified: the loss's gradient by the output becomes that by the input
   * @param output what the {@link #function} gave
   */
  abstract void multiplyByDerivative(float[] gradient, float[] output, int count);

  private static void keepPositive(float[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = Math.max(values[i], 0);
    }
  }

  /** The name that commands and files use. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
