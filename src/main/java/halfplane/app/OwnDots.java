package halfplane.app;

import halfplane.data.Brushwork;
import halfplane.data.Dataset;
import halfplane.data.InvalidInputException;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The dots of one's own that made a data set last, and whether they would be lost. */
final class OwnDots {
  /** As many changes can be undone, and so lead back to dots. */
  private static final int MOST_LEFT = 100;

  private final Set<Dataset> inFiles = new HashSet<>();

  /** What would have been lost when settings were changed. */
  private final LinkedHashSet<Dataset> left = new LinkedHashSet<>();

  private Dataset last = Brushwork.BLANK;
  private boolean unsaved;

  /** Whether points are in the run as they are on a sheet. */
  static boolean isPlain(Experiment.Data data) {
    return data.straightLabels().isEmpty() && !data.standardised();
  }

  /** Why dots cannot be trained on, as a sentence; empty if they can. */
  static String lacking(Dataset dots) {
    try {
      new Source.Own(dots);
      return "";
    } catch (InvalidInputException e) {
      return e.getMessage();
    }
  }

  Dataset last() {
    return last;
  }

  /** Whether the last ones are in no file, and wanted. */
  boolean isUnsaved() {
    return unsaved;
  }

  /** Dots as a stroke leaves them. */
  void paint(Dataset dots) {
    last = dots;
    unsaved = !inFiles.contains(dots);
  }

  /** A change of settings on these points can be undone to them. */
  void leave(Source source) {
    if (unsaved && isLast(source)) {
      left.remove(last);
      left.add(last);
      if (left.size() > MOST_LEFT) {
        left.removeFirst();
      }
    }
  }

  /**
   * Settings were changed, and maybe the points with them. Dots in no file that come back are
   * wanted again; those that came another way, as with a lesson, do not take the place of what
   * would be lost.
   */
  void follow(Source was, Source is) {
    leave(was);
    if (!was.equals(is) && is instanceof Source.Own own) {
      if (left.contains(own.points())) {
        paint(own.points());
      } else if (!unsaved) {
        last = own.points();
      }
    }
  }

  /** Whether these points are the last dots. */
  boolean isLast(Source source) {
    return source instanceof Source.Own own && own.points().equals(last);
  }

  /** Dots of a file take the place of all others; beside other points those are not wanted. */
  void opened(Source source) {
    if (source instanceof Source.Own own) {
      last = own.points();
      saved(own);
    }
    unsaved = false;
  }

  void saved(Source source) {
    if (source instanceof Source.Own own) {
      inFiles.add(own.points());
      unsaved &= !isLast(own);
    }
  }

  /** Of dots that come back after a crash nobody knows whether they are in a file. */
  void recovered(Dataset dots) {
    inFiles.remove(dots);
    paint(dots);
  }

  /** Knows what another knew. */
  void takeOver(OwnDots other) {
    inFiles.addAll(other.inFiles);
    left.addAll(other.left);
    last = other.last;
    unsaved = other.unsaved;
  }
}
