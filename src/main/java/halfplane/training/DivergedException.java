package halfplane.training;

/** The loss is no longer a number; the state before that epoch is kept. */
public final class DivergedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Divergence divergence;

  /** Says so in a sentence, without its full stop. */
  public DivergedException(Divergence divergence) {
    super(
        "Learning rate %s is too big: the loss stopped being a number at epoch %d"
            .formatted(divergence.rate(), divergence.epoch()));
    this.divergence = divergence;
  }

  /** The epoch at which the run diverged, and its learning rate. */
  public Divergence divergence() {
    return divergence;
  }
}
