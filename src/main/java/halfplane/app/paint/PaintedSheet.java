package halfplane.app.paint;

import halfplane.data.Dataset;

/**
 * A sheet, and what could be undone on it, as {@link Painting} has them.
 *
 * @param dots on the sheet
 * @param undo what could be undone
 */
record PaintedSheet(Dataset dots, SheetUndo undo) {}
