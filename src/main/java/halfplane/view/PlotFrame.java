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
 * @param leastProbability the smallest in view, whatever the number of pixels
 * @param mostProbability the largest in view, whatever the number of pixels
 * @param redWord the place for 'predicts red', or null
 * @param blueWord the place for 'predicts blue', or null
 * @param wrongTrain how many training points are on the wrong side
 * @param wrongTest how many test points are
 */
public record PlotFrame(
    PlotRequest request,
    int[] pixels,
    Boundary boundary,
    Trail past,
    Optional<Outside> outside,
    double leastProbability,
    double mostProbability,
    SideWords.Place redWord,
    SideWords.Place blueWord,
    int wrongTrain,
    int wrongTest) {
  /** The same, as it answers another request for the same part of the same run. */
  PlotFrame answering(PlotRequest another) {
    return new PlotFrame(
        another,
        pixels,
        boundary,
        past,
        outside,
        leastProbability,
        mostProbability,
        redWord,
        blueWord,
        wrongTrain,
        wrongTest);
  }

  /** The same points, of a network that nothing is shown of. */
  PlotFrame withoutBoundary() {
    return new PlotFrame(
        request,
        pixels,
        Boundary.none(),
        past,
        Optional.empty(),
        leastProbability,
        mostProbability,
        null,
        null,
        wrongTrain,
        wrongTest);
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
    return Figures.percent(points - wrongTrain, points);
  }
}
