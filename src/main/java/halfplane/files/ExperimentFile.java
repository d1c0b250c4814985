package halfplane.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import halfplane.data.InvalidInputException;
import halfplane.data.Phrase;
import halfplane.data.ReadingReason;
import halfplane.data.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * An experiment as a small JSON file:
 *
 * <pre>
 * {"halfplane": 1,
 *  "data": {"set": "circles", "samples": 1000, "noise": 0.03, "seed": 42, "testSize": 0.2},
 *  "model": {"features": ["x1", "x2"], "hidden": [5], "activation": "identity", "seed": 42},
 *  "training": {"learningRate": 0.1, "epochs": 100, "batch": "all"}}
 * </pre>
 *
 * In place of set, samples and noise, data may name a CSV {@code file} in the same folder, maybe
 * with its {@code columns}, or have painted {@code points}, each as {@code [x1, x2, class]}, maybe
 * with {@code names}, what the file that they come from calls {@code x1}, {@code x2}, {@code red}
 * and {@code blue}; and it may have {@code "straightLabels": {"degrees": 30, "offset": 0}}, a line
 * that labels the points, and {@code "standardised": true}. {@code shown} has the epoch on show,
 * the learning rates up to it, and each layer's weight and bias; {@code beside} a second network
 * with its rates; {@code lesson} a lesson's name and step, and {@code answered} if its question
 * was.
 */
public final class ExperimentFile {
  /** What such a file is, for a sentence on one that is not there or another. */
  public static final Phrase EXPECTED = Phrase.of("a saved experiment");

  static final int VERSION = 1;

  /**
   * The most changes of a network's learning rate, its first value among them. Those of two
   * networks have room in a file beside the most points and weights.
   */
  static final int MOST_CHANGES = 30_000;

  private static final long MOST_BYTES = 4 << 20;

  /** So many of the first bytes tell Jackson an encoding. */
  private static final int LOOKED_AT = 4;

  private ExperimentFile() {}

  /**
   * All that a file holds.
   *
   * @throws InvalidInputException if it is not such a file; the sentence has its name and says what
   *     is wrong, and of one that is not there it has the whole path
   */
  public static SavedExperiment read(Path file) {
    return read(file, Files.isRegularFile(file) ? file.getFileName() : file);
  }

  /**
   * All that a file holds.
   *
   * @param named as it is called in what is said of it
   * @throws InvalidInputException if it is not such a file; the sentence says what is wrong
   */
  public static SavedExperiment read(Path file, Path named) {
    try {
      return new ExperimentReader(file, parse(file)).read();
    } catch (InvalidInputException e) {
      throw new InvalidInputException("%s: %s", named, e.phrase());
    }
  }

  /**
   * Writes an experiment; what was there before is replaced whole.
   *
   * @throws InvalidInputException if the data is a file in another folder, where it would not be
   *     found again, or its name is none that {@link #read} takes, or a learning rate was changed
   *     more often than there is room for
   * @throws IOException if the folder cannot be written to
   */
  public static void write(Path file, SavedExperiment saved) throws IOException {
    if (saved.experiment().data().source() instanceof Source.CsvFile csv
        && !folder(csv.file()).equals(folder(file))) {
      throw new InvalidInputException(
          "An experiment on %s is saved in the same folder as that file", csv.file());
    }
    if (saved.experiment().data().source() instanceof Source.CsvFile csv
        && !ExperimentReader.isPlain(csv.file().getFileName().toString())) {
      throw new InvalidInputException(
          "An experiment on %s cannot be saved; a file's name without ':', '\\' and control characters that does not begin with a point is allowed",
          csv.file());
    }
    if (!saved.hasRoomForItsRates()) {
      throw new InvalidInputException(
          "An experiment with %d changes of a learning rate cannot be saved; up to %d are allowed",
          saved.mostChanges(), MOST_CHANGES);
    }
    var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
    WholeFile.write(file, out -> out.write(json.writeValueAsBytes(ExperimentJson.of(saved))));
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  /**
   * What a file has as JSON.
   *
   * @throws InvalidInputException if it is none; the sentence has no file's name
   */
  static JsonNode parse(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new InvalidInputException(
            "%s; expected %s",
            Files.exists(file) ? Phrase.of("is no file") : Phrase.of("there is no such file"),
            EXPECTED);
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new InvalidInputException("is longer than %d bytes", MOST_BYTES);
      }
      var json =
          JsonMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build();
      byte[] text = Files.readAllBytes(file);
      if (!beginsAsUtf8(text)) {
        throw new InvalidInputException("is not text in UTF-8; expected %s", EXPECTED);
      }
      try (var parser = json.createParser(text)) {
        return tree(json.reader(new WrittenNumbers(parser)), parser, text);
      }
    } catch (IOException e) {
      throw new InvalidInputException("cannot be read: %s", ReadingReason.of(e));
    }
  }

  /**
   * False of what Jackson would take for UTF-16 or UTF-32, where it does not tell which byte a
   * fault is at: it looks for zeros, and for a byte order mark of bytes that UTF-8 does not have.
   */
  private static boolean beginsAsUtf8(byte[] text) {
    return IntStream.range(0, Math.min(LOOKED_AT, text.length))
        .allMatch(i -> text[i] != 0 && (text[i] & 0xfe) != 0xfe);
  }

  private static JsonNode tree(ObjectReader json, JsonParser parser, byte[] text)
      throws IOException {
    try {
      JsonNode tree = json.readTree(parser);
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e, parser.currentLocation(), text);
    }
  }
}
