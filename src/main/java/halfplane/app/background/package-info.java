/**
 * What is computed off the FX thread, and how it comes back to it: {@code LimitsWorker} and {@link
 * halfplane.app.background.Backstage} work for the newest wish alone, {@link
 * halfplane.app.background.Pulse} tells the window, once a frame at most, that there is something
 * new.
 */
package halfplane.app.background;
