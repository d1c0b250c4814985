/**
 * Lessons: the bar that shows a step, and the lectern that opens a lesson and has the step's claims
 * checked.
 */
package halfplane.app.lessons;
