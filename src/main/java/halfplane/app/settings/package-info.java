/** The settings at the window's left: points, network, second network and schedule. */
package halfplane.app.settings;
