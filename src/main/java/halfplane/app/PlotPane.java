package halfplane.app;

import halfplane.view.LegendMark;
import halfplane.view.Overlay;
import halfplane.view.PlotFrame;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.PlotView;
import halfplane.view.Shading;
import halfplane.view.Viewport;
import halfplane.view.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** The plot with its legend above and what it shows below. */
final class PlotPane extends BorderPane {
  private final Run run;
  private final PlotView plot;
  private final PlotDrawing drawing;
  private final Pulse pulse;
  private final PlotLegend legend = new PlotLegend();
  private final SegmentedButton shading = new SegmentedButton();
  private final ToggleGroup shadings = new ToggleGroup();
  private final ToggleButton wrong = toggle("wrong");
  private final ToggleButton best = toggle("best-line");
  private final ToggleButton trail = toggle("trail");
  private final Label range = new Label();
  private final FlowPane below;
  private PlotStyle style;
  private boolean projected;
  private Viewport viewport;
  private Object viewportOf;

  /**
   * @param onShown told of each picture after it is shown
   */
  PlotPane(Run run, Pulse pulse, Consumer<PlotFrame> onShown) {
    this.run = run;
    this.pulse = pulse;
    plot = new PlotView(resized -> pulse.wake());
    plot.setFocusTraversable(false);
    plot.setAccessibleText(Words.of("plot"));
    drawing =
        new PlotDrawing(
            plot,
            pulse::wake,
            frame -> {
              showRange(frame);
              onShown.accept(frame);
            });
    getStyleClass().add("plot-pane");
    for (var value : Shading.values()) {
      var button = new ToggleButton(Words.of("shading." + value.name().toLowerCase(Locale.ROOT)));
      button.setId("shading-" + value.name().toLowerCase(Locale.ROOT));
      button.setUserData(value);
      button.setToggleGroup(shadings);
      Tips.install(
          button,
          () -> Words.of("shading.tip." + value.name().toLowerCase(Locale.ROOT), range.getText()));
      shading.getButtons().add(button);
    }
    shading.setToggleGroup(shadings);
    shading.setId("shading");
    shadings.selectToggle(shading.getButtons().getFirst());
    shadings
        .selectedToggleProperty()
        .addListener(
            (observed, was, is) -> {
              if (is == null) {
                shadings.selectToggle(was);
              }
              pulse.wake();
            });
    wrong.setSelected(true);
    range.setId("probability-range");
    range.getStyleClass().add("range");
    var shown = new HBox(wrong, best, trail);
    shown.getStyleClass().add("toggles");
    below = new FlowPane(shading, range, shown);
    below.getStyleClass().add("plot-below");
    setTop(legend);
    setCenter(plot);
    setBottom(below);
    Tips.install(wrong, () -> Words.of("wrong.tip", wrongCount()));
    Tips.install(best, this::bestTip);
    Tips.install(trail, () -> Words.of("trail.tip", run.shownEpochs()));
    showLegend();
    pulse.onPulse(this::pulse);
    run.limitsProperty().addListener((observed, was, is) -> pulse.wake());
    run.probeProperty().addListener((observed, was, is) -> pulse.wake());
  }

  private ToggleButton toggle(String id) {
    var toggle = new ToggleButton(Words.of("show." + id));
    toggle.setId(id.equals("best-line") ? id : id + "-toggle");
    toggle.selectedProperty().addListener((observed, was, is) -> wake());
    return toggle;
  }

  private void showLegend() {
    legend.setShown(LegendMark.Kind.TEST, !projected);
    legend.setShown(LegendMark.Kind.BOUNDARY, !projected);
    legend.setShown(LegendMark.Kind.WRONG, wrong.isSelected());
    legend.setShown(LegendMark.Kind.BEST, best.isSelected());
    legend.setShown(LegendMark.Kind.TRAIL, trail.isSelected());
  }

  private void wake() {
    if (pulse != null) {
      showLegend();
      pulse.wake();
    }
  }

  private int wrongCount() {
    var frame = plot.frame();
    return frame == null ? 0 : frame.wrongTrain() + frame.wrongTest();
  }

  private String bestTip() {
    var limits = run.limitsProperty().get();
    return limits == null
        ? Words.of("best.tip.unknown")
        : Words.of(
            "best.tip", limits.best().accuracy(), limits.best().correct(), limits.best().points());
  }

  void setPlotStyle(PlotStyle newStyle) {
    style = newStyle;
    plot.setPlotStyle(newStyle);
    legend.setPlotStyle(newStyle);
    wake();
  }

  /** For a projector the plot takes the room of what stands below it. */
  void setProjected(boolean isProjected) {
    projected = isProjected;
    below.setVisible(!projected);
    below.setManaged(!projected);
    showLegend();
  }

  PlotView plot() {
    return plot;
  }

  ToggleButton wrong() {
    return wrong;
  }

  ToggleButton best() {
    return best;
  }

  ToggleButton trail() {
    return trail;
  }

  void nextShading() {
    var next = ((Shading) shadings.getSelectedToggle().getUserData()).next();
    shadings.selectToggle(shading.getButtons().get(next.ordinal()));
  }

  private void pulse() {
    drawing.pulse(request());
  }

  private PlotRequest request() {
    var snapshot = run.newest();
    if (snapshot == null || plot.side() == 0 || getScene() == null || style == null) {
      return null;
    }
    var window = getScene().getWindow();
    double scale = window == null ? 1 : window.getOutputScaleX();
    var limits = run.limitsProperty().get();
    boolean showBest = best.isSelected() && limits != null;
    return new PlotRequest(
        snapshot,
        viewport(),
        (int) Math.round(plot.side() * scale),
        scale,
        (Shading) shadings.getSelectedToggle().getUserData(),
        style,
        wrong.isSelected(),
        new Overlay(
            showBest ? Optional.of(limits.best().line()) : Optional.empty(),
            Optional.ofNullable(run.probeProperty().get()),
            trail.isSelected()));
  }

  private Viewport viewport() {
    var preparation = run.newest().preparation();
    if (viewportOf != preparation.train()) {
      viewport = Viewport.around(preparation.train(), preparation.test());
      viewportOf = preparation.train();
    }
    return viewport;
  }

  private void showRange(PlotFrame frame) {
    range.setText(Words.of("range", frame.leastProbability(), frame.mostProbability()));
  }

  void shutDown() {
    drawing.shutDown();
  }
}
