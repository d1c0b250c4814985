package halfplane.app.paint;

/** What a stroke over the plot does. */
public enum Brush {
  RED,
  BLUE,
  ERASER
}
