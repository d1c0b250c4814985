package halfplane.app.plot;

import halfplane.limits.Collapse;
import halfplane.training.Snapshot;
import halfplane.view.Equation;
import halfplane.view.Words;

/** The boundary's equation, or why there is none. */
public final class BoundaryWords {
  private BoundaryWords() {}

  /** The equation of a linear network's boundary; for others a sentence why there is none. */
  public static String of(Snapshot snapshot) {
    var model = snapshot.model();
    return model.architecture().isLinear()
        ? Equation.of(Collapse.of(snapshot.weights()).steps().getLast(), 0, model.features())
        : Words.of(
            model.foldsAlongOneLine() ? "equation.none.one" : "equation.none",
            Words.activation(model.activation()));
  }

  /** The usual width of such words, whatever their present digits. */
  static String widest(Snapshot snapshot) {
    var model = snapshot.model();
    return model.architecture().isLinear() ? Equation.widest(model.features()) : of(snapshot);
  }

  /** What an equation, or the sentence in its place, says. */
  public static String tip(String words) {
    return Words.of(words.endsWith(".") ? "equation.tip.none" : "equation.tip", words);
  }
}
