/** The window: its state, controls and keys, and the service that trains in the background. */
package halfplane.app;
