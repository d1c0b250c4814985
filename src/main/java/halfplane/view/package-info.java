/**
 * What is drawn: the plot with its heatmap and boundary, the charts, the gauge. Each view is given
 * values and never fetches them; pixels are computed off the FX thread.
 */
package halfplane.view;
