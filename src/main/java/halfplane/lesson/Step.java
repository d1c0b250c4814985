package halfplane.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One step of a lesson.
 *
 * @param title its heading
 * @param text what is said first
 * @param settings changes of the experiment, as an experiment's code; empty for none
 * @param panel the question whose panel is opened; empty for none
 * @param compare whether a second network stands beside the first
 * @param ask the question; empty for none
 * @param answers two to four, in order; none without a question
 * @param right the index of the right answer, or −1 where none is
 * @param watch what to look at once the guess is made
 * @param claims checked against live numbers
 * @param note for the presenter alone
 */
public record Step(
    String title,
    String text,
    Optional<String> settings,
    Optional<String> panel,
    boolean compare,
    Optional<String> ask,
    List<String> answers,
    int right,
    String watch,
    List<Claim> claims,
    String note) {
  /** The same step with other settings and another panel. */
  Step with(Optional<String> newSettings, Optional<String> newPanel) {
    return new Step(
        title, text, newSettings, newPanel, compare, ask, answers, right, watch, claims, note);
  }
}
