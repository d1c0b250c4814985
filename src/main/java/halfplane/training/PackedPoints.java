package halfplane.training;

import halfplane.data.Dataset;
import halfplane.data.InvalidInputException;
import halfplane.data.PlainNumber;
import halfplane.data.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Points as a word of letters and digits: their numbers, compressed. Nothing is rounded. */
final class PackedPoints {
  /** A chat takes some thousand characters, and a hostile word must not unpack without end. */
  private static final int MOST_BYTES = 70 * Source.MOST_OWN;

  private PackedPoints() {}

  static String pack(Dataset points) {
    var text = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      text.append(points.x1(i)).append(' ').append(points.x2(i)).append(' ');
      text.append(points.label(i)).append('\n');
    }
    var bytes = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(bytes)) {
      packed.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * @throws InvalidInputException if the word was not made by {@link #pack}
   */
  static Dataset unpack(String word) {
    try (var unpacked =
        new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(word)))) {
      var bytes = unpacked.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IllegalArgumentException("more than " + MOST_BYTES);
      }
      var text = new String(bytes, StandardCharsets.US_ASCII);
      var rows = text.lines().map(row -> row.split(" ", -1)).toList();
      var x1 = new double[rows.size()];
      var x2 = new double[rows.size()];
      var labels = new byte[rows.size()];
      for (int i = 0; i < labels.length; i++) {
        var row = rows.get(i);
        if (row.length != 3) {
          throw new IllegalArgumentException("a row of " + row.length);
        }
        x1[i] = finite(row[0]);
        x2[i] = finite(row[1]);
        labels[i] = label(row[2]);
      }
      return new Dataset(x1, x2, labels);
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidInputException("points: these are broken; copy the whole line");
    }
  }

  private static byte label(String text) {
    return switch (text) {
      case "0" -> 0;
      case "1" -> 1;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static double finite(String text) {
    double value = PlainNumber.real(text);
    if (!Float.isFinite((float) value)) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }
}
