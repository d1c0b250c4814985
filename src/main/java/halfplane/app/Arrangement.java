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
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Where the window's parts stand and how they share its room: settings on the left, the plot in the
 * middle, figures on the right, menus and buttons above, lesson and timeline below. On a projector,
 * or with a panel that is enlarged, some of them make room for the rest.
 */
final class Arrangement {
  /** The least height of figures, charts and panel together. */
  private static final double LEAST_RESULTS = 490;

  /** The same on a projector, where print is larger. */
  private static final double LEAST_PROJECTED_RESULTS = 520;

  /** The same on a projector during a lesson, with the range of p and the equation beside. */
  private static final double LEAST_PROJECTED_LESSON = 640;

  private final Surround root;
  private final Appearance appearance;
  private final Parts parts;
  private final StackPane menus = new StackPane();
  private final SettingsPlace settings = new SettingsPlace();
  private final StackPane middle = new StackPane();
  private final VBox results = new VBox();
  private final VBox bottom;

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
    root.setId("main-window");
    root.getStyleClass().add("main-window");
    root.setTop(new VBox(menus, parts.transport()));
    root.setLeft(settings);
    middle.getChildren().add(parts.plotPane());
    root.setCenter(middle);
    root.setRight(results);
    root.setBottom(parts.lessonBar(), parts.timeline(), bottom);
    follow();
  }

  private void follow() {
    bottom
        .heightProperty()
        .addListener((observed, was, is) -> Platform.runLater(this::shareHeight));
    root.heightProperty().addListener((observed, was, is) -> Platform.runLater(this::shareHeight));
    parts.lessonBar().visibleProperty().addListener((observed, was, is) -> shareHeight());
    parts.timeline().urgentProperty().addListener((observed, was, is) -> shareHeight());
    root.layoutBoundsProperty().addListener((observed, was, is) -> shareWidth());
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
    parts.figures().arrange(projected);
    parts.lessonBar().setProjected(projected);
    apply();
    appearance.setProjector(projected);
    shareWidth();
    shareHeight();
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

  /** A panel that is enlarged takes the place of all but the transport and the timeline. */
  private void apply() {
    DropDowns.closeAll();
    var deck = parts.deck();
    boolean enlarged = deck.enlarge().isSelected();
    if (enlarged && !middle.getChildren().contains(deck)) {
      results.getChildren().remove(deck);
      middle.getChildren().add(deck);
    } else if (!enlarged && middle.getChildren().contains(deck)) {
      middle.getChildren().remove(deck);
      results.getChildren().add(deck);
    }
    deck.setShown(enlarged || !isProjected());
    parts.plotPane().setVisible(!enlarged);
    settings.setShown(!enlarged && !isProjected());
    setShown(results, !enlarged);
    appearance.setEnlarged(enlarged);
  }

  /**
   * Where it is low, the curve of the loss makes room for the panel; on a projector a lesson takes
   * the timeline's place, unless there is something else to be read, and what it speaks of stands
   * below the figures.
   */
  private void shareHeight() {
    double room = root.getHeight() - ((Region) root.getTop()).getHeight() - bottom.getHeight();
    boolean lesson = appearance.isProjector() && parts.lessonBar().isVisible();
    double least =
        lesson
            ? LEAST_PROJECTED_LESSON
            : appearance.isProjector() ? LEAST_PROJECTED_RESULTS : LEAST_RESULTS;
    setShown(parts.charts(), room >= least * appearance.scale());
    parts.figures().showBoundary(lesson);
    setShown(parts.timeline(), !lesson || parts.timeline().urgentProperty().get());
  }

  /** The plot is the hero: what stands beside it grows far less than the window. */
  void shareWidth() {
    double width = root.getWidth();
    appearance.resize(width, root.getHeight());
    settings.setPrefWidth(Math.clamp(width * 0.2, 236, 300 * appearance.scale()));
    results.setPrefWidth(
        appearance.isProjector()
            ? Math.max(280, width * 0.28)
            : Math.clamp(width * 0.27, 312, 440 * appearance.scale()));
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
