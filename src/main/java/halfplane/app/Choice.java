package halfplane.app;

import java.util.Locale;

/** Ways to see the window that some people need; they are remembered. */
public enum Choice {
  /** Another red and blue, blue dots as triangles, the blue side hatched. */
  COLOUR_BLIND,

  /** The plot changes a few times a second at most. */
  REDUCED_MOTION,

  /** Frames and epochs a second, and the longest pulse, under the plot. */
  PERFORMANCE;

  /** The name that is remembered and that words are found by. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
