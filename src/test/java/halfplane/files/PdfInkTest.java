package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the page as a reader draws it, one pixel a point. */
class PdfInkTest {
  private static final int RED = 0xffca0020;
  private static final int BLUE = 0xff0571b0;
  private static final int WHITE = 0xffffffff;

  @TempDir Path folder;

  /** Says whether it has been closed. */
  private static final class Watched extends PDDocument {
    private boolean closed;

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }

  @Test
  void withoutItsFontThereIsNoPageAndNoDocumentLeftOpen() throws IOException {
    try (var document = new Watched()) {
      var noFont = new ByteArrayInputStream(new byte[] {1, 2, 3});
      assertThatThrownBy(() -> new PdfInk(document, noFont)).isInstanceOf(IOException.class);
      assertThat(document.closed).isTrue();
    }
  }

  private interface Drawing {
    void on(PdfInk ink);
  }

  private Path file(Drawing drawing) throws IOException {
    var file = folder.resolve("page.pdf");
    try (var ink = new PdfInk()) {
      drawing.on(ink);
      ink.write(file);
    }
    return file;
  }

  private BufferedImage page(Drawing drawing) throws IOException {
    try (var document = Loader.loadPDF(file(drawing).toFile())) {
      assertThat(document.getNumberOfPages()).isOne();
      return new PDFRenderer(document).renderImageWithDPI(0, 72);
    }
  }

  private List<TextPosition> letters(Drawing drawing) throws IOException {
    return PdfLetters.of(file(drawing));
  }

  private static int at(BufferedImage page, int x, int y) {
    return page.getRGB(x, y) | 0xff000000;
  }

  @Test
  void anEmptyPageIsAWhiteA4Sheet() throws IOException {
    var page = page(ink -> {});
    assertThat(page.getWidth()).isEqualTo((int) PdfInk.WIDTH);
    assertThat(page.getHeight()).isEqualTo((int) PdfInk.HEIGHT);
    assertThat(at(page, 100, 100)).isEqualTo(WHITE);
  }

  @Test
  void anAreaLiesWhereItIsPutFromTheTopLeftCorner() throws IOException {
    var page = page(ink -> ink.area(100, 40, 60, 20, RED));
    assertThat(at(page, 103, 43)).isEqualTo(RED);
    assertThat(at(page, 156, 56)).isEqualTo(RED);
    assertThat(at(page, 156, 64)).isEqualTo(WHITE);
    assertThat(at(page, 156, 36)).isEqualTo(WHITE);
    assertThat(at(page, 97, 50)).isEqualTo(WHITE);
    assertThat(at(page, 164, 50)).isEqualTo(WHITE);
  }

  @Test
  void aDiscIsRoundAndFilled() throws IOException {
    var page = page(ink -> ink.disc(200, 300, 50, BLUE));
    for (int degrees = 0; degrees < 360; degrees += 15) {
      double x = Math.cos(Math.toRadians(degrees));
      double y = Math.sin(Math.toRadians(degrees));
      assertThat(at(page, (int) (200 + 48 * x), (int) (300 + 48 * y))).isEqualTo(BLUE);
      assertThat(at(page, (int) (200 + 53 * x), (int) (300 + 53 * y))).isEqualTo(WHITE);
    }
    assertThat(at(page, 200, 300)).isEqualTo(BLUE);
  }

  @Test
  void aLineIsAsWideAsItsPenAndItsDashesLeaveGaps() throws IOException {
    var page = page(ink -> ink.line(50, 80, 150, 80, new Ink.Pen(10, RED)));
    assertThat(at(page, 100, 83)).isEqualTo(RED);
    assertThat(at(page, 100, 77)).isEqualTo(RED);
    assertThat(at(page, 100, 88)).isEqualTo(WHITE);
    var dashed = page(ink -> ink.line(50, 80, 150, 80, new Ink.Pen(2, BLUE, List.of(20.0, 20.0))));
    assertThat(at(dashed, 60, 80)).isEqualTo(BLUE);
    assertThat(at(dashed, 80, 80)).isEqualTo(WHITE);
    assertThat(at(dashed, 100, 80)).isEqualTo(BLUE);
  }

  @Test
  void aWholeLineAfterADashedOneIsWhole() throws IOException {
    var page =
        page(
            ink -> {
              ink.line(50, 80, 150, 80, new Ink.Pen(2, BLUE, List.of(20.0, 20.0)));
              ink.line(50, 120, 150, 120, new Ink.Pen(2, RED));
            });
    for (int x = 55; x < 145; x += 5) {
      assertThat(at(page, x, 120)).isEqualTo(RED);
    }
  }

  @Test
  void aFrameIsFourLines() throws IOException {
    var page = page(ink -> ink.frame(100, 100, 80, 40, new Ink.Pen(4, RED)));
    assertThat(at(page, 140, 100)).isEqualTo(RED);
    assertThat(at(page, 140, 140)).isEqualTo(RED);
    assertThat(at(page, 100, 120)).isEqualTo(RED);
    assertThat(at(page, 180, 120)).isEqualTo(RED);
    assertThat(at(page, 140, 120)).isEqualTo(WHITE);
  }

  @Test
  void aPolygonIsFilledBetweenAllItsCorners() throws IOException {
    double[] corners = {100, 100, 200, 100, 200, 200, 100, 200};
    var page = page(ink -> ink.polygon(corners, BLUE));
    for (int x : new int[] {104, 150, 196}) {
      for (int y : new int[] {104, 150, 196}) {
        assertThat(at(page, x, y)).isEqualTo(BLUE);
      }
    }
    assertThat(at(page, 94, 150)).isEqualTo(WHITE);
  }

  @Test
  void wordsStandAtTheirPlaceAndCanBeCopied() throws IOException {
    var type = new Ink.Type(20, RED, false, Ink.Anchor.START);
    var start = letters(ink -> ink.text("loss", 100, 200, type));
    assertThat(start).extracting(TextPosition::getUnicode).containsExactly("l", "o", "s", "s");
    double left = start.getFirst().getX();
    double right = start.getLast().getX() + start.getLast().getWidth();
    assertThat(left).isCloseTo(100, within(0.1));
    assertThat(start.getFirst().getY()).isCloseTo(200, within(0.1f));
    assertThat(start.getFirst().getFontSizeInPt()).isEqualTo(20);
    var middle = letters(ink -> ink.text("loss", 100, 200, type.at(Ink.Anchor.MIDDLE)));
    assertThat(middle.getFirst().getX())
        .isCloseTo((float) (100 - (right - left) / 2), within(0.1f));
    var end = letters(ink -> ink.text("loss", 100, 200, type.at(Ink.Anchor.END)));
    assertThat(end.getFirst().getX()).isCloseTo((float) (100 - (right - left)), within(0.1f));
  }

  @Test
  void boldWordsHaveMoreInkOfTheSameColour() throws IOException {
    long plain = inked(new Ink.Type(40, BLUE, false, Ink.Anchor.START));
    assertThat(inked(new Ink.Type(40, BLUE, true, Ink.Anchor.START)))
        .isBetween(plain * 11 / 10, plain * 2);
  }

  private long inked(Ink.Type type) throws IOException {
    var page =
        page(
            ink -> {
              ink.line(50, 80, 150, 80, new Ink.Pen(9, RED, List.of(3.0, 5.0)));
              ink.text("HILL", 100, 200, type);
            });
    var below = page.getRGB(0, 120, page.getWidth(), 200, null, 0, page.getWidth());
    assertThat(Arrays.stream(below).filter(argb -> (argb | 0xff000000) == RED)).isEmpty();
    return Arrays.stream(below).filter(argb -> (argb | 0xff000000) == BLUE).count();
  }

  @Test
  void aLetterThatTheFontHasNotIsASpace() throws IOException {
    var type = new Ink.Type(20, RED, false, Ink.Anchor.START);
    var words = letters(ink -> ink.text("a\u4e2d\ud83d\ude00b", 100, 200, type));
    assertThat(words).extracting(TextPosition::getUnicode).containsExactly("a", " ", " ", "b");
  }

  @Test
  void aPictureFillsItsRectangleTheRightWayUp() throws IOException {
    var picture = new Picture(2, 2, new int[] {RED, BLUE, BLUE, WHITE});
    var page = page(ink -> ink.picture(picture, 100, 60, 40, 80));
    assertThat(at(page, 104, 66)).isEqualTo(RED);
    assertThat(at(page, 136, 66)).isEqualTo(BLUE);
    assertThat(at(page, 104, 134)).isEqualTo(BLUE);
    assertThat(at(page, 136, 134)).isEqualTo(WHITE);
    assertThat(at(page, 104, 145)).isEqualTo(WHITE);
  }
}
