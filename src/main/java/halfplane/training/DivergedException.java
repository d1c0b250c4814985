package halfplane.training;

/** The loss is no longer a number; the state before that epoch is kept. */
public final class DivergedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Divergence divergence;

  /** Says so in a sentence, without its full stop. */
  public DivergedException(Divergence divergence) {
    super(sentence(divergence));
    this.divergence = divergence;
  }

  private static String sentence(Divergence divergence) {
    return divergence.hadLoss()
        ? "Learning rate %s is too big: the loss stopped being a number at epoch %d"
            .formatted(divergence.rate(), divergence.epoch())
        : "The points lie too far from 0: the loss was no number before the first step";
  }

  /** Where the run diverged, and from what. */
  public Divergence divergence() {
    return divergence;
  }
}
