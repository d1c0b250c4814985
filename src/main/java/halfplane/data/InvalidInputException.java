package halfplane.data;

/**
 * A value or a file that cannot be used; the message is one sentence for the person who gave it.
 */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param sentence which value or line, and what is allowed
   */
  public InvalidInputException(String sentence) {
    super(sentence);
  }
}
