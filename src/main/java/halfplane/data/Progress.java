package halfplane.data;

/** Told how far something long has come; it ends that work by throwing. */
@FunctionalInterface
public interface Progress {
  /** For work that nobody watches. */
  Progress NONE = share -> {};

  /**
   * @param share of the work that is done, 0 to 1
   * @throws java.util.concurrent.CancellationException if the work is no longer wanted
   */
  void reached(double share);
}
