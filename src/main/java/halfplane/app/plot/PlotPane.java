package halfplane.app.plot;

import halfplane.app.background.Pulse;
import halfplane.app.controls.Tips;
import halfplane.app.paint.PaintBar;
import halfplane.app.paint.Painting;
import halfplane.app.paint.RestingView;
import halfplane.app.run.Run;
import halfplane.app.settings.RivalPane;
import halfplane.limits.Limits;
import halfplane.training.Snapshot;
import halfplane.view.DevicePixels;
import halfplane.view.LegendMark;
import halfplane.view.LineHandles;
import halfplane.view.Overlay;
import halfplane.view.PlotFrame;
import halfplane.view.PlotRequest;
import halfplane.view.PlotStyle;
import halfplane.view.PlotView;
import halfplane.view.Shading;
import halfplane.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plot, maybe a rival's beside it, with a legend above and what they show below. */
public final class PlotPane extends BorderPane {
  /**
   * Pixels times weights of a picture that is finer than the screen: some seconds' work, as long as
   * one waits for it.
   */
  private static final double MOST_WORK = 2e10;

  private final Run run;
  private final Sights sights;
  private final Painting painting;
  private final Pulse pulse;
  private final PlotView plot;
  private final PlotView rivalPlot;
  private final Label caption = new Label();
  private final Label rivalCaption = new Label();
  private final VBox foot;
  private RivalPane rival;
  private PaintBar paintBar;
  private final PlotPair plots;
  private final PlotDrawing drawing;
  private final RestingView view;
  private final PlotLegend legend = new PlotLegend();
  private final ShadingButtons shading;
  private final PlotToggles toggles;
  private final Label range = new Label();
  private final Label readout = new Label();
  private final EquationLabel equation = new EquationLabel();
  private final MyLine myLine;
  private final LabelLine labelLine;
  private final FlowPane below;
  private final BorderPane picture = new BorderPane();
  private PlotStyle style;
  private boolean projected;
  private boolean folded;
  private boolean started;

  /** Whether the rival's caption is of its catching up, and not of its picture. */
  private boolean saidHowFar;

  /**
   * @param seenLimits null while they are not known or not to be seen
   * @param asking whether a lesson's question asks for what stands below the plot
   * @param onShown told of the pictures after they are shown: the network's, and the rival's if
   *     there is one
   */
  public PlotPane(
      Run run,
      Sights sights,
      Painting painting,
      Pulse pulse,
      ObservableValue<Limits> seenLimits,
      ObservableBooleanValue asking,
      Consumer<List<PlotFrame>> onShown) {
    this.run = run;
    toggles = new PlotToggles(run, seenLimits, this::wake);
    this.sights = sights;
    this.painting = painting;
    this.pulse = pulse;
    plot = plotView("plot");
    rivalPlot = plotView("rival-plot");
    view = new RestingView(painting);
    plot.setOnPointed(sights.pointProperty()::set);
    var labelHandles = new LineHandles("label-handle", Words.of("handle.labels"));
    var myHandles = new LineHandles("my-handle", Words.of("handle.mine"));
    plot.add(labelHandles);
    plot.add(myHandles);
    myLine = new MyLine(run, seenLimits, painting, myHandles);
    labelLine = new LabelLine(run, labelHandles);
    drawing =
        new PlotDrawing(
            List.of(plot, rivalPlot),
            System::nanoTime,
            pulse::wake,
            frames -> {
              show(frames);
              onShown.accept(frames);
            });
    getStyleClass().add("plot-pane");
    shading =
        new ShadingButtons(
            () -> asking.get() ? Words.of("range.kept") : range.getText(), pulse::wake);
    below = new FlowPane(shading, range, equation, toggles);
    below.getStyleClass().add("plot-below");
    foot = new VBox(readout, below);
    caption.setId("plot-caption");
    rivalCaption.setId("rival-caption");
    plots = new PlotPair(plot, caption, rivalPlot, rivalCaption);
    furnishWords(asking);
    picture.getStyleClass().add("plot-picture");
    picture.setTop(legend);
    picture.setCenter(plots);
    setCenter(picture);
    setBottom(foot);
    toggles.mine().setOnAction(event -> myLine.setOn(toggles.mine().isSelected()));
    showLegend();
    showRival();
    follow();
  }

  /** What is said below the plot; the room of what is kept back is kept, too. */
  private void furnishWords(ObservableBooleanValue asking) {
    var told = Bindings.not(asking);
    range.visibleProperty().bind(told);
    equation.visibleProperty().bind(told);
    range.setId("probability-range");
    range.getStyleClass().add("range");
    Tips.install(range, () -> Words.of("range.tip", range.getText()));
    readout.setId("my-line-readout");
    readout.getStyleClass().add("my-line-readout");
    readout.setWrapText(true);
    readout.textProperty().bind(myLine.readoutProperty());
    hideWhenEmpty(readout);
    equation.maxWidthProperty().bind(below.widthProperty());
    Tips.install(equation, () -> BoundaryWords.tip(equation.getText()));
  }

  private void follow() {
    pulse.onPulse(this::draw);
    run.limitsProperty().addListener((observed, was, is) -> pulse.wake());
    run.rivalProperty().addListener((observed, was, is) -> showRival());
    myLine.lineProperty().addListener((observed, was, is) -> pulse.wake());
    sights.onChanged(pulse::wake);
    sights.trailProperty().subscribe(drawing::setTrailed);
    painting
        .dotsProperty()
        .addListener(
            (observed, was, is) -> {
              if ((was == null) != (is == null)) {
                plot.setPainter(is == null ? null : painting);
                toggles.setPainting(is != null);
                showPaintBar();
              }
              wake();
            });
  }

  private PlotView plotView(String id) {
    var made = new PlotView(pulse::wake);
    made.setId(id);
    made.setFocusTraversable(false);
    made.setAccessibleText(Words.of(id));
    return made;
  }

  /** The range of probabilities and the equation, a line each. */
  public ObservableValue<String> boundary() {
    return Bindings.createStringBinding(
        () -> range.getText() + "\n" + equation.getText(),
        range.textProperty(),
        equation.textProperty());
  }

  /** What a picture of the plot shows: it with its legend, without the buttons. */
  public Region picture() {
    return picture;
  }

  private static void hideWhenEmpty(Label label) {
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private void showLegend() {
    boolean marked = !toggles.wrong().isDisabled();
    legend.setShown(LegendMark.Kind.TEST, marked);
    legend.setShown(LegendMark.Kind.WRONG, toggles.wrong().isSelected() && marked);
    legend.setShown(LegendMark.Kind.MINE, toggles.mine().isSelected());
    legend.setShown(LegendMark.Kind.BEST, PlotToggles.isShown(toggles.best()));
    legend.setShown(LegendMark.Kind.FOLD, folded);
    legend.setShown(LegendMark.Kind.STARTS, started);
    legend.setShown(LegendMark.Kind.TRAIL, PlotToggles.isShown(toggles.trail()));
  }

  private void showRival() {
    boolean compared = run.rivalProperty().get() != null;
    plots.setCompared(compared);
    if (compared && rival == null) {
      rival = new RivalPane(run);
      foot.getChildren().add(foot.getChildren().indexOf(below), rival);
    }
    if (rival != null) {
      rival.setVisible(compared && !projected);
    }
    pulse.wake();
  }

  private void showPaintBar() {
    if (paintBar == null) {
      paintBar = new PaintBar(painting);
      paintBar.setPlotStyle(style);
      foot.getChildren().addFirst(paintBar);
    }
  }

  private void wake() {
    showLegend();
    pulse.wake();
  }

  /** Draws with other colours and sizes. */
  public void setPlotStyle(PlotStyle newStyle) {
    toggles.setPlotStyle(newStyle);
    style = newStyle;
    plot.setPlotStyle(newStyle);
    rivalPlot.setPlotStyle(newStyle);
    plots.setPrint(projected ? newStyle.font() : 0);
    legend.setPlotStyle(newStyle);
    if (paintBar != null) {
      paintBar.setPlotStyle(newStyle);
    }
    wake();
  }

  /** For a projector the plot takes the room of what stands below it. */
  public void setProjected(boolean isProjected) {
    projected = isProjected;
    below.setVisible(!projected);
    below.setManaged(!projected);
    legend.setSparing(projected);
    myLine.setBrief(projected);
    showRival();
  }

  /** Shows what another window's plot shows, in the same shading. */
  public void takeOver(PlotPane other) {
    toggles.takeOver(other.toggles);
    shading.choose(other.chosenShading());
    myLine.takeOver(other.myLine);
  }

  /** The plot of the run's own network. */
  public PlotView plot() {
    return plot;
  }

  /** Whether what is on show is as fine as the style asks for. */
  public boolean isDrawn() {
    return plot.isDrawn() && (!plots.isCompared() || rivalPlot.isDrawn());
  }

  /** Sizes and colours as they are now. */
  public PlotStyle plotStyle() {
    return style.withHatch(toggles.hatch().isSelected());
  }

  /** How the plane behind the dots is shaded. */
  public Shading chosenShading() {
    return shading.chosen();
  }

  /** Has the plot change a few times a second at most. */
  public void setReducedMotion(boolean reduced) {
    drawing.setReducedMotion(reduced);
  }

  /** Whether the plot changes a few times a second at most. */
  public boolean isMotionReduced() {
    return drawing.isMotionReduced();
  }

  /** The line that the class places. */
  public MyLine myLine() {
    return myLine;
  }

  /** What is drawn besides dots and boundary. */
  public PlotToggles toggles() {
    return toggles;
  }

  /** Shades the plane in the next of the ways there are. */
  public void nextShading() {
    shading.choose(chosenShading().next());
  }

  private boolean hasRival() {
    return run.rivalProperty().get() != null && run.newestRival() != null;
  }

  /** A rival that has not caught up yet has no picture: that of the one before is not its own. */
  private void draw() {
    if (!hasRival() && rivalPlot.frame() != null) {
      rivalPlot.clear();
      caption.setText("");
      rivalCaption.setText("");
    }
    drawing.pulse(requests());
    if (plots.isCompared()) {
      sayHowFar(run.catchingUpProperty().get());
    }
  }

  /** In place of a picture that is still to come, or over that of settings from before. */
  private void sayHowFar(String catchingUp) {
    if (rivalPlot.frame() == null) {
      rivalPlot.say(catchingUp.isEmpty() ? Words.of("rival.waiting") : catchingUp);
    } else if (!catchingUp.isEmpty()) {
      rivalCaption.setText(RivalPane.describe(run.rivalProperty().get(), catchingUp));
      saidHowFar = true;
    } else if (saidHowFar) {
      rivalCaption.setText(describeRival());
      saidHowFar = false;
    }
  }

  private String describeRival() {
    var stopped = run.rivalStoppedProperty().get();
    return stopped.isEmpty() ? RivalPane.describe(rivalPlot.frame().snapshot()) : stopped;
  }

  private List<PlotRequest> requests() {
    var snapshot = run.newest();
    if (snapshot == null || plot.side() == 0 || getScene() == null || style == null) {
      return List.of();
    }
    var requests = new ArrayList<PlotRequest>();
    requests.add(request(plot, snapshot, overlay()));
    if (hasRival() && rivalPlot.side() > 0) {
      requests.add(
          request(
              rivalPlot,
              run.newestRival(),
              Overlay.of(labelLine.line(), hasFolds(run.newestRival()))));
    }
    return requests;
  }

  private PlotRequest request(PlotView shownOn, Snapshot snapshot, Overlay overlay) {
    double most = Math.sqrt(MOST_WORK / snapshot.weights().architecture().parameters());
    var affordable = style.withFineness(Math.min(style.fineness(), most / shownOn.side()));
    double scale = DevicePixels.of(shownOn, affordable, shownOn.side());
    return new PlotRequest(
        snapshot,
        view.around(run.newest().preparation()),
        (int) Math.round(shownOn.side() * scale),
        scale,
        chosenShading(),
        plotStyle().forSide(shownOn.side()),
        toggles.wrong().isSelected(),
        overlay.withPainted(Optional.ofNullable(painting.dotsProperty().get())));
  }

  private Overlay overlay() {
    var limits = run.limitsProperty().get();
    boolean showBest = toggles.best().isSelected() && limits != null;
    return new Overlay(
        showBest ? Optional.of(limits.best().line()) : Optional.empty(),
        labelLine.line(),
        Optional.ofNullable(myLine.lineProperty().get()),
        Optional.ofNullable(sights.probeProperty().get()),
        toggles.trail().isSelected(),
        (sights.foldsProperty().get() || run.rivalProperty().get() != null)
            && hasFolds(run.newest()),
        showsItsPoints() ? sights.startsProperty().get() : List.of(),
        Optional.empty());
  }

  /** Other points' pictures are without what was found on those that are still on show. */
  private boolean showsItsPoints() {
    return run.snapshot() != null && run.newest().train() == run.snapshot().train();
  }

  private void show(List<PlotFrame> frames) {
    var frame = frames.getFirst();
    folded = frames.stream().anyMatch(shown -> shown.request().overlay().folds());
    started = !frame.request().overlay().starts().isEmpty();
    range.setText(Words.of("range", frame.probability().least(), frame.probability().most()));
    equation.show(BoundaryWords.of(frame.snapshot()), BoundaryWords.widest(frame.snapshot()));
    toggles.show(frame);
    legend.name(frame.train().names(), frame.snapshot().experiment().data().standardised());
    showLegend();
    myLine.show(frame);
    labelLine.show(frame);
    if (frames.size() > 1) {
      caption.setText(RivalPane.describe(frame.snapshot()));
      rivalCaption.setText(describeRival());
    }
  }

  /** Sums of curved columns are 0 along curves, which are not drawn. */
  private static boolean hasFolds(Snapshot snapshot) {
    var model = snapshot.model();
    return !model.architecture().isLinear() && model.seesPlaneOnly();
  }

  /** Ends the thread that the plot is drawn on. */
  public void shutDown() {
    drawing.shutDown();
  }
}
