package halfplane.app;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** What stands around the plot. Where the plot can't shrink any more, a lesson below it does. */
final class Surround extends BorderPane {
  private Region lesson;
  private Region timeline;
  private boolean lessonBelow = true;

  /** What stands at the bottom. */
  void setBottom(Region newLesson, Region newTimeline, Node both) {
    lesson = newLesson;
    timeline = newTimeline;
    setBottom(both);
  }

  /** Whether the lesson is at the bottom; elsewhere it is as high as it likes. */
  void setLessonBelow(boolean isBelow) {
    lessonBelow = isBelow;
    lesson.setMaxHeight(Double.MAX_VALUE);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (lesson != null && lesson.isManaged() && lessonBelow) {
      double sides = width(getLeft()) + width(getRight());
      double least =
          Math.max(least(getCenter(), getWidth() - sides), least(getRight(), width(getRight())));
      double others = getTop().prefHeight(getWidth());
      if (timeline.isManaged()) {
        others += timeline.prefHeight(getWidth());
      }
      lesson.setMaxHeight(Math.max(0, getHeight() - others - least));
    }
    super.layoutChildren();
  }

  private static double width(Node side) {
    return side != null && side.isManaged() ? side.prefWidth(-1) : 0;
  }

  private static double least(Node part, double width) {
    return part != null && part.isManaged() ? part.minHeight(width) : 0;
  }
}
