package halfplane.app.run;

/** What the window's controls can be set to; files and commands may go further. */
public final class SettingRanges {
  /** The lowest learning rate. */
  public static final double LEAST_LEARNING_RATE = 1e-4;

  /** The highest learning rate. */
  public static final double MOST_LEARNING_RATE = 10;

  /** The strongest noise: the standard deviation of each coordinate. */
  public static final double MOST_NOISE = 0.5;

  /** The most epochs. */
  public static final int MOST_EPOCHS = 10_000;

  private SettingRanges() {}
}
