/**
 * Dots painted by hand: the brush and its strokes, the sheet, and the dots as a data set of one's
 * own.
 */
package halfplane.app.paint;
