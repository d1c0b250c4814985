package halfplane.app;

import halfplane.app.background.Pulse;
import halfplane.app.background.Threads;
import halfplane.app.controls.Appearance;
import halfplane.app.controls.HelpPopup;
import halfplane.app.documents.Desk;
import halfplane.app.documents.FileDialogs;
import halfplane.app.documents.Writer;
import halfplane.app.figures.ChartsPane;
import halfplane.app.figures.FiguresPane;
import halfplane.app.figures.TimelinePane;
import halfplane.app.lessons.Lectern;
import halfplane.app.lessons.LessonBar;
import halfplane.app.memory.Memory;
import halfplane.app.memory.Recent;
import halfplane.app.paint.Painting;
import halfplane.app.panels.PanelDeck;
import halfplane.app.panels.Panels;
import halfplane.app.pictures.Pictures;
import halfplane.app.pictures.TakeHome;
import halfplane.app.plot.PlotPane;
import halfplane.app.plot.Sights;
import halfplane.app.run.Beginning;
import halfplane.app.run.Comparison;
import halfplane.app.run.Run;
import halfplane.app.run.StepSettings;
import halfplane.app.settings.DataPane;
import halfplane.app.settings.ModelPane;
import halfplane.app.settings.SchedulePane;
import halfplane.lesson.Step;
import halfplane.training.Experiment;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window: its parts, what each of them has the others do, and its beginning and end. */
public final class MainWindow {
  static final double LEAST_WIDTH = 1024;
  static final double LEAST_HEIGHT = 700;

  private final Stage stage;
  private final Pulse pulse = new Pulse();
  private final Run run;
  private final Surround root = new Surround();
  private final TransportBar transport;
  private final Painting painting;
  private final Writer writer;
  private final Desk desk;
  private final TakeHome takeHome;
  private final DataPane data;
  private final ModelPane model;
  private final PlotPane plotPane;
  private final Acts acts;
  private final FiguresPane figures;
  private final ChartsPane charts;
  private final Sights sights = new Sights();
  private final ExecutorService panelThread = Threads.single("panels");
  private final PanelDeck deck;
  private final Memory memory;
  private final Afterwards afterwards = new Afterwards();
  private boolean closed;
  private final TimelinePane timeline;
  private Outside outside = Outside.NONE;
  private final FullScreen fullScreen;
  private final LessonBar lessonBar;
  private final Lectern lectern;
  private final HelpPopup help = new HelpPopup();
  private final Appearance appearance;
  private final Choices choices;
  private final Arrangement arrangement;
  private PlotStyle style;

  /** A window that remembers nothing. */
  public MainWindow(Stage stage, Experiment experiment) {
    this(stage, Beginning.with(experiment), Memory.none());
  }

  /** A window that remembers how it was used before. */
  public MainWindow(Stage stage, Beginning beginning, Memory memory) {
    this.stage = stage;
    this.memory = memory;
    fullScreen = new FullScreen(stage);
    appearance = new Appearance(root, Appearance.wasDark(memory));
    lessonBar = new LessonBar(this::setUp);
    run = new Run(pulse, beginning);
    transport = new TransportBar(run);
    painting = new Painting(run);
    lectern = new Lectern(lessonBar, run, sights);
    writer = new Writer(run);
    desk = new Desk(stage, run, writer, painting, new Recent(memory), lectern);
    data = new DataPane(run, painting, desk::openData);
    model = new ModelPane(run);
    var asking = lessonBar.askingProperty();
    plotPane =
        new PlotPane(run, sights, painting, pulse, lectern.seenLimits(), asking, this::shown);
    acts = new Acts(run, painting, plotPane.myLine());
    figures = new FiguresPane(run, lectern.seenLimits(), plotPane.boundary());
    charts = new ChartsPane(run, lectern.seenLimits());
    var panels = Panels.of(run, sights, plotPane.myLine(), panelThread, this::toPlot);
    deck = new PanelDeck(panels, memory, asking);
    timeline = new TimelinePane(run, pulse, asking);
    choices = new Choices(memory, appearance, plotPane, timeline.meter());
    var pictures =
        new Pictures(pulse, appearance::setFineness, plotPane::isDrawn, () -> !deck.isBusy());
    takeHome = new TakeHome(stage, run, writer, plotPane, deck, pictures);
    arrangement =
        new Arrangement(
            root,
            appearance,
            new Arrangement.Parts(transport, plotPane, figures, charts, deck, lessonBar, timeline));
    furnish();
    appearance.onChanged(this::restyle);
    recall();
    connect();
  }

  /** What a part has others do. */
  private void connect() {
    lessonBar.setOnPanel(
        key -> {
          deck.ask(key);
          enlarge();
        });
    transport
        .theme()
        .setOnAction(event -> appearance.setDark(transport.theme().isSelected(), memory));
    transport.compare().setOnAction(event -> Comparison.set(run, transport.compare().isSelected()));
    run.rivalProperty()
        .addListener((observed, was, is) -> transport.compare().setSelected(is != null));
    // The sheet has the plot's place. One that a refusal brings back was there before.
    painting
        .dotsProperty()
        .addListener(
            (observed, was, is) -> {
              if (was == null && !run.isRefusing()) {
                arrangement.shrink();
              }
            });
    transport.questions().addAll(deck, this::enlarge);
    transport.projector().setOnAction(event -> arrangement.project());
    transport.help().setOnAction(event -> toggleHelp());
    desk.fileProperty().addListener((observed, was, is) -> showTitle());
    desk.changedProperty().addListener((observed, was, is) -> showTitle());
  }

  /** With an asterisk, as is usual, where the file is of other settings. */
  private void showTitle() {
    var file = desk.fileProperty().get();
    var mark = desk.changedProperty().get() ? "*" : "";
    stage.setTitle(
        file == null ? Words.of("title") : Words.of("title.file", mark + file.getFileName()));
  }

  /** What stands beside the plot is styled and laid out when the plot is on screen. */
  private void furnish() {
    afterwards
        .then(
            () -> {
              transport.furnish();
              arrangement.furnishTop(new Menus(this));
            })
        .then(() -> arrangement.furnishSides(data, model, new SchedulePane(run)))
        .then(
            () -> {
              arrangement.furnishResults();
              run.findLimits();
            })
        .then(this::dress)
        .repeatedly(deck::makeOneMore)
        .repeatedly(StyleRehearsal::goOn);
  }

  private void dress() {
    stage.getIcons().setAll(new Image(MainWindow.class.getResource("icon.png").toExternalForm()));
  }

  /** Whether it has been closed. */
  boolean isClosed() {
    return closed;
  }

  /** Whether all parts are there. */
  public boolean isFurnished() {
    return arrangement.isFurnished();
  }

  /** Sets the app up for a lesson's step; the keys are the window's then, and no field's. */
  private void setUp(Step step) {
    root.requestFocus();
    new StepSettings(run).apply(step);
    step.panel().ifPresent(deck::ask);
  }

  /** Asks for a teacher's lesson and opens it. */
  void openLessonFile() {
    FileDialogs.open(stage, "lesson.open.title", "*.md").ifPresent(desk::use);
  }

  /** Where lessons are opened. */
  public Lectern lectern() {
    return lectern;
  }

  /** Where the lesson's step is shown. */
  public LessonBar lessonBar() {
    return lessonBar;
  }

  /** Has addresses opened, and the window in another language, by this. */
  public void setOutside(Outside newOutside) {
    outside = newOutside;
  }

  Outside outside() {
    return outside;
  }

  /** Remembers something for the next start. */
  void remember(String name, String value) {
    memory.put(name, value);
  }

  /** Looks as the window did when it was left. */
  private void recall() {
    choices.recall();
    memory.get(PanelDeck.OPEN).ifPresent(deck::ask);
    transport.theme().setSelected(appearance.isDark());
  }

  /** Which of the ways to see the window are chosen. */
  public Choices choices() {
    return choices;
  }

  /** Answers a question for the whole class. */
  private void enlarge() {
    arrangement.enlarge();
  }

  /** Opens the panel of a question so many places further; on a projector it fills the window. */
  void askNext(int places) {
    deck.move(places);
    if (arrangement.isProjected()) {
      enlarge();
    }
  }

  private void toPlot() {
    arrangement.shrink();
  }

  /** Back to the plot, if a panel is enlarged; else out of full screen. */
  void shrink() {
    if (!arrangement.shrink()) {
      fullScreen.leave();
    }
  }

  /** The run that the window shows. */
  public Run run() {
    return run;
  }

  /** What the panels have the plot show besides. */
  public Sights sights() {
    return sights;
  }

  /** The panels, one of which at most is open. */
  public PanelDeck deck() {
    return deck;
  }

  /** Opens the window. */
  public void show() {
    var before = stage.getScene();
    var scene =
        before == null
            ? FirstSize.sceneOf(root)
            : new Scene(root, before.getWidth(), before.getHeight());
    scene.getStylesheets().add(MainWindow.class.getResource("halfplane.css").toExternalForm());
    new Keys(this, run, scene);
    new FocusKeeper(scene);
    new Drop(scene, desk::use);
    appearance.apply();
    showTitle();
    stage.setScene(scene);
    // The first picture is computed while the system opens the window.
    root.applyCss();
    root.layout();
    pulse.beat();
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(
        event -> {
          if (mayClose()) {
            close();
          } else {
            event.consume();
          }
        });
    stage.show();
    transport.requestFocus();
    pulse.wake();
  }

  /** Hides every popup and ends every thread; nothing the second time. */
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    help.hide();
    pulse.stop();
    afterwards.stop();
    timeline.meter().setShown(false);
    takeHome.shutDown();
    desk.close();
    run.shutDown();
    plotPane.shutDown();
    deck.shutDown();
    panelThread.shutdownNow();
    memory.close();
  }

  private void shown(List<PlotFrame> frames) {
    var frame = frames.getFirst();
    run.shown(frame.snapshot(), frames.size() > 1 ? frames.getLast().snapshot() : null);
    charts.showOtherRival();
    timeline.show(frame);
    deck.show(frame);
    lectern.show(frames);
    afterwards.begin();
  }

  /** A panel that fills the window has a style of its own, and leaves the others theirs. */
  private void restyle(PlotStyle newStyle) {
    if (!newStyle.equals(style)) {
      style = newStyle;
      plotPane.setPlotStyle(style);
      figures.setPlotStyle(style);
      timeline.setPlotStyle(style);
      charts.setPlotStyle(style);
    }
    deck.setPlotStyle(appearance.panelStyle());
  }

  /** The buttons above the plot. */
  public TransportBar transport() {
    return transport;
  }

  /** The settings of the points. */
  public DataPane data() {
    return data;
  }

  ModelPane model() {
    return model;
  }

  /** The plot, with the network's rival beside it if there is one. */
  public PlotPane plotPane() {
    return plotPane;
  }

  /** Opens the list of keys, or closes it. */
  public void toggleHelp() {
    help.toggle(transport.help());
  }

  void toggleFullScreen() {
    fullScreen.toggle();
  }

  private boolean mayClose() {
    Keys.leaveField(stage.getScene());
    return desk.mayClose();
  }

  /** Closes the window and ends the app. */
  public void quit() {
    if (mayClose()) {
      close();
      stage.close();
    }
  }

  /** The dots that are painted by hand. */
  public Painting painting() {
    return painting;
  }

  /** What a class takes home. */
  public TakeHome takeHome() {
    return takeHome;
  }

  /** Takes back what was done last: a stroke, a move of one's own line or a setting. */
  public void undo() {
    acts.undo();
  }

  /** Does again what was undone last. */
  public void redo() {
    acts.redo();
  }

  /** What can be undone, in its order. */
  Acts acts() {
    return acts;
  }

  void about() {
    About.show(stage, this);
  }

  /** What the window opens and saves. */
  public Desk desk() {
    return desk;
  }
}
