package halfplane.data;

import java.util.Arrays;
import org.apache.commons.csv.CSVRecord;

/** The points of a file's rows, and the labels found. */
final class CsvPoints {
  private static final Phrase X1 = Phrase.of("x1");
  private static final Phrase X2 = Phrase.of("x2");
  private static final Phrase LABEL = Phrase.of("the label");

  private final CsvLayout layout;
  private final CsvNumbers numbers;
  private final Labels labels;
  private double[] x1 = new double[1024];
  private double[] x2 = new double[1024];
  private int size;

  /** How many values the widest line so far has. */
  private int widest;

  /**
   * None yet.
   *
   * @param header what stands above them
   */
  CsvPoints(CsvLayout layout, CsvHeader header) {
    this.layout = layout;
    this.numbers = new CsvNumbers(layout);
    this.labels = new Labels(layout.file(), layout.separator());
    this.widest = header.size();
  }

  /**
   * Takes a row's point.
   *
   * @throws InvalidInputException if it has none, or there are too many
   */
  void add(CSVRecord row, long line) {
    layout.requireSize(row, line);
    requireColumn(row, line, layout.columns().x1(), X1);
    requireColumn(row, line, layout.columns().x2(), X2);
    requireColumn(row, line, layout.columns().label(), LABEL);
    widest = Math.max(widest, row.size());
    if (size == Source.MOST_SAMPLES) {
      throw layout.wrong(
          line, Phrase.of("is past the %d points that are read at most", Source.MOST_SAMPLES));
    }
    if (size == x1.length) {
      x1 = Arrays.copyOf(x1, 2 * size);
      x2 = Arrays.copyOf(x2, 2 * size);
    }
    x1[size] = numbers.read(layout.x1(row), line);
    x2[size] = numbers.read(layout.x2(row), line);
    labels.add(layout.label(row), line);
    size++;
  }

  /** Where no line before had the column, the choice of it is wrong; else the line is. */
  private void requireColumn(CSVRecord row, long line, int column, Phrase use) {
    if (column >= row.size()) {
      if (widest == 0 && row.size() < 3) {
        throw layout.wrong(line, Phrase.of("has %s", CsvLayout.values(row)));
      }
      var end =
          column < widest
              ? Phrase.of("expected %s in column %d, which was chosen for it", use, column + 1)
              : Phrase.of(
                  "%s cannot be column %d; 1 to %d are allowed",
                  use, column + 1, Math.max(widest, row.size()));
      throw new InvalidInputException(
          "%s, line %d: has %s; %s.", layout.file(), line, CsvLayout.values(row), end);
    }
  }

  /** The labels found. */
  Labels labels() {
    return labels;
  }

  /**
   * All of them.
   *
   * @throws InvalidInputException if they are too few, or of one label
   */
  Dataset dataset(CsvHeader header) {
    if (size < Source.FEWEST_SAMPLES) {
      throw new InvalidInputException(
          "%s has %s; expected at least %d, in each line %s.",
          layout.file(),
          size == 1 ? Phrase.of("1 point") : Phrase.of("%d points", size),
          Source.FEWEST_SAMPLES,
          CsvDataset.EXPECTED);
    }
    return new Dataset(Arrays.copyOf(x1, size), Arrays.copyOf(x2, size), labels.classes())
        .named(labels.names(header.x1(), header.x2()));
  }
}
