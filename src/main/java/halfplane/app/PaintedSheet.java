package halfplane.app;

import halfplane.data.Dataset;
import halfplane.data.Source;

/** A sheet, and what could be undone on it, as {@link Painting} has them. */
record PaintedSheet(
    Dataset dots,
    Strokes strokes,
    int settingsChanged,
    Source.Own beforeStrokes,
    boolean covered) {}
