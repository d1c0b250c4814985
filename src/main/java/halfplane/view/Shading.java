package halfplane.view;

import java.util.Locale;

/** How the plane behind the dots is coloured. */
public enum Shading {
  /** Both sides lightly tinted, whatever the probabilities. */
  CLASSES,
  /** Each point's probability: nearly white where the network is undecided. */
  PROBABILITY,
  /** The same with the probability that is farthest from 1/2 in full colour. */
  STRETCHED;

  /** The name in commands and in the keys of words: {@code classes}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The next one, round and round. */
  public Shading next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
