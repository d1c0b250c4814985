package halfplane.app.run;

import halfplane.view.Words;
import java.util.Locale;

/** How fast training goes. */
public enum Pace {
  ONE(1),
  FIVE(5),
  TWENTY(20),
  HUNDRED(100),
  THOUSAND(1000),
  FULL(0);

  /** 100 epochs take 5 s, so that a class can watch. */
  static final Pace DEFAULT = TWENTY;

  private final int epochsPerSecond;

  Pace(int epochsPerSecond) {
    this.epochsPerSecond = epochsPerSecond;
  }

  /** Nanoseconds from one epoch to the next; 0 for as fast as the machine can. */
  long interval() {
    return epochsPerSecond == 0 ? 0 : 1_000_000_000L / epochsPerSecond;
  }

  @Override
  public String toString() {
    return Words.of("pace." + name().toLowerCase(Locale.ROOT));
  }
}
