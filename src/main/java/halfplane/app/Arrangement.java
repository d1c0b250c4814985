package halfplane.app;

import halfplane.app.controls.Appearance;
import halfplane.app.controls.DropDowns;
import halfplane.app.figures.ChartsPane;
import halfplane.app.figures.FiguresPane;
import halfplane.app.figures.TimelinePane;
import halfplane.app.lessons.LessonBar;
import halfplane.app.panels.PanelDeck;
import halfplane.app.plot.PlotPane;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Where the window's parts stand and how they share its room: settings on the left, the plot in the
 * middle, figures on the right, menus and buttons above, lesson and timeline below. On a projector,
 * or with a panel that is enlarged, some of them make room for the rest, and a lesson stands beside
 * them.
 */
final class Arrangement {
  /** The least height of figures, charts and panel together at a desk. */
  private static final double LEAST_RESULTS = 490;

  /** The height of figures, range and equation below a projector's plot. */
  private static final double BELOW_PLOT = 215;

  /** How wide two figures side by side are on a projector, however many digits they have. */
  private static final double TWO_FIGURES = 528;

  /** The least and the largest share of the width that a lesson beside the plot has. */
  private static final double LEAST_LESSON = 0.44;

  private static final double MOST_LESSON = 0.54;

  /** The least one beside two plots. */
  private static final double LEAST_LESSON_BESIDE_TWO = 0.4;

  /** After so long without a change the window's size rests. */
  private static final Duration REST = Duration.millis(150);

  private final PauseTransition resting = new PauseTransition(REST);
  private final Surround root;
  private final Appearance appearance;
  private final Parts parts;
  private final StackPane menus = new StackPane();
  private final SettingsPlace settings = new SettingsPlace();
  private final StackPane middle = new StackPane();
  private final VBox centre = new VBox(middle);
  private final VBox results = new VBox();
  private final VBox bottom;

  /** Whether the lesson stands beside the plot, or a panel in its place, and not below. */
  private boolean beside;

  /** Whether there is room for range and equation below a projector's figures. */
  private boolean boundaryFits = true;

  /** What is arranged. */
  record Parts(
      TransportBar transport,
      PlotPane plotPane,
      FiguresPane figures,
      ChartsPane charts,
      PanelDeck deck,
      LessonBar lessonBar,
      TimelinePane timeline) {}

  Arrangement(Surround root, Appearance appearance, Parts parts) {
    this.root = root;
    this.appearance = appearance;
    this.parts = parts;
    bottom = new VBox(parts.timeline());
    menus.getStyleClass().add("menu-place");
    results.getStyleClass().add("results");
    VBox.setVgrow(parts.charts(), Priority.SOMETIMES);
    VBox.setVgrow(parts.deck(), Priority.ALWAYS);
    VBox.setVgrow(parts.lessonBar(), Priority.SOMETIMES);
    root.setId("main-window");
    root.getStyleClass().add("main-window");
    root.setTop(new VBox(menus, parts.transport()));
    root.setLeft(settings);
    middle.getChildren().add(parts.plotPane());
    VBox.setVgrow(middle, Priority.ALWAYS);
    centre.getStyleClass().add("centre");
    middle.setMinWidth(0);
    centre.setMinWidth(0);
    root.setCenter(centre);
    root.setRight(results);
    root.setBottom(parts.lessonBar(), parts.timeline(), bottom);
    follow();
  }

  private void follow() {
    bottom
        .heightProperty()
        .addListener((observed, was, is) -> Platform.runLater(this::shareHeight));
    root.heightProperty()
        .addListener(
            (observed, was, is) -> {
              parts.lessonBar().loosen();
              Platform.runLater(this::shareHeight);
            });
    parts
        .figures()
        .boundary()
        .heightProperty()
        .addListener((observed, was, is) -> Platform.runLater(this::shareHeight));
    parts.lessonBar().visibleProperty().addListener((observed, was, is) -> apply());
    parts.lessonBar().onResized(() -> Platform.runLater(this::shareHeight));
    parts.transport().compare().selectedProperty().addListener((observed, was, is) -> apply());
    parts.timeline().urgentProperty().addListener((observed, was, is) -> shareHeight());
    root.layoutBoundsProperty().addListener((observed, was, is) -> resized(was.getWidth() > 0));
    resting.setOnFinished(event -> rest());
    ((Region) root.getTop())
        .heightProperty()
        .addListener((observed, was, is) -> Platform.runLater(this::shareWidth));
    parts.lessonBar().askingProperty().addListener((observed, was, is) -> showBoundary());
    parts.deck().enlarge().setOnAction(event -> apply());
  }

  /** Puts the menus in the place kept for them. */
  void furnishTop(Menus bar) {
    menus.getChildren().add(bar);
  }

  /** Puts settings and lesson in the places kept for them. */
  void furnishSides(Node data, Node model, Node schedule) {
    settings.furnish(data, model, schedule);
    bottom.getChildren().addFirst(parts.lessonBar());
  }

  /** Puts figures, charts and panels in the places kept for them. */
  void furnishResults() {
    results.getChildren().addAll(0, List.of(parts.figures(), parts.charts()));
    if (parts.deck().getParent() == null) {
      results.getChildren().add(parts.deck());
    }
    apply();
  }

  /** Whether all parts are there. */
  boolean isFurnished() {
    return parts.figures().getParent() != null;
  }

  /** Whether everything is as large as a projector needs. */
  boolean isProjected() {
    return parts.transport().projector().isSelected();
  }

  /** Arranges the parts for a projector, or as usual again. */
  void project() {
    boolean projected = isProjected();
    DropDowns.closeAll();
    parts.transport().setProjected(projected);
    setShown(menus, !projected);
    parts.plotPane().setProjected(projected);
    parts.lessonBar().setProjected(projected);
    appearance.setProjector(projected);
    apply();
  }

  /** Answers a question for the whole class: the open panel takes the plot's place. */
  void enlarge() {
    parts.deck().enlarge().setSelected(true);
    apply();
  }

  /** Back to the plot; false if no panel was enlarged. */
  boolean shrink() {
    boolean enlarged = parts.deck().enlarge().isSelected();
    if (enlarged) {
      parts.deck().enlarge().setSelected(false);
      apply();
    }
    return enlarged;
  }

  /**
   * Gives each part its place, and hides those that have none. An enlarged panel has the place of
   * settings, plot, figures and charts; what stands above and below these stays, and so do a lesson
   * beside the panel and the charts under it.
   */
  private void apply() {
    DropDowns.closeAll();
    boolean enlarged = isEnlarged();
    placeDeck(enlarged);
    placeLesson();
    parts.deck().setShown(enlarged || !isProjected());
    parts.plotPane().setVisible(!enlarged);
    settings.setShown(!enlarged && !isProjected());
    setShown(results, !enlarged || beside);
    setShown(parts.figures(), !enlarged);
    showBoundary();
    parts.lessonBar().loosen();
    appearance.setEnlarged(enlarged);
    shareWidth();
    shareHeight();
  }

  /** What answers a lesson's question is not to be seen before the guess; its room is kept. */
  private void showBoundary() {
    boolean asking = parts.lessonBar().askingProperty().get();
    boolean placed = !isEnlarged() && (beside || boundaryFits);
    parts.figures().boundary().setManaged(placed);
    parts.figures().boundary().setVisible(placed && !asking);
  }

  private boolean isEnlarged() {
    return parts.deck().enlarge().isSelected();
  }

  private void placeDeck(boolean enlarged) {
    var deck = parts.deck();
    if (enlarged && !middle.getChildren().contains(deck)) {
      results.getChildren().remove(deck);
      middle.getChildren().add(deck);
    } else if (!enlarged && middle.getChildren().contains(deck)) {
      middle.getChildren().remove(deck);
      results.getChildren().add(deck);
    }
  }

  /**
   * A lesson beside the plot has the figures' place, and they stand below the plot. What a desk has
   * there, the range of probabilities and the equation, follows the figures on a projector.
   */
  private void placeLesson() {
    var lesson = parts.lessonBar();
    boolean wasBeside = beside;
    beside = isProjected() && lesson.isVisible() && isFurnished();
    if (beside != wasBeside) {
      if (beside) {
        move(lesson, bottom, results);
        results.getChildren().remove(parts.figures());
        centre.getChildren().setAll(middle, parts.figures());
        results.getStyleClass().add("with-lesson");
      } else {
        move(lesson, results, bottom);
        centre.getChildren().setAll(middle);
        results.getChildren().addFirst(parts.figures());
        results.getStyleClass().remove("with-lesson");
      }
      lesson.setBeside(beside);
      VBox.setVgrow(parts.charts(), beside ? Priority.ALWAYS : Priority.SOMETIMES);
      lesson.setMinHeight(Region.USE_COMPUTED_SIZE);
      centre.setMinHeight(beside ? 0 : Region.USE_COMPUTED_SIZE);
      root.setLessonBelow(!beside);
    }
    placeBoundary();
    parts
        .figures()
        .arrange(
            beside
                ? FiguresPane.Order.STRIP
                : isProjected() ? FiguresPane.Order.COLUMN : FiguresPane.Order.TABLE);
  }

  private void placeBoundary() {
    var boundary = parts.figures().boundary();
    centre.getChildren().remove(boundary);
    results.getChildren().remove(boundary);
    if (isProjected() && isFurnished()) {
      var place = beside ? centre : results;
      place.getChildren().add(place.getChildren().indexOf(parts.figures()) + 1, boundary);
    }
  }

  private static void move(Node part, Pane from, Pane to) {
    from.getChildren().remove(part);
    to.getChildren().addFirst(part);
  }

  /**
   * Where it is low, the curve of the loss makes room for the panel, or for the lesson beside the
   * plot; on a projector a lesson takes the timeline's place, unless there is something else to be
   * read.
   */
  private void shareHeight() {
    double room = root.getHeight() - ((Region) root.getTop()).getHeight() - bottom.getHeight();
    boolean lesson = isProjected() && parts.lessonBar().isVisible();
    boolean charts = beside ? fitsBelowLesson(room) : fitsBelowFigures(room);
    setShown(parts.charts(), charts);
    parts.charts().setOnScreen(charts && results.isVisible());
    setShown(parts.timeline(), !lesson || parts.timeline().urgentProperty().get());
  }

  private boolean fitsBelowFigures(double room) {
    return isProjected()
        ? fitsBelowProjectedFigures(room)
        : room >= LEAST_RESULTS * appearance.scale() && parts.charts().fit(room);
  }

  /** Before the gauge goes, range and equation do: the sentence has the range, too. */
  private boolean fitsBelowProjectedFigures(double room) {
    double around = results.snappedTopInset() + results.snappedBottomInset();
    double sides = results.snappedLeftInset() + results.snappedRightInset();
    double figures = parts.figures().prefHeight(-1) + results.getSpacing();
    double words = parts.figures().boundary().prefHeight(results.getPrefWidth() - sides);
    double rest = room - around - figures;
    boundaryFits = parts.charts().fit(rest - words - results.getSpacing());
    boundaryFits &= parts.charts().hasRoomForGauge();
    showBoundary();
    return boundaryFits || parts.charts().fit(rest);
  }

  private boolean fitsBelowLesson(double room) {
    var lesson = parts.lessonBar();
    double rest = room - lesson.prefHeight(results.getPrefWidth());
    boolean fits = parts.charts().fit(rest);
    lesson.setMinHeight(fits ? Region.USE_PREF_SIZE : 0);
    if (rest < 0) {
      lesson.tighten();
    }
    return fits;
  }

  /**
   * Print of another size has the whole window styled anew: while its edge is dragged only once its
   * size rests.
   */
  private void resized(boolean again) {
    if (again) {
      appearance.resize(root.getWidth(), root.getHeight());
      share();
      resting.playFromStart();
    } else {
      shareWidth();
    }
  }

  /** A lesson that was too long for its room in larger print may not be in smaller. */
  private void rest() {
    double before = appearance.scale();
    shareWidth();
    if (appearance.scale() < before) {
      parts.lessonBar().loosen();
      Platform.runLater(this::shareHeight);
    }
  }

  /** Gives all parts print and width for the window's size. */
  private void shareWidth() {
    appearance.resize(root.getWidth(), root.getHeight());
    appearance.rescale();
    share();
  }

  /** The plot is the hero: what stands beside it grows far less than the window. */
  private void share() {
    double width = root.getWidth();
    settings.setPrefWidth(Math.clamp(width * 0.2, 236, 300 * appearance.scale()));
    results.setPrefWidth(
        beside
            ? lessonWidth()
            : isProjected()
                ? Math.max(280, width * 0.28)
                : Math.clamp(width * 0.27, 312, 440 * appearance.scale()));
  }

  /** What plots as high as the window leave, and figures below it that are not cut. */
  private double lessonWidth() {
    double width = root.getWidth();
    if (isEnlarged()) {
      return LEAST_LESSON * width;
    }
    boolean two = parts.transport().compare().isSelected();
    double plot =
        root.getHeight() - ((Region) root.getTop()).getHeight() - BELOW_PLOT * appearance.scale();
    double left = Math.max(two ? 2 * plot : plot, TWO_FIGURES * appearance.scale());
    double least = two ? LEAST_LESSON_BESIDE_TWO : LEAST_LESSON;
    return Math.clamp(width - left, least * width, MOST_LESSON * width);
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
