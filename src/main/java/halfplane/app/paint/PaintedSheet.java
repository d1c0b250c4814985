package halfplane.app.paint;

import halfplane.data.Dataset;
import halfplane.data.Source;

/**
 * A sheet, and what could be undone on it, as {@link Painting} has them.
 *
 * @param dots on the sheet
 * @param strokes that can be undone and redone
 * @param settingsChanged how many changes of settings could be undone before the last stroke
 * @param beforeStrokes the run's dots before the strokes since a change of settings, or null
 * @param covered whether the strokes are undone with the way from other points to painted ones
 */
record PaintedSheet(
    Dataset dots,
    Strokes strokes,
    int settingsChanged,
    Source.Own beforeStrokes,
    boolean covered) {}
