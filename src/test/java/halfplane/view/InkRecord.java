package halfplane.view;

import halfplane.files.Ink;
import halfplane.files.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the words, the strokes, the discs and the pictures that are drawn, but for frames. */
final class InkRecord implements Ink {
  private final List<Word> words = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Disc> discs = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final Map<Double, Integer> discsBefore = new HashMap<>();

  record Stroke(double x0, double y0, double x1, double y1, Pen pen) {}

  record Disc(double x, double y, double radius, int colour) {}

  /** How many discs there were when the first stroke of a width was drawn. */
  int discsBefore(double width) {
    return discsBefore.getOrDefault(width, 0);
  }

  record Word(String text, Type type) {}

  List<String> words() {
    return words.stream().map(Word::text).toList();
  }

  List<Word> print() {
    return words;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  List<Disc> discs() {
    return discs;
  }

  List<Picture> pictures() {
    return pictures;
  }

  List<Stroke> dashed() {
    return strokes.stream().filter(it -> !it.pen().dashes().isEmpty()).toList();
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, Pen pen) {
    strokes.add(new Stroke(x0, y0, x1, y1, pen));
    discsBefore.putIfAbsent(pen.width(), discs.size());
  }

  @Override
  public void frame(double x, double y, double width, double height, Pen pen) {}

  @Override
  public void area(double x, double y, double width, double height, int colour) {}

  @Override
  public void disc(double x, double y, double radius, int colour) {
    discs.add(new Disc(x, y, radius, colour));
  }

  @Override
  public void polygon(double[] corners, int colour) {}

  @Override
  public void text(String text, double x, double baseline, Type type) {
    words.add(new Word(text, type));
  }

  @Override
  public void picture(Picture picture, double x, double y, double width, double height) {
    pictures.add(picture);
  }
}
