package halfplane.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A drawing as SVG 1.1; pictures in it are PNG. */
public final class SvgInk implements Ink {
  /** What no XML may contain, not even escaped; with it the other control characters. */
  private static final Pattern NOT_XML = Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}]");

  private final StringBuilder svg = new StringBuilder();

  /** An empty drawing. */
  public SvgInk(double width, double height) {
    svg.append(
        tag(
            "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"%1$s\" height=\"%2$s\""
                + " viewBox=\"0 0 %1$s %2$s\" font-family=\"system-ui, sans-serif\" stroke=\"none\">",
            number(width), number(height)));
  }

  /**
   * Writes what has been drawn.
   *
   * @throws IOException if the file cannot be written to
   */
  public void write(Path file) throws IOException {
    var text = svg + "</svg>\n";
    WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void line(double x0, double y0, double x1, double y1, Pen pen) {
    var dashes =
        pen.dashes().isEmpty()
            ? ""
            : " stroke-dasharray=\"%s\""
                .formatted(
                    pen.dashes().stream().map(SvgInk::number).collect(Collectors.joining(" ")));
    svg.append(
        tag(
            "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\""
                + " stroke-linecap=\"round\"%s/>",
            number(x0),
            number(y0),
            number(x1),
            number(y1),
            colour(pen.colour()),
            number(pen.width()),
            dashes));
  }

  @Override
  public void area(double x, double y, double width, double height, int colour) {
    svg.append(
        tag(
            "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"none\"/>",
            number(x), number(y), number(width), number(height), colour(colour)));
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    svg.append(
        tag(
            "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"none\"/>",
            number(x), number(y), number(radius), colour(colour)));
  }

  @Override
  public void polygon(double[] corners, int colour) {
    var points = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      points.append(number(corners[i])).append(',').append(number(corners[i + 1])).append(' ');
    }
    svg.append(
        tag(
            "<polygon points=\"%s\" fill=\"%s\" stroke=\"none\"/>",
            points.toString().strip(), colour(colour)));
  }

  @Override
  public void text(String words, double x, double baseline, Type type) {
    svg.append(
        tag(
            "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\" stroke=\"none\"%s>%s</text>",
            number(x),
            number(baseline),
            number(type.size()),
            colour(type.colour()),
            type.anchor().name().toLowerCase(Locale.ROOT),
            type.bold() ? " font-weight=\"bold\"" : "",
            escaped(words)));
  }

  private static String escaped(String words) {
    return NOT_XML
        .matcher(words)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  @Override
  public void picture(Picture picture, double x, double y, double width, double height) {
    var png = new ByteArrayOutputStream();
    try {
      PngFile.encode(picture, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    svg.append(
        tag(
            "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\""
                + " xlink:href=\"data:image/png;base64,%s\"/>",
            number(x),
            number(y),
            number(width),
            number(height),
            Base64.getEncoder().encodeToString(png.toByteArray())));
  }

  private static String tag(String pattern, Object... values) {
    return pattern.formatted(values) + "\n";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }

  private static String colour(int argb) {
    return "#%06x".formatted(argb & 0xffffff);
  }
}
