/**
 * The plot: the picture behind the dots, what is drawn over it, and the lines that are dragged on
 * it, one's own ({@link halfplane.app.plot.MyLine}) and the one that labels the points.
 */
package halfplane.app.plot;
