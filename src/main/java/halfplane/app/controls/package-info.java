/**
 * Controls and dialogs that know no run: a slider with a field, a number that is explained where it
 * is wrong, tips, sections, what is copied, and how all of it looks in light, dark and on a
 * projector.
 */
package halfplane.app.controls;
