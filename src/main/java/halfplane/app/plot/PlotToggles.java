package halfplane.app.plot;

import halfplane.app.background.LimitsWorker;
import halfplane.app.controls.Tips;
import halfplane.app.run.Run;
import halfplane.limits.Limits;
import halfplane.training.Snapshot;
import halfplane.view.PlotFrame;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/**
 * The buttons below the plot that each show one thing more on it: wrong points, one's own line, the
 * best one, the trail and the hatch. What cannot be shown is greyed out, and says why.
 */
public final class PlotToggles extends HBox {
  private final Run run;
  private final ObservableValue<Limits> seenLimits;
  private final ToggleButton wrong = toggle("wrong");
  private final ToggleButton mine = toggle("mine");
  private final ToggleButton best = toggle("best-line");
  private final ToggleButton trail = toggle("trail");
  private final ToggleButton hatch = toggle("hatch");
  private PlotFrame frame;
  private boolean painting;

  /** Whether the style asks for the hatch. */
  private boolean hatchWanted;

  /** Whether the blue side was hatched before the style asked for it. */
  private boolean hatchedBefore;

  /**
   * @param seenLimits null while they are not known or not to be seen
   * @param onChanged told after one is pressed
   */
  PlotToggles(Run run, ObservableValue<Limits> seenLimits, Runnable onChanged) {
    this.run = run;
    this.seenLimits = seenLimits;
    getStyleClass().add("toggles");
    getChildren().setAll(wrong, mine, best, trail, hatch);
    wrong.setSelected(true);
    for (var toggle : List.of(wrong, mine, best, trail, hatch)) {
      toggle.selectedProperty().addListener((observed, was, is) -> onChanged.run());
    }
    Tips.installAlways(wrong, this::wrongTip);
    Tips.installAlways(best, this::bestTip);
    Tips.installAlways(trail, this::trailTip);
    Tips.install(hatch, () -> Words.of("hatch.tip"));
    Tips.install(mine, () -> Words.of("mine.tip"));
  }

  private static ToggleButton toggle(String id) {
    var toggle = new ToggleButton(Words.of("show." + id));
    toggle.setId(id.equals("best-line") ? id : id + "-toggle");
    return toggle;
  }

  /** Pressed while dots on the wrong side are marked. */
  public ToggleButton wrong() {
    return wrong;
  }

  /** Pressed while the class has a line of its own. */
  public ToggleButton mine() {
    return mine;
  }

  /** Pressed while the best line of all is drawn. */
  public ToggleButton best() {
    return best;
  }

  /** Pressed while the boundaries of earlier epochs are drawn. */
  public ToggleButton trail() {
    return trail;
  }

  /** Pressed while the blue side is hatched. */
  public ToggleButton hatch() {
    return hatch;
  }

  /** Whether something is both wanted and possible. */
  static boolean isShown(ToggleButton toggle) {
    return toggle.isSelected() && !toggle.isDisabled();
  }

  /**
   * Follows a picture: greys out what it cannot show. Among very many points there is no best line
   * and nothing is crossed out; a network that bends leaves no trail of lines.
   */
  void show(PlotFrame newFrame) {
    frame = newFrame;
    best.setDisable(!LimitsWorker.isSearched(frame.train()));
    wrong.setDisable(painting || areTooMany());
    trail.setDisable(!frame.model().drawsLines());
  }

  /** While dots are painted none is crossed out: a cross would not follow the brush. */
  void setPainting(boolean isPainting) {
    painting = isPainting;
    wrong.setDisable(painting || frame != null && areTooMany());
  }

  private boolean areTooMany() {
    return frame.request().dots() > PlotRequest.MOST_MARKED;
  }

  /** A style that asks for the hatch has it; one that no longer does has what was there before. */
  void setPlotStyle(PlotStyle style) {
    if (style.hatched() != hatchWanted) {
      boolean before = hatch.isSelected();
      hatchWanted = style.hatched();
      hatch.setSelected(hatchWanted || hatchedBefore);
      hatchedBefore = hatchWanted && before;
    }
  }

  /** Shows what another window shows. */
  void takeOver(PlotToggles other) {
    wrong.setSelected(other.wrong.isSelected());
    best.setSelected(other.best.isSelected());
    trail.setSelected(other.trail.isSelected());
    hatch.setSelected(other.hatch.isSelected());
    mine.setSelected(other.mine.isSelected());
  }

  private String trailTip() {
    return trail.isDisabled()
        ? Words.of("trail.tip.bent")
        : Words.of("trail.tip", Words.epochs(run.shownEpochs()));
  }

  private String wrongTip() {
    if (painting) {
      return Words.of("wrong.tip.painting");
    }
    if (wrong.isDisabled()) {
      return Words.of("wrong.tip.many", PlotRequest.MOST_MARKED);
    }
    int count = frame == null ? 0 : frame.wrong().all();
    return Words.of(Words.counted("wrong.tip", count), count);
  }

  private String bestTip() {
    if (run.limitsProperty().get() == null) {
      return isSearched(run.snapshot())
          ? Words.of("best.tip.coming")
          : Words.of("best.tip.unknown", LimitsWorker.MOST_POINTS);
    }
    var seen = seenLimits.getValue();
    return seen == null
        ? Words.of("best.tip.kept")
        : Words.of(
            "best.tip",
            Words.percent(seen.best().accuracy()),
            seen.best().correct(),
            seen.best().points());
  }

  private static boolean isSearched(Snapshot shown) {
    return shown == null || LimitsWorker.isSearched(shown.train());
  }
}
