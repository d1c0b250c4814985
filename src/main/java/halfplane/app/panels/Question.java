package halfplane.app.panels;

import halfplane.view.Words;
import java.util.Locale;

/** What a class asks; each has a panel that answers. */
public enum Question {
  CURVES,
  WHY,
  LINES,
  STARTS,
  WALL,
  BOWL,
  LIFTED,
  INSIDE,
  NETWORK,
  LOG;

  /** The name that is remembered, and the panel's id with {@code panel-} before it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return Words.of("panel." + key());
  }
}
