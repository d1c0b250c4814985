package halfplane.data;

import halfplane.random.NumpyRandom;
import java.util.Locale;

/**
 * The data sets that are made from a seed: circles, moons and blobs point for point as scikit-learn
 * 1.2 makes them, the others as the few lines of NumPy do that a PyTorch script has for them.
 */
public enum Shape {
  /** {@code make_circles}: class 0 on radius 1, class 1 on radius 0.8. */
  CIRCLES {
    @Override
    void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels) {
      int outer = labels.length / 2;
      int inner = labels.length - outer;
      for (int i = 0; i < labels.length; i++) {
        boolean isOuter = i < outer;
        double angle = isOuter ? i * (2 * Math.PI / outer) : (i - outer) * (2 * Math.PI / inner);
        double radius = isOuter ? 1 : INNER_RADIUS;
        x1[i] = Math.cos(angle) * radius;
        x2[i] = Math.sin(angle) * radius;
        labels[i] = (byte) (isOuter ? 0 : 1);
      }
    }
  },
  /** {@code make_moons}: two interleaved half circles. */
  MOONS {
    @Override
    void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels) {
      int outer = labels.length / 2;
      int inner = labels.length - outer;
      for (int i = 0; i < labels.length; i++) {
        boolean isOuter = i < outer;
        double angle = isOuter ? halfTurn(i, outer) : halfTurn(i - outer, inner);
        x1[i] = isOuter ? Math.cos(angle) : 1 - Math.cos(angle);
        x2[i] = isOuter ? Math.sin(angle) : 1 - Math.sin(angle) - 0.5;
        labels[i] = (byte) (isOuter ? 0 : 1);
      }
    }

    /** As {@code linspace(0, pi, count)[k]}, whose last value is pi itself. */
    private double halfTurn(int k, int count) {
      if (count == 1) {
        return 0;
      }
      return k == count - 1 ? Math.PI : k * (Math.PI / (count - 1));
    }
  },
  /** {@code make_blobs} with the centres (-1, -1) and (1, 1); noise is their standard deviation. */
  BLOBS {
    @Override
    void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels) {
      int first = labels.length - labels.length / 2;
      for (int i = 0; i < labels.length; i++) {
        double centre = i < first ? -1 : 1;
        x1[i] = centre;
        x2[i] = centre;
        labels[i] = (byte) (i < first ? 0 : 1);
      }
    }

    @Override
    Dataset scatter(Dataset points, double noise, NumpyRandom random) {
      return moved(points, noise, random).rows(random.permutation(points.size()));
    }
  },
  /**
   * Four squares like a chessboard's, a gap between them; blue where x₁ and x₂ have the same sign.
   */
  XOR {
    @Override
    void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels) {
      for (int i = 0; i < labels.length; i++) {
        x1[i] = 2 * random.nextDouble() - 1;
        x2[i] = 2 * random.nextDouble() - 1;
        labels[i] = (byte) (x1[i] * x2[i] > 0 ? 1 : 0);
        x1[i] += XOR_GAP * Math.signum(x1[i]);
        x2[i] += XOR_GAP * Math.signum(x2[i]);
      }
    }
  },
  /** Two spiral arms, each of one and three quarters of a turn. */
  SPIRALS {
    @Override
    void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels) {
      int first = labels.length / 2;
      int second = labels.length - first;
      for (int i = 0; i < labels.length; i++) {
        boolean isFirst = i < first;
        double radius = isFirst ? (double) i / first : (double) (i - first) / second;
        double angle = 2 * SPIRAL_TURNS * Math.PI * radius + (isFirst ? 0 : Math.PI);
        x1[i] = radius * Math.sin(angle);
        x2[i] = radius * Math.cos(angle);
        labels[i] = (byte) (isFirst ? 0 : 1);
      }
    }
  },
  /** Two round clouds that overlap a little. */
  GAUSS {
    @Override
    void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels) {
      int first = labels.length - labels.length / 2;
      for (int i = 0; i < labels.length; i++) {
        double centre = i < first ? -GAUSS_CENTRE : GAUSS_CENTRE;
        x1[i] = centre + GAUSS_SPREAD * random.nextGaussian();
        x2[i] = centre + GAUSS_SPREAD * random.nextGaussian();
        labels[i] = (byte) (i < first ? 0 : 1);
      }
    }
  },
  /** Two discs with room for a straight line between them. */
  SEPARABLE {
    @Override
    void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels) {
      int first = labels.length - labels.length / 2;
      for (int i = 0; i < labels.length; i++) {
        double centre = i < first ? -DISC_CENTRE : DISC_CENTRE;
        double radius = DISC_RADIUS * Math.sqrt(random.nextDouble());
        double angle = 2 * Math.PI * random.nextDouble();
        x1[i] = centre + radius * Math.cos(angle);
        x2[i] = centre + radius * Math.sin(angle);
        labels[i] = (byte) (i < first ? 0 : 1);
      }
    }
  };

  /** scikit-learn's default {@code factor} of the inner circle. */
  public static final double INNER_RADIUS = 0.8;

  /** How far the squares of {@link #XOR} are pushed away from the axes. */
  public static final double XOR_GAP = 0.1;

  /** How often each arm of {@link #SPIRALS} goes round. */
  public static final double SPIRAL_TURNS = 1.75;

  /** Both coordinates of the middle of a cloud of {@link #GAUSS}, or their negative. */
  public static final double GAUSS_CENTRE = 0.6;

  /** The standard deviation of a cloud of {@link #GAUSS} before noise. */
  public static final double GAUSS_SPREAD = 0.5;

  /** Both coordinates of the middle of a disc of {@link #SEPARABLE}, or their negative. */
  public static final double DISC_CENTRE = 0.7;

  /** The radius of a disc of {@link #SEPARABLE}. */
  public static final double DISC_RADIUS = 0.6;

  /** The points before they are shuffled and moved by noise. */
  abstract void draw(NumpyRandom random, double[] x1, double[] x2, byte[] labels);

  Dataset scatter(Dataset points, double noise, NumpyRandom random) {
    return moved(points.rows(random.permutation(points.size())), noise, random);
  }

  private static Dataset moved(Dataset points, double noise, NumpyRandom random) {
    int n = points.size();
    var x1 = new double[n];
    var x2 = new double[n];
    var labels = new byte[n];
    for (int i = 0; i < n; i++) {
      x1[i] = points.x1(i) + noise * random.nextGaussian();
      x2[i] = points.x2(i) + noise * random.nextGaussian();
      labels[i] = (byte) points.label(i);
    }
    return new Dataset(x1, x2, labels);
  }

  /**
   * Makes the points: drawn, then shuffled and moved by noise in the set's own order, all from one
   * generator.
   *
   * @param samples how many points
   * @param noise standard deviation of the Gaussian noise, 0 or more
   * @param seed 0 to 2³² − 1; the same seed gives the same draw at every noise
   */
  public Dataset make(int samples, double noise, long seed) {
    var random = new NumpyRandom(seed);
    var x1 = new double[samples];
    var x2 = new double[samples];
    var labels = new byte[samples];
    draw(random, x1, x2, labels);
    return scatter(new Dataset(x1, x2, labels), noise, random);
  }

  /** The name that commands and files use. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
