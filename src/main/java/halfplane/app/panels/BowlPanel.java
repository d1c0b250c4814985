package halfplane.app.panels;

import halfplane.app.background.LimitsWorker;
import halfplane.app.run.Run;
import halfplane.limits.Line;
import halfplane.training.Experiment;
import halfplane.view.BowlDrawing;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.ScaleBar;
import halfplane.view.SheetView;
import halfplane.view.Words;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The loss over the collapsed line's two weights, and the network's way to its bottom. */
final class BowlPanel extends DrawnPanel<BowlDrawing.Request, BowlDrawing.Drawn> {
  private static final double NEAR = 1e-4;
  private static final int DECIMALS = 3;
  private static final int LOSS_DECIMALS = 4;

  private final Run run;
  private final SheetView view = new SheetView("bowl", this::refresh);
  private final ScaleBar scale = new ScaleBar();
  private final Label note = words("bowl-note");
  private BowlDrawing.Drawn drawn;
  private Point2D pointed;

  BowlPanel(Run run, Executor thread) {
    super(thread, new BowlDrawing()::draw);
    this.run = run;
    VBox.setVgrow(view, Priority.ALWAYS);
    view.setOnPointed(
        point -> {
          pointed = point;
          describe();
        });
    scale.setId("bowl-scale");
    scale.visibleProperty().bind(view.visibleProperty());
    scale.managedProperty().bind(view.visibleProperty());
    getChildren().addAll(scale, view, note);
    run.limitsProperty().addListener((observed, was, is) -> knowMore());
  }

  /** Where there is no bottom the picture stays the same, and is not drawn again. */
  private void knowMore() {
    refresh();
    describe();
  }

  @Override
  void clear() {
    drawn = null;
    view.clear();
    scale.clear();
    note.setText("");
  }

  @Override
  void follow(PlotFrame shown) {
    var snapshot = shown.snapshot();
    var model = snapshot.model();
    boolean line = model.drawsLines();
    boolean fits = LimitsWorker.isSearched(snapshot.train());
    view.setVisible(line && fits);
    view.setManaged(view.isVisible());
    if (!view.isVisible()) {
      clear();
      note.setText(line ? Words.of("bowl.many", LimitsWorker.MOST_POINTS) : bent(model));
    }
  }

  @Override
  Optional<BowlDrawing.Request> wish(PlotFrame shown, PlotStyle style) {
    return view.hasRoom()
        ? Optional.of(
            new BowlDrawing.Request(shown.snapshot(), bottom(), view.pixels(), view.scale(), style))
        : Optional.empty();
  }

  @Override
  void showDrawn(BowlDrawing.Drawn newest) {
    drawn = newest;
    view.show(newest.sheet());
    scale.show(
        Words.of("map.loss.most", Words.rounded(newest.most(), LOSS_DECIMALS)),
        Words.of("map.loss", Words.rounded(newest.least(), LOSS_DECIMALS)),
        BowlDrawing.DARKEST);
    if (pointed == null) {
      describe();
    }
  }

  private static String bent(Experiment.Model model) {
    return model.drawsOneLineAtMost()
        ? Words.of("bowl.logit", Words.activation(model.activation()))
        : Words.of("bowl.bent");
  }

  /** Where a line separates the points no finite weights reach the bottom; a valley has many. */
  private Optional<Line> bottom() {
    var limits = run.limitsProperty().get();
    return limits == null || limits.isSeparable() || limits.floor().hasValley()
        ? Optional.empty()
        : Optional.of(limits.floor().line());
  }

  /** While the bowl of other points is still being drawn, what was said of the one before stays. */
  private void describe() {
    if (drawn != null && view.isVisible() && drawn.bowl().train() == frame().train()) {
      note.setText(
          frame().train().hasOneClass()
              ? Words.of("bowl.alike")
              : pointed == null ? present() : here(pointed.getX(), pointed.getY()));
    }
  }

  /** Of the place under the mouse. */
  private String here(double w1, double w2) {
    double loss = drawn.bowl().lossAt(w1, w2);
    return Words.of("bowl.here", weight(w1), weight(w2), Words.rounded(loss, LOSS_DECIMALS + 1));
  }

  /** Where the network is, and how far from the bottom. */
  private String present() {
    var now = drawn.path().getLast();
    var w1 = weight(now.w1());
    var w2 = weight(now.w2());
    if (!frame().model().drawsEveryLine()) {
      return Words.of("bowl.one", w1, w2);
    }
    var limits = run.limitsProperty().get();
    if (limits == null) {
      return Words.of("bowl.unknown", w1, w2);
    }
    if (limits.floor().hasValley()) {
      return Words.of("bowl.equal", w1, w2);
    }
    return bottom()
        .map(floor -> Math.hypot(now.w1() - floor.w1(), now.w2() - floor.w2()))
        .map(far -> Words.of(isThere() ? "bowl.note" : "bowl.way", w1, w2, weight(far)))
        .orElseGet(() -> Words.of("bowl.valley", w1, w2));
  }

  private static String weight(double value) {
    return Words.rounded(value, DECIMALS);
  }

  /**
   * Whether the loss has come as near to the floor as makes no difference, and the dot is seen to
   * have come to the cross; only then known.
   */
  private boolean isThere() {
    var snapshot = run.snapshot();
    return drawn.there()
        && snapshot.experiment().schedule().isOneStep()
        && snapshot.figures().loss() - run.limitsProperty().get().floor().loss() < NEAR;
  }

  @Override
  void styleViews(PlotStyle newStyle) {
    view.setPlotStyle(newStyle);
    scale.setPlotStyle(newStyle);
  }
}
