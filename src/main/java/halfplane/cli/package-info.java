/** The commands without a window: the same engine, its numbers on standard output. */
package halfplane.cli;
