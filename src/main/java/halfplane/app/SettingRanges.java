package halfplane.app;

/** What the window's controls can be set to; files and commands may go further. */
final class SettingRanges {
  static final double LEAST_LEARNING_RATE = 1e-4;
  static final double MOST_LEARNING_RATE = 10;
  static final double MOST_NOISE = 0.5;
  static final int MOST_EPOCHS = 10_000;

  private SettingRanges() {}
}
