package halfplane.app.paint;

import halfplane.app.run.Undo;
import halfplane.data.Brushwork;
import halfplane.data.Dataset;
import halfplane.data.InvalidInputException;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** The dots of one's own that made a data set last, and whether they would be lost. */
public final class OwnDots {
  /** What each file has that was saved or opened; null where it has other points now. */
  private final Map<Path, Dataset> inFiles = new HashMap<>();

  /** Dots that came in another way, as from a spreadsheet, and are still there. */
  private final LinkedHashSet<Dataset> elsewhere = new LinkedHashSet<>();

  /** What would have been lost when settings were changed. */
  private final LinkedHashSet<Dataset> left = new LinkedHashSet<>();

  private Dataset last = Brushwork.BLANK;
  private boolean unsaved;

  /** The last ones, and whether they were wanted, before the first stroke on other points. */
  private Dataset lastBefore = last;

  private boolean unsavedBefore;

  /** Whether points are in the run as they are on a sheet. */
  static boolean isPlain(Experiment.Data data) {
    return data.straightLabels().isEmpty() && !data.standardised();
  }

  /** Whether dots can be trained on. */
  static boolean makeARun(Dataset dots) {
    try {
      new Source.Own(dots);
      return true;
    } catch (InvalidInputException e) {
      return false;
    }
  }

  Dataset last() {
    return last;
  }

  /** The last ones, as the points to train on. */
  public Source.Own source() {
    return new Source.Own(last);
  }

  /** The last ones, if they are in no file, and wanted. */
  public Optional<Source.Own> unsaved() {
    return unsaved ? Optional.of(source()) : Optional.empty();
  }

  /** Whether the last ones are in no file, and wanted. */
  boolean isUnsaved() {
    return unsaved;
  }

  /** The dots that are painted in a run's place, if it is on such as they are on a sheet. */
  static Optional<Source.Own> onSheet(Experiment.Data data) {
    return isPlain(data) && data.source() instanceof Source.Own own
        ? Optional.of(own)
        : Optional.empty();
  }

  /** Dots as a stroke leaves them. */
  void paint(Dataset dots) {
    last = dots;
    unsaved = !isThere(dots);
  }

  private boolean isThere(Dataset dots) {
    return elsewhere.contains(dots) || inFiles.containsValue(dots);
  }

  /** Dots as the first stroke on other points leaves them. */
  void paintOver(Source other, Dataset dots) {
    leave(other);
    lastBefore = last;
    unsavedBefore = unsaved;
    paint(dots);
  }

  /** That stroke is taken back: no dots would be lost but those that would have been before it. */
  void takeBack() {
    leave(source());
    last = lastBefore;
    unsaved = unsavedBefore && !isThere(last);
  }

  /** A change of settings on these points can be undone to them. */
  void leave(Source source) {
    if (unsaved && isLast(source)) {
      keep(left, last);
    }
  }

  /** As many as changes can be undone, by which they come back. */
  private static void keep(LinkedHashSet<Dataset> kept, Dataset dots) {
    kept.addLast(dots);
    if (kept.size() > Undo.MOST) {
      kept.removeFirst();
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

  /** Whether a run is on the last dots as they are on a sheet. */
  boolean isLast(Experiment.Data data) {
    return isPlain(data) && isLast(data.source());
  }

  /**
   * Dots that were opened take the place of all others; beside other points those are not wanted.
   *
   * @param file where they are, if in an experiment's file
   */
  void opened(Source source, Optional<Path> file) {
    if (source instanceof Source.Own own) {
      last = own.points();
      if (file.isEmpty()) {
        keep(elsewhere, last);
      }
    }
    file.ifPresent(path -> saved(source, path));
    unsaved = false;
  }

  /** What the file had before is in no file any more, unless it is in another. */
  public void saved(Source source, Path file) {
    var points = source instanceof Source.Own own ? own.points() : null;
    var before = inFiles.put(file.toAbsolutePath().normalize(), points);
    if (before != null && !elsewhere.contains(before) && !inFiles.containsValue(before)) {
      keep(left, before);
      unsaved |= before.equals(last);
    }
    unsaved &= points == null || !points.equals(last);
  }

  /**
   * Takes dots that come back after a crash as unsaved: nobody knows whether they are in a file.
   */
  public void recovered(Dataset dots) {
    inFiles.values().removeIf(dots::equals);
    elsewhere.remove(dots);
    paint(dots);
  }
}
