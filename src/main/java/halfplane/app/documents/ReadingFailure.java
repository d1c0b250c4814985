package halfplane.app.documents;

import halfplane.app.background.Faults;
import halfplane.data.InvalidInputException;
import halfplane.view.Refusals;
import halfplane.view.Words;

/** Why a file could not be read, in a sentence. */
final class ReadingFailure {
  private ReadingFailure() {}

  /**
   * What is said of a file that could not be read; readers tell what is wrong with it, all else is
   * a fault of the app.
   *
   * @param wrong what another thread threw
   */
  static String sentence(Throwable wrong) {
    return switch (wrong.getCause()) {
      case InvalidInputException e -> Refusals.of(e);
      case OutOfMemoryError e -> Words.of("too.large");
      case null, default -> {
        Faults.report(wrong);
        yield Words.of("open.failed");
      }
    };
  }
}
