package halfplane.app.lessons;

import halfplane.lesson.Claim;
import halfplane.lesson.Fact;
import halfplane.view.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What a step claims of the live numbers, a line each. The lines are made once for a step: the
 * numbers change with every picture while a network trains.
 */
final class Claims extends VBox {
  private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");

  /** A fact's name as it stands in a lesson. */
  private static final Pattern FACT =
      Pattern.compile(
          Arrays.stream(Fact.values())
              .map(Fact::key)
              .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));

  private List<Claim> claims = List.of();

  Claims() {
    super(2);
    setId("lesson-claims");
    setManaged(false);
  }

  /** Takes a step's claims; with none it needs no room. */
  void show(List<Claim> newClaims) {
    if (!newClaims.equals(claims)) {
      claims = newClaims;
      getChildren().setAll(claims.stream().map(claim -> line()).toList());
      setManaged(!claims.isEmpty());
    }
  }

  private static Label line() {
    var line = new Label();
    line.getStyleClass().add("lesson-claim");
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  /** Says of each claim whether the facts bear it out; whether they bear out all. */
  boolean check(Map<Fact, Double> facts) {
    boolean all = true;
    for (int i = 0; i < claims.size(); i++) {
      var claim = claims.get(i);
      var line = (Label) getChildren().get(i);
      boolean holds = claim.check(facts).orElse(false);
      line.setText(Words.of(holds ? "lesson.holds" : "lesson.not.yet", spoken(claim.with(facts))));
      line.pseudoClassStateChanged(HOLDS, holds);
      all &= holds;
    }
    return all;
  }

  /** A claim's facts by the names that a class uses. */
  private static String spoken(String claim) {
    var words =
        FACT.matcher(claim)
            .replaceAll(fact -> Matcher.quoteReplacement(Words.of("fact." + fact.group())));
    return Words.signs(Words.number(words));
  }
}
