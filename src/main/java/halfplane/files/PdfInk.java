package halfplane.files;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A drawing on A4 pages as PDF, its font embedded. */
public final class PdfInk implements Ink, AutoCloseable {
  /** Width of the page in points. */
  public static final double WIDTH = PDRectangle.A4.getWidth();

  /** Height of the page in points. */
  public static final double HEIGHT = PDRectangle.A4.getHeight();

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** How much of a letter's size a bold one's outline is wide: there is but one font. */
  private static final double BOLD = 0.035;

  /** A circle's quarter as a Bézier curve: length of its handles to its radius. */
  private static final double QUARTER = 0.5523;

  private final PDDocument document;
  private PDPageContentStream page;
  private final PDFont font;

  /**
   * An empty page.
   *
   * @throws IOException if the font that comes with the app cannot be read
   */
  public PdfInk() throws IOException {
    this(new PDDocument(), PDDocument.class.getResourceAsStream(FONT));
  }

  /**
   * An empty page of a document, which is closed with it, also where the page cannot be made.
   *
   * @param letters a TrueType font; closed
   */
  PdfInk(PDDocument document, InputStream letters) throws IOException {
    this.document = document;
    try (letters) {
      page = newPage();
      font = PDType0Font.load(document, letters, true);
    } catch (IOException | RuntimeException e) {
      document.close();
      throw e;
    }
  }

  private PDPageContentStream newPage() throws IOException {
    var sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    var content = new PDPageContentStream(document, sheet);
    content.setLineCapStyle(1);
    return content;
  }

  /**
   * Goes on with an empty page.
   *
   * @throws IOException if the page before cannot be ended
   */
  public void turn() throws IOException {
    page.close();
    page = newPage();
  }

  /**
   * Writes the pages; nothing more can be drawn then.
   *
   * @throws IOException if the file cannot be written to
   */
  public void write(Path file) throws IOException {
    page.close();
    WholeFile.write(file, document::save);
  }

  @Override
  public void close() throws IOException {
    try (document) {
      page.close();
    }
  }

  /** Something done to the page. */
  private interface Drawing {
    void draw() throws IOException;
  }

  private static void draw(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float up(double y) {
    return (float) (HEIGHT - y);
  }

  private static Color colour(int argb) {
    return new Color(argb & 0xffffff);
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, Pen pen) {
    draw(
        () -> {
          var dashes = new float[pen.dashes().size()];
          for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
          }
          page.setLineDashPattern(dashes, 0);
          page.setLineWidth((float) pen.width());
          page.setStrokingColor(colour(pen.colour()));
          page.moveTo((float) x0, up(y0));
          page.lineTo((float) x1, up(y1));
          page.stroke();
        });
  }

  @Override
  public void area(double x, double y, double width, double height, int colour) {
    draw(
        () -> {
          page.setNonStrokingColor(colour(colour));
          page.addRect((float) x, up(y + height), (float) width, (float) height);
          page.fill();
        });
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    double k = QUARTER * radius;
    draw(
        () -> {
          page.setNonStrokingColor(colour(colour));
          page.moveTo((float) (x - radius), up(y));
          curve(x - radius, y - k, x - k, y - radius, x, y - radius);
          curve(x + k, y - radius, x + radius, y - k, x + radius, y);
          curve(x + radius, y + k, x + k, y + radius, x, y + radius);
          curve(x - k, y + radius, x - radius, y + k, x - radius, y);
          page.fill();
        });
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    page.curveTo((float) x1, up(y1), (float) x2, up(y2), (float) x3, up(y3));
  }

  @Override
  public void polygon(double[] corners, int colour) {
    draw(
        () -> {
          page.setNonStrokingColor(colour(colour));
          page.moveTo((float) corners[0], up(corners[1]));
          for (int i = 2; i < corners.length; i += 2) {
            page.lineTo((float) corners[i], up(corners[i + 1]));
          }
          page.closePath();
          page.fill();
        });
  }

  @Override
  public void text(String words, double x, double baseline, Type type) {
    draw(
        () -> {
          var known = known(words);
          double width = wide(known, type);
          double left =
              switch (type.anchor()) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
              };
          page.beginText();
          page.setFont(font, (float) type.size());
          page.setNonStrokingColor(colour(type.colour()));
          page.setStrokingColor(colour(type.colour()));
          page.setLineDashPattern(new float[0], 0);
          page.setLineWidth((float) (type.size() * BOLD));
          page.setRenderingMode(type.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
          page.newLineAtOffset((float) left, up(baseline));
          page.showText(known);
          page.endText();
        });
  }

  @Override
  public double width(String words, Type type) {
    try {
      return wide(known(words), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double wide(String known, Type type) throws IOException {
    return font.getStringWidth(known) / 1000 * type.size();
  }

  /** What the font has no picture of is a space. */
  private String known(String words) {
    var known = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              var letter = Character.toString(point);
              try {
                font.encode(letter);
                known.append(letter);
              } catch (IOException | IllegalArgumentException e) {
                known.append(' ');
              }
            });
    return known.toString();
  }

  @Override
  public void picture(Picture picture, double x, double y, double width, double height) {
    draw(
        () ->
            page.drawImage(
                LosslessFactory.createFromImage(document, picture.toImage()),
                (float) x,
                up(y + height),
                (float) width,
                (float) height));
  }
}
