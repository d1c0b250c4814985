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
  private static final double SMALL = 1e-6;
  private static final double LEFT = 1e-12;

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
    var line = floor.line();
    System.out.println(
        "bce floor line: %s %s %s"
            .formatted(
                weight(line.w1(), line.w2()), weight(line.w2(), line.w1()), plain(line.b())));
    return 0;
  }

  /** Without what rounding left of a zero beside another weight. */
  private static String weight(double value, double beside) {
    return plain(Math.abs(value) < LEFT * Math.abs(beside) ? 0 : value);
  }

  /** With enough digits for points of very large or small units. */
  private static String plain(double value) {
    return format(Math.abs(value) < SMALL && value != 0 ? "%.12e" : "%.12f", value);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
