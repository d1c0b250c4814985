package halfplane.view;

import halfplane.nn.Architecture;
import javafx.geometry.Point2D;

/**
 * Where a network's nodes are: layers from left to right, the inputs first, the units of each from
 * top to bottom.
 *
 * @param architecture the network's shape
 * @param width of the diagram
 * @param height of the diagram
 * @param font size of its words
 */
record NetworkLayout(Architecture architecture, double width, double height, double font) {
  /** Units drawn in a layer; of more, the first. */
  static final int MOST_UNITS = 12;

  /** How many units a layer has; layer 0 is the inputs. */
  int units(int layer) {
    return layer == 0 ? architecture.inputs() : architecture.fanOut(layer - 1);
  }

  /** How many of them are drawn. */
  int shown(int layer) {
    return Math.min(units(layer), MOST_UNITS);
  }

  /** Half a node's side: smaller where many units share the height. */
  double radius() {
    int most = 1;
    for (int layer = 0; layer <= architecture.layers(); layer++) {
      most = Math.max(most, shown(layer));
    }
    return Math.clamp(height / most / 2 - 2, font * 0.45, font * 1.3);
  }

  /** The middle of a unit's node. */
  Point2D place(int layer, int unit) {
    int layers = architecture.layers() + 1;
    int units = shown(layer);
    double radius = radius();
    double left = radius + 2;
    double x = left + (width - 2 * left - font) * layer / (layers - 1);
    double room = height - 2 * radius - 2;
    double y = units == 1 ? height / 2 : radius + 1 + room * unit / (units - 1);
    return new Point2D(x, y);
  }
}
