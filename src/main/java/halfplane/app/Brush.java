package halfplane.app;

/** What a stroke over the plot does. */
enum Brush {
  RED,
  BLUE,
  ERASER
}
