package halfplane.app.paint;

import halfplane.data.Brushwork;
import halfplane.data.Dataset;
import halfplane.data.Source;
import java.util.List;
import java.util.Random;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a brush leaves at each place that a stroke goes through. */
final class Stamps {
  /** A brush up to this radius, in pixels, puts one dot a stamp. */
  private static final double SINGLE = 5;

  /** The brush's radius at first, in pixels. */
  static final double USUAL_SIZE = SINGLE;

  /** The eraser reaches a dot that it is near, however small it is. */
  private static final double LEAST_ERASER = 6;

  /** One dot more a stamp for each so many pixels of the brush's disc. */
  private static final double PIXELS_A_DOT = 130;

  private final Random random = new Random(1);
  private final ObjectProperty<Brush> brush = new SimpleObjectProperty<>(Brush.RED);
  private final DoubleProperty size = new SimpleDoubleProperty(USUAL_SIZE);

  ObjectProperty<Brush> brushProperty() {
    return brush;
  }

  /** The brush's radius in pixels. */
  DoubleProperty sizeProperty() {
    return size;
  }

  /** Goes on with another window's brush. */
  void takeOver(Stamps other) {
    brush.set(other.brush.get());
    size.set(other.size.get());
  }

  /** How far the brush reaches, in pixels. */
  double radius() {
    return isEraser() ? Math.max(LEAST_ERASER, size.get()) : size.get();
  }

  /** Pixels from one stamp of a stroke to the next, however fast the mouse is. */
  double spacing() {
    return isEraser() ? radius() / 2 : Math.max(size.get(), LEAST_ERASER);
  }

  private boolean isEraser() {
    return brush.get() == Brush.ERASER;
  }

  /** What the brush covers at a place. */
  Brushwork.Disc disc(double x1, double x2, double unit) {
    return new Brushwork.Disc(x1, x2, radius() * unit);
  }

  /**
   * The dots after stamps on them; the very same set if they change nothing. A fast stroke has many
   * stamps from one place of the mouse to the next, and goes through the dots but once.
   *
   * @param discs on a straight way, one or more
   * @param unit how long a pixel is in the units of the data
   */
  Dataset on(Dataset dots, List<Brushwork.Disc> discs, double unit) {
    if (isEraser()) {
      return Brushwork.wipe(dots, discs.getFirst(), discs.getLast());
    }
    int each =
        size.get() <= SINGLE ? 1 : 1 + (int) (Math.PI * size.get() * size.get() / PIXELS_A_DOT);
    int room = Source.MOST_OWN - dots.size();
    int label = brush.get() == Brush.BLUE ? 1 : 0;
    double step = Math.pow(10, Math.floor(Math.log10(unit)));
    return each == 1
        ? Brushwork.stamp(dots, discs.subList(0, Math.min(room, discs.size())), label, step)
        : Brushwork.spray(dots, discs, each, room, label, step, random);
  }
}
