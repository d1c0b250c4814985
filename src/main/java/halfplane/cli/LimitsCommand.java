package halfplane.cli;

import halfplane.data.InvalidInputException;
import halfplane.limits.Limits;
import halfplane.training.NotebookLog;
import halfplane.training.Preparation;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what no straight line can beat. */
@Command(
    name = "limits",
    description = "Prints what no straight line can beat on the training points.")
final class LimitsCommand implements Callable<Integer> {
  @Mixin private Settings settings;

  @Override
  public Integer call() {
    var train = Preparation.of(settings.experiment()).train();
    if (train.size() > Limits.MOST_POINTS) {
      throw new InvalidInputException(
          "%d training points are too many for the exact best line; %d at most are allowed"
              .formatted(train.size(), Limits.MOST_POINTS));
    }
    var limits = Limits.of(train);
    var best = limits.best();
    var floor = limits.floor();
    System.out.println("train points: " + best.points());
    System.out.println("best line correct: " + best.correct());
    System.out.println("best line accuracy: " + NotebookLog.accuracy(best.accuracy()) + "%");
    System.out.println(format("bce floor: %.12f", floor.loss()));
    System.out.println(
        format(
            "bce floor line: %.12f %.12f %.12f",
            plain(floor.line().w1()), plain(floor.line().w2()), plain(floor.line().b())));
    return 0;
  }

  /** Without the sign of a zero, which is what rounding left of another number. */
  private static double plain(double value) {
    return Math.abs(value) < 0.5e-12 ? 0 : value;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
