package halfplane.cli;

import halfplane.data.Dataset;
import halfplane.data.InvalidInputException;
import halfplane.limits.Limits;
import halfplane.training.NotebookLog;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what no straight line can beat. */
@Command(
    name = "limits",
    description =
        "Prints what no straight line can beat on the training points, "
            + Limits.MOST_POINTS
            + " of them at most.",
    footer =
        "Where a line separates the points, no weights reach the floor of 0, but ever larger ones come"
            + " ever nearer: the floor's line tells only a direction there, and its own loss is above 0.")
final class LimitsCommand implements Callable<Integer> {
  private static final double SMALL = 1e-6;

  /** What is less than this share of the logit's largest part is what rounding left of a zero. */
  private static final double LEFT = 1e-12;

  @Mixin private Settings settings;

  @Override
  public Integer call() {
    var train = settings.points(settings.experiment()).train();
    if (train.size() > Limits.MOST_POINTS) {
      throw new InvalidInputException(
          "%d training points are too many for the exact best line; %d at most are allowed",
          train.size(), Limits.MOST_POINTS);
    }
    var limits = Limits.of(train);
    var best = limits.best();
    System.out.println("train points: " + best.points());
    System.out.println("best line correct: " + best.correct());
    System.out.println("best line accuracy: " + NotebookLog.accuracy(best.accuracy()) + "%");
    System.out.println(format("bce floor: %.12f", limits.floor().loss()));
    System.out.println("bce floor line: " + words(limits, train));
    return 0;
  }

  /** The floor's line, with enough digits for points of very large or small units. */
  private static String words(Limits limits, Dataset train) {
    var line = limits.floor().line();
    double[] across = new double[train.size()];
    double[] up = new double[train.size()];
    for (int i = 0; i < train.size(); i++) {
      across[i] = Math.abs(line.w1() * train.x1(i));
      up[i] = Math.abs(line.w2() * train.x2(i));
    }
    double largest = max(across) + max(up) + Math.abs(line.b());
    boolean w1 = false;
    boolean w2 = false;
    boolean b = false;
    for (int i = 0; i < train.size(); i++) {
      // Of the line that separates them only the direction is told, in whatever units. Of another
      // each point has its own measure: one that lies far off says nothing of the others.
      double own = across[i] + up[i] + Math.abs(line.b());
      double left = LEFT * (limits.isSeparable() ? largest : Math.max(own, 1));
      w1 |= across[i] >= left;
      w2 |= up[i] >= left;
      b |= Math.abs(line.b()) >= left;
    }
    return "%s %s %s"
        .formatted(plain(w1 ? line.w1() : 0), plain(w2 ? line.w2() : 0), plain(b ? line.b() : 0));
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  private static String plain(double value) {
    return format(Math.abs(value) < SMALL && value != 0 ? "%.12e" : "%.12f", value);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
