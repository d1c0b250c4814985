package halfplane.view;

import halfplane.data.Names;
import java.util.Optional;

/** The classes and columns by the names that a file gives them, short enough for a legend. */
public final class ClassWords {
  private static final int MOST = 24;

  private ClassWords() {}

  /** Class 0. */
  public static String red(Optional<Names> names) {
    return names
        .map(it -> Words.of("legend.red.named", shortened(it.red())))
        .orElseGet(() -> Words.of("legend.red"));
  }

  /** Class 1. */
  public static String blue(Optional<Names> names) {
    return names
        .map(it -> Words.of("legend.blue.named", shortened(it.blue())))
        .orElseGet(() -> Words.of("legend.blue"));
  }

  /** Both columns, empty where they have no names. */
  public static String columns(Optional<Names> names) {
    return names
        .filter(Names::hasColumns)
        .map(it -> Words.of("legend.columns", shortened(it.x1()), shortened(it.x2())))
        .orElse("");
  }

  private static String shortened(String name) {
    return Words.shortened(name, MOST);
  }
}
