/**
 * What is kept from one start to the next: choices and recent files, and, after a crash, the
 * experiment.
 */
package halfplane.app.memory;
