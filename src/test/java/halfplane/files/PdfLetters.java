package halfplane.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds written in a PDF. */
public final class PdfLetters {
  private PdfLetters() {}

  /** Each letter of all pages with its place. */
  public static List<TextPosition> of(Path file) throws IOException {
    var letters = new ArrayList<TextPosition>();
    try (var document = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          letters.add(letter);
        }
      }.getText(document);
    }
    return letters;
  }
}
