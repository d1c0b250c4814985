/**
 * Lessons: the bar that shows a step, and the lectern that sets the app up for it and checks what
 * it claims.
 */
package halfplane.app.lessons;
