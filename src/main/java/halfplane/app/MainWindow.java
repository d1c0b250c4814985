package halfplane.app;

import halfplane.data.InvalidInputException;
import halfplane.data.Source;
import halfplane.files.ExperimentFile;
import halfplane.training.Experiment;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import halfplane.view.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: settings on the left, the plot in the middle, figures on the right. */
final class MainWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;

  private final Stage stage;
  private final Pulse pulse = new Pulse();
  private final Run run;
  private final BorderPane root = new BorderPane();
  private final TransportBar transport;
  private final DataPane data;
  private final ModelPane model;
  private final PlotPane plotPane;
  private final FiguresPane figures;
  private final Label figuresNote = new Label(Words.of("figures.note"));
  private final ChartsPane charts;
  private final LineMapPane lineMap;
  private final NetworkPane network;
  private final TabPane tabs;
  private final ScrollPane settings;
  private final VBox results;
  private final TimelinePane timeline;
  private final HelpPopup help = new HelpPopup();
  private final Appearance appearance;

  MainWindow(Stage stage, Experiment experiment) {
    this.stage = stage;
    run = new Run(pulse, experiment);
    transport = new TransportBar(run);
    data = new DataPane(run, this::openData);
    model = new ModelPane(run);
    plotPane = new PlotPane(run, pulse, this::shown);
    figures = new FiguresPane(run);
    charts = new ChartsPane(run);
    lineMap = new LineMapPane(run);
    network = new NetworkPane(run);
    tabs = tabs();
    timeline = new TimelinePane(run);
    settings = settings();
    results = results();
    root.setId("main-window");
    root.getStyleClass().add("main-window");
    root.setTop(transport);
    root.setLeft(settings);
    root.setCenter(plotPane);
    root.setRight(results);
    root.layoutBoundsProperty().addListener((observed, was, is) -> shareWidth());
    root.setBottom(timeline);
    appearance = new Appearance(root, this::restyle);
    transport.theme().setOnAction(event -> appearance.setDark(transport.theme().isSelected()));
    transport.projector().setOnAction(event -> project(transport.projector().isSelected()));
    transport.help().setOnAction(event -> toggleHelp());
  }

  private ScrollPane settings() {
    var content = new VBox(data, model, new SchedulePane(run));
    content.getStyleClass().add("settings");
    var scroll = new ScrollPane(content);
    scroll.setId("settings");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private VBox results() {
    figuresNote.setWrapText(true);
    figuresNote.getStyleClass().add("section-note");
    figuresNote.setMinHeight(Region.USE_PREF_SIZE);
    var pane = new VBox(figures, figuresNote, charts, tabs);
    pane.getStyleClass().add("results");
    VBox.setVgrow(charts, Priority.ALWAYS);
    VBox.setVgrow(tabs, Priority.SOMETIMES);
    return pane;
  }

  /** The plot is the hero: what stands beside it grows far less than the window. */
  private void shareWidth() {
    double width = root.getWidth();
    appearance.resize(width, root.getHeight());
    double scale = appearance.scale();
    settings.setPrefWidth(Math.clamp(width * 0.2, 236, 300 * scale));
    results.setPrefWidth(
        appearance.isProjector()
            ? Math.max(280, width * 0.28)
            : Math.clamp(width * 0.27, 300, 440 * scale));
  }

  private TabPane tabs() {
    var why = new EquationPane(run);
    var log = new LogPane(run);
    var whyTab = new Tab(Words.of("tab.why"), why);
    var logTab = new Tab(Words.of("tab.log"), log);
    whyTab.selectedProperty().addListener((observed, was, is) -> why.setOpen(is));
    logTab.selectedProperty().addListener((observed, was, is) -> log.setOpen(is));
    var mapTab = new Tab(Words.of("tab.map"), lineMap);
    var networkTab = new Tab(Words.of("tab.network"), network);
    networkTab.selectedProperty().addListener((observed, was, is) -> network.setOpen(is));
    var pane = new TabPane(whyTab, mapTab, networkTab, logTab);
    pane.setId("panels");
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    return pane;
  }

  void show() {
    var scene = new Scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().add(MainWindow.class.getResource("halfplane.css").toExternalForm());
    new Keys(this, run, scene);
    appearance.apply();
    stage.setTitle(Words.of("title"));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(event -> close());
    stage.show();
    transport.requestFocus();
    pulse.wake();
  }

  /** Hides every popup and ends every thread. */
  void close() {
    help.hide();
    pulse.stop();
    run.shutDown();
    plotPane.shutDown();
  }

  private void shown(PlotFrame frame) {
    run.shown(frame.request().snapshot());
    timeline.show(frame);
    lineMap.show(frame);
  }

  private void restyle(PlotStyle style) {
    plotPane.setPlotStyle(style);
    charts.setPlotStyle(style);
    lineMap.setPlotStyle(style);
    network.setPlotStyle(style);
  }

  private void project(boolean projected) {
    transport.setProjected(projected);
    plotPane.setProjected(projected);
    figures.arrange(projected);
    for (var hidden : List.of(settings, tabs, charts.accuracyChart(), figuresNote)) {
      hidden.setVisible(!projected);
      hidden.setManaged(!projected);
    }
    appearance.setProjector(projected);
    shareWidth();
  }

  TransportBar transport() {
    return transport;
  }

  DataPane data() {
    return data;
  }

  ModelPane model() {
    return model;
  }

  PlotPane plotPane() {
    return plotPane;
  }

  void toggleHelp() {
    help.toggle(transport.help());
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /** Asks for own data and uses it. */
  void openData() {
    Dialogs.open(stage, "open.data.title", "*.csv", "*.tsv", "*.txt").ifPresent(this::useData);
  }

  /** Uses a CSV file's points; a file that is wrong changes nothing. */
  void useData(Path file) {
    var before = run.experiment().data();
    run.change(
        run.experiment()
            .withData(
                new Experiment.Data(new Source.CsvFile(file), before.seed(), before.testSize())));
  }

  /** Asks for an experiment or own data, and uses it. */
  void open() {
    Dialogs.open(stage, "open.title", "*.json", "*.csv", "*.tsv", "*.txt").ifPresent(this::use);
  }

  private void use(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      useData(file);
      return;
    }
    CompletableFuture.supplyAsync(() -> ExperimentFile.read(file))
        .whenCompleteAsync(
            (experiment, wrong) -> {
              if (wrong == null) {
                run.change(experiment);
              } else {
                run.complain(wrong.getCause().getMessage());
              }
            },
            Platform::runLater);
  }

  /** Asks for a place and writes the settings there. */
  void saveExperiment() {
    Dialogs.save(stage)
        .ifPresent(
            file -> {
              try {
                ExperimentFile.write(file, run.experiment());
              } catch (InvalidInputException e) {
                run.complain(e.getMessage());
              } catch (IOException e) {
                run.complain(Words.of("save.failed", file));
              }
            });
  }
}
