package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SvgInkTest {
  private static final int RED = 0xffca0020;
  private static final int BLUE = 0xff0571b0;

  @TempDir Path folder;

  private interface Drawing {
    void on(Ink ink);
  }

  private List<String> lines(Drawing drawing) throws IOException {
    var ink = new SvgInk(300, 200.5);
    drawing.on(ink);
    var file = folder.resolve("drawing.svg");
    ink.write(file);
    return Files.readAllLines(file);
  }

  @Test
  void aDrawingIsXmlOfItsSize() throws Exception {
    lines(ink -> ink.text("a < b & c", 1, 2, new Ink.Type(9, RED, true, Ink.Anchor.END)));
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("drawing.svg").toFile())
            .getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("300");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 300 200.5");
    assertThat(root.getTextContent().strip()).isEqualTo("a < b & c");
  }

  @Test
  void charactersThatXmlRefusesAreSpaces() throws Exception {
    var words = "width\u000bof \ufffe \ud835\udc31";
    lines(ink -> ink.text(words, 1, 2, new Ink.Type(9, RED, true, Ink.Anchor.END)));
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("drawing.svg").toFile())
            .getDocumentElement();
    assertThat(root.getTextContent().strip()).isEqualTo("width of   \ud835\udc31");
  }

  @Test
  void everyShapeHasItsPlaceAndColour() throws IOException {
    var drawing =
        lines(
            ink -> {
              ink.area(1, 2.25, 3, 4, RED);
              ink.disc(5, 6, 1.125, BLUE);
              ink.polygon(new double[] {0, 0, 10, 0, 10, 20}, 0xff00000a);
            });
    assertThat(drawing)
        .contains(
            "<rect x=\"1\" y=\"2.25\" width=\"3\" height=\"4\" fill=\"#ca0020\" stroke=\"none\"/>",
            "<circle cx=\"5\" cy=\"6\" r=\"1.13\" fill=\"#0571b0\" stroke=\"none\"/>",
            "<polygon points=\"0,0 10,0 10,20\" fill=\"#00000a\" stroke=\"none\"/>");
  }

  @Test
  void aLineIsDashedWhereItsPenIs() throws IOException {
    assertThat(lines(ink -> ink.line(0, 1, 2, 3, new Ink.Pen(1.5, RED))).get(1))
        .startsWith("<line x1=\"0\" y1=\"1\" x2=\"2\" y2=\"3\" stroke=\"#ca0020\"")
        .contains("stroke-width=\"1.5\"")
        .doesNotContain("dasharray");
    assertThat(lines(ink -> ink.line(0, 1, 2, 3, new Ink.Pen(1, RED, List.of(4.0, 2.5)))).get(1))
        .contains("stroke-dasharray=\"4 2.5\"");
  }

  @Test
  void aFrameIsFourLinesRoundItsRectangle() throws IOException {
    var drawing = lines(ink -> ink.frame(10, 20, 30, 40, new Ink.Pen(1, RED)));
    assertThat(drawing.subList(1, 5).stream().map(line -> line.replaceAll(" stroke.*", "")))
        .containsExactly(
            "<line x1=\"10\" y1=\"20\" x2=\"40\" y2=\"20\"",
            "<line x1=\"40\" y1=\"20\" x2=\"40\" y2=\"60\"",
            "<line x1=\"40\" y1=\"60\" x2=\"10\" y2=\"60\"",
            "<line x1=\"10\" y1=\"60\" x2=\"10\" y2=\"20\"");
  }

  @Test
  void wordsHaveTheirSizeWeightAndAnchor() throws IOException {
    var plain = new Ink.Type(12, RED, false, Ink.Anchor.MIDDLE);
    assertThat(lines(ink -> ink.text("loss", 1, 2, plain)).get(1))
        .contains("x=\"1\" y=\"2\" font-size=\"12\"", "text-anchor=\"middle\"", ">loss</text>")
        .doesNotContain("bold");
    var bold = new Ink.Type(12, RED, true, Ink.Anchor.START);
    assertThat(lines(ink -> ink.text("loss", 1, 2, bold)).get(1))
        .contains("font-weight=\"bold\"", "text-anchor=\"start\"");
  }

  @Test
  void aPictureIsInTheDrawingItself() throws IOException {
    var picture = new Picture(2, 1, new int[] {RED, BLUE});
    var line = lines(ink -> ink.picture(picture, 1, 2, 30, 40)).get(1);
    assertThat(line).contains("x=\"1\" y=\"2\" width=\"30\" height=\"40\"");
    var png = Base64.getDecoder().decode(line.replaceAll(".*base64,|\"/>", ""));
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getRGB(0, 0)).isEqualTo(RED);
    assertThat(image.getRGB(1, 0)).isEqualTo(BLUE);
  }
}
