/**
 * The panels, one for each {@link halfplane.app.panels.Question} of the class, in their {@link
 * halfplane.app.panels.PanelDeck}.
 */
package halfplane.app.panels;
