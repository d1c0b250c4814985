package halfplane.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A lesson.
 *
 * @param title of all of it
 * @param steps one or more
 */
public record Lesson(String title, List<Step> steps) {
  /** A list that changes later changes nothing here. */
  public Lesson {
    steps = List.copyOf(steps);
  }

  /**
   * A step for those who do not come from the one before it: with the settings of all steps up to
   * it, one after the other, and the last panel that one of them opens.
   *
   * @param step from 0
   */
  public Step from(int step) {
    var soFar = steps.subList(0, step + 1);
    var settings =
        soFar.stream().flatMap(it -> it.settings().stream()).collect(Collectors.joining(" "));
    var panel = soFar.stream().flatMap(it -> it.panel().stream()).reduce((one, other) -> other);
    return steps.get(step).with(Optional.of(settings).filter(it -> !it.isEmpty()), panel);
  }
}
