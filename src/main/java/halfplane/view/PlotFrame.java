package halfplane.view;

import halfplane.data.Dataset;
import halfplane.limits.Line;
import halfplane.training.Experiment;
import halfplane.training.Figures;
import halfplane.training.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * A finished picture of the plot.
 *
 * @param request what it shows
 * @param pixels colours, row by row from the top; valid until its renderer's next picture
 * @param boundary where p = 0.5, in pixels
 * @param past where a linear network's line has been
 * @param outside where the boundary is, if it is not in view and there is one
 * @param probability the range in view, whatever the number of pixels
 * @param words the places for 'predicts red' and 'predicts blue'
 * @param wrong how many points are on the wrong side
 */
public record PlotFrame(
    PlotRequest request,
    int[] pixels,
    Boundary boundary,
    Trail past,
    Optional<Outside> outside,
    Range probability,
    SidePlaces words,
    Wrong wrong) {
  /**
   * Probabilities of blue.
   *
   * @param least the smallest, 0 to 1
   * @param most the largest, 0 to 1
   */
  public record Range(double least, double most) {}

  /**
   * Places for what each side predicts, or null where a side has no room.
   *
   * @param red for 'predicts red'
   * @param blue for 'predicts blue'
   */
  record SidePlaces(SideWords.Place red, SideWords.Place blue) {
    private static final SidePlaces NONE = new SidePlaces(null, null);
  }

  /**
   * Points on the wrong side.
   *
   * @param train how many training points
   * @param test how many test points
   */
  public record Wrong(int train, int test) {
    /** How many of both. */
    public int all() {
      return train + test;
    }
  }

  /** The same, as it answers another request for the same part of the same run. */
  PlotFrame answering(PlotRequest another) {
    return new PlotFrame(another, pixels, boundary, past, outside, probability, words, wrong);
  }

  /** The same points, of a network that nothing is shown of. */
  PlotFrame withoutBoundary() {
    return new PlotFrame(
        request,
        pixels,
        Boundary.none(),
        past,
        Optional.empty(),
        probability,
        SidePlaces.NONE,
        wrong);
  }

  /** The run at the moment that it shows. */
  public Snapshot snapshot() {
    return request.snapshot();
  }

  /**
   * Earlier lines of a linear network, oldest first. Found when they are first asked for, and on
   * that thread.
   */
  public List<Line> trail() {
    return past.lines();
  }

  /** The settings of the network that it shows. */
  public Experiment.Model model() {
    return snapshot().model();
  }

  /** The training points that it shows. */
  public Dataset train() {
    return snapshot().train();
  }

  /** Share of the training points that are on the right side, in per cent. */
  public double trainAccuracy() {
    int points = train().size();
    return Figures.percent(points - wrong.train(), points);
  }
}
