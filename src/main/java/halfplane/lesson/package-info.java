/**
 * Lessons as data: steps that set the app up, ask, say what to watch, and claims that are checked
 * against live numbers. Knows no window.
 */
package halfplane.lesson;
