/** What a run is told by: figures, curves, the timeline and the sentence above it. */
package halfplane.app.figures;
