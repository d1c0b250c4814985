/** What a run is told by: figures, curves, the timeline and the sentence below it. */
package halfplane.app.figures;
