package halfplane.data;

import java.util.List;

/** What the network is given of a point: an input column of its own, computed in float32. */
public enum Feature {
  /** The first coordinate. */
  X1("x1", "x₁") {
    @Override
    public float of(float x1, float x2) {
      return x1;
    }
  },
  /** The second coordinate. */
  X2("x2", "x₂") {
    @Override
    public float of(float x1, float x2) {
      return x2;
    }
  },
  /** The first coordinate's square. */
  X1_SQUARED("x1^2", "x₁²") {
    @Override
    public float of(float x1, float x2) {
      return x1 * x1;
    }
  },
  /** The second coordinate's square. */
  X2_SQUARED("x2^2", "x₂²") {
    @Override
    public float of(float x1, float x2) {
      return x2 * x2;
    }
  },
  /** Both coordinates multiplied: its sign tells opposite quadrants apart. */
  PRODUCT("x1*x2", "x₁·x₂") {
    @Override
    public float of(float x1, float x2) {
      return x1 * x2;
    }
  },
  /** The squared distance from the origin: a cut of it is a circle. */
  RADIUS_SQUARED("r^2", "r²") {
    @Override
    public float of(float x1, float x2) {
      return x1 * x1 + x2 * x2;
    }
  };

  /** The columns that are the plane itself. */
  public static final List<Feature> PLANE = List.of(X1, X2);

  private final String key;
  private final String symbol;

  Feature(String key, String symbol) {
    this.key = key;
    this.symbol = symbol;
  }

  /** The column's value at the point (x1, x2). */
  public abstract float of(float x1, float x2);

  /** The name that commands and files use. */
  public String key() {
    return key;
  }

  /** The name as a formula shows it. */
  public String symbol() {
    return symbol;
  }
}
