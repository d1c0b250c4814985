package halfplane.limits;

import halfplane.data.Dataset;
import halfplane.training.Figures;

/**
 * What a line does to each class.
 *
 * @param redRight reds on the red side
 * @param reds all reds
 * @param blueRight blues on the blue side
 * @param blues all blues
 */
public record Confusion(int redRight, int reds, int blueRight, int blues) {
  /** Counts the points, taken as float32. */
  public static Confusion of(Line line, Dataset points) {
    int[] right = new int[2];
    int[] all = new int[2];
    for (int i = 0; i < points.size(); i++) {
      boolean blue = line.logit((float) points.x1(i), (float) points.x2(i)) > 0;
      int label = points.label(i);
      all[label]++;
      right[label] += blue == (label == 1) ? 1 : 0;
    }
    return new Confusion(right[0], all[0], right[1], all[1]);
  }

  /** How many points are right. */
  public int right() {
    return redRight + blueRight;
  }

  /** Share of all points that are right, in per cent. */
  public double accuracy() {
    return Figures.percent(right(), reds + blues);
  }
}
