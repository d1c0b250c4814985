package halfplane.app;

import halfplane.app.background.Pulse;
import halfplane.app.background.Threads;
import halfplane.app.controls.Appearance;
import halfplane.app.controls.DropDowns;
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
import halfplane.app.pictures.FineDrawing;
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
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: settings on the left, the plot in the middle, figures on the right. */
public final class MainWindow {
  static final double LEAST_WIDTH = 1024;
  static final double LEAST_HEIGHT = 700;

  /** The least height of figures, charts and panel together. */
  private static final double LEAST_RESULTS = 490;

  /** The same on a projector, where print is larger. */
  private static final double LEAST_PROJECTED_RESULTS = 520;

  /** The same on a projector during a lesson, with the range of p and the equation beside. */
  private static final double LEAST_PROJECTED_LESSON = 640;

  private final Stage stage;
  private final Pulse pulse = new Pulse();
  private final Run run;
  private final Surround root = new Surround();
  private final StackPane middle = new StackPane();
  private final TransportBar transport;
  private final StackPane menus = new StackPane();
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
  private final SettingsPlace settings = new SettingsPlace();
  private final VBox results;
  private final VBox bottom;
  private final TimelinePane timeline;
  private Outside outside = Outside.NONE;
  private final FullScreen fullScreen;
  private final LessonBar lessonBar;
  private final Lectern lectern;
  private final HelpPopup help = new HelpPopup();
  private final Appearance appearance;
  private final Choices choices;

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
    plotPane = new PlotPane(run, sights, painting, pulse, lectern.seenLimits(), this::shown);
    acts = new Acts(run, painting, plotPane.myLine());
    figures = new FiguresPane(run, lectern.seenLimits(), plotPane.boundary());
    charts = new ChartsPane(run, lectern.seenLimits());
    var panels = Panels.of(run, sights, plotPane.myLine(), panelThread);
    deck = new PanelDeck(panels, memory, lessonBar.askingProperty());
    lessonBar.setOnPanel(
        key -> {
          deck.ask(key);
          enlarge();
        });
    timeline = new TimelinePane(run, pulse);
    choices = new Choices(memory, appearance, plotPane, timeline.meter());
    results = results();
    bottom = new VBox(timeline);
    takeHome = new TakeHome(stage, run, writer, plotPane, deck, pictures());
    furnish();
    root.setId("main-window");
    root.getStyleClass().add("main-window");
    root.setLeft(settings);
    middle.getChildren().add(plotPane);
    root.setCenter(middle);
    root.setRight(results);
    bottom
        .heightProperty()
        .addListener((observed, was, is) -> Platform.runLater(this::shareHeight));
    root.heightProperty().addListener((observed, was, is) -> Platform.runLater(this::shareHeight));
    lessonBar.visibleProperty().addListener((observed, was, is) -> shareHeight());
    timeline.urgentProperty().addListener((observed, was, is) -> shareHeight());
    root.layoutBoundsProperty().addListener((observed, was, is) -> shareWidth());
    root.setBottom(lessonBar, timeline, bottom);
    appearance.onChanged(this::restyle);
    recall();
    menus.getStyleClass().add("menu-place");
    root.setTop(new VBox(menus, transport));
    transport
        .theme()
        .setOnAction(event -> appearance.setDark(transport.theme().isSelected(), memory));
    transport.compare().setOnAction(event -> compare(transport.compare().isSelected()));
    run.rivalProperty()
        .addListener(
            (observed, was, is) -> {
              transport.compare().setSelected(is != null);
              shareWidth();
            });
    transport.questions().addAll(deck, this::enlarge);
    deck.enlarge().setOnAction(event -> arrange());
    transport.projector().setOnAction(event -> project(transport.projector().isSelected()));
    transport.help().setOnAction(event -> toggleHelp());
  }

  private Pictures pictures() {
    return new Pictures(pulse, new FineDrawing(appearance, plotPane, deck));
  }

  /** What stands beside the plot is styled and laid out when the plot is on screen. */
  private void furnish() {
    afterwards
        .then(
            () -> {
              transport.furnish();
              menus.getChildren().add(new Menus(this));
            })
        .then(
            () -> {
              settings.furnish(data, model, new SchedulePane(run));
              bottom.getChildren().addFirst(lessonBar);
            })
        .then(
            () -> {
              results.getChildren().addAll(0, List.of(figures, charts));
              if (deck.getParent() == null) {
                results.getChildren().add(deck);
              }
              run.findLimits();
            })
        .then(this::dress)
        .repeatedly(deck::makeOneMore)
        .repeatedly(StyleRehearsal::goOn);
  }

  private void dress() {
    stage.getIcons().setAll(new Image(MainWindow.class.getResource("icon.png").toExternalForm()));
  }

  /** Whether all threads have ended. */
  boolean isClosed() {
    return closed;
  }

  /** Whether all parts are there. */
  public boolean isFurnished() {
    return figures.getParent() != null;
  }

  private VBox results() {
    var pane = new VBox();
    pane.getStyleClass().add("results");
    VBox.setVgrow(charts, Priority.SOMETIMES);
    VBox.setVgrow(deck, Priority.ALWAYS);
    return pane;
  }

  /**
   * Where it is low, the curve of the loss makes room for the panel; on a projector a lesson takes
   * the timeline's place, unless there is something else to be read, and what it speaks of stands
   * below the figures.
   */
  private void shareHeight() {
    double room = root.getHeight() - ((Region) root.getTop()).getHeight() - bottom.getHeight();
    boolean lesson = appearance.isProjector() && lessonBar.isVisible();
    double least =
        lesson
            ? LEAST_PROJECTED_LESSON
            : appearance.isProjector() ? LEAST_PROJECTED_RESULTS : LEAST_RESULTS;
    setShown(charts, room >= least * appearance.scale());
    figures.showBoundary(lesson);
    setShown(timeline, !lesson || timeline.urgentProperty().get());
  }

  /** The plot is the hero: what stands beside it grows far less than the window. */
  private void shareWidth() {
    double width = root.getWidth();
    appearance.resize(width, root.getHeight());
    settings.setPrefWidth(Math.clamp(width * 0.2, 236, 300 * appearance.scale()));
    results.setPrefWidth(
        appearance.isProjector()
            ? Math.max(280, width * 0.28)
            : Math.clamp(width * 0.27, 312, 440 * appearance.scale()));
  }

  /** Sets the app up for a lesson's step; the keys are the window's then, and no field's. */
  private void setUp(Step step) {
    root.requestFocus();
    new StepSettings(run, transport.compare()).apply(step);
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

  private void compare(boolean compared) {
    DropDowns.closeAll();
    Comparison.set(run, compared);
    shareWidth();
  }

  /** Answers a question for the whole class. */
  private void enlarge() {
    deck.enlarge().setSelected(true);
    arrange();
  }

  /** Opens the panel of a question so many places further; on a projector it fills the window. */
  void askNext(int places) {
    deck.move(places);
    if (transport.projector().isSelected()) {
      enlarge();
    }
  }

  /** A panel that is enlarged takes the place of all but the transport and the timeline. */
  private void arrange() {
    DropDowns.closeAll();
    boolean projected = transport.projector().isSelected();
    boolean enlarged = deck.enlarge().isSelected();
    if (enlarged && !middle.getChildren().contains(deck)) {
      results.getChildren().remove(deck);
      middle.getChildren().add(deck);
    } else if (!enlarged && middle.getChildren().contains(deck)) {
      middle.getChildren().remove(deck);
      results.getChildren().add(deck);
    }
    deck.setShown(enlarged || !projected);
    plotPane.setVisible(!enlarged);
    settings.setShown(!enlarged && !projected);
    setShown(results, !enlarged);
    appearance.setEnlarged(enlarged);
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Back to the plot, if a panel is enlarged; else out of full screen. */
  void shrink() {
    if (deck.enlarge().isSelected()) {
      deck.enlarge().setSelected(false);
      arrange();
    } else {
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
    stage.setTitle(Words.of("title"));
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
    timeline.show(frame);
    deck.show(frame);
    lectern.show(frame);
    afterwards.begin();
  }

  private void restyle(PlotStyle style) {
    plotPane.setPlotStyle(style);
    charts.setPlotStyle(style);
    deck.setPlotStyle(appearance.panelStyle());
  }

  private void project(boolean projected) {
    DropDowns.closeAll();
    transport.setProjected(projected);
    setShown(menus, !projected);
    plotPane.setProjected(projected);
    figures.arrange(projected);
    lessonBar.setProjected(projected);
    arrange();
    appearance.setProjector(projected);
    shareWidth();
    shareHeight();
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
