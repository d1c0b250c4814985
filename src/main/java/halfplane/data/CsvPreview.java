package halfplane.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The beginning of a CSV file, to choose columns from.
 *
 * @param name of the file, without its folder
 * @param separator between two values
 * @param rows the first lines' values, a header among them if there is one
 * @param guess see {@link CsvGuess}; empty where there are too few columns
 */
public record CsvPreview(
    String name, char separator, List<List<String>> rows, Optional<CsvColumns> guess) {
  private static final int MOST_ROWS = 1000;

  /**
   * Reads the beginning of a file, with the separator that its first line has.
   *
   * @throws InvalidInputException if it is no text, or empty
   */
  public static CsvPreview of(Path file) {
    return of(file, Optional.empty());
  }

  /**
   * Reads the beginning of a file.
   *
   * @param separator where the file's own is not to be looked for
   * @throws InvalidInputException if it is no text, or empty
   */
  public static CsvPreview of(Path file, Optional<Character> separator) {
    var text = new CsvText(file, Progress.NONE);
    try {
      char between = separator.isPresent() ? separator.get() : text.findSeparator();
      var rows = new ArrayList<List<String>>();
      try (var records = text.rows(between)) {
        while (records.hasNext() && rows.size() < MOST_ROWS) {
          rows.add(records.next().stream().map(String::strip).toList());
        }
      } catch (UncheckedIOException e) {
        throw CsvFault.broken(text.name(), e);
      }
      var name = text.name().toString();
      var unguessed = new CsvPreview(name, between, List.copyOf(rows), Optional.empty());
      return new CsvPreview(name, between, unguessed.rows, CsvGuess.of(unguessed));
    } catch (IOException e) {
      throw CsvFault.unreadable(text.name(), e);
    }
  }

  /** How many columns the widest line has. */
  public int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * Whether the first line has names: no number where the second line has one; or, since columns
   * may be called by numbers, words above two numbers at least, or a word above one in the last
   * column, if it has two labels and the numbers count the columns.
   */
  public boolean hasHeader() {
    if (rows.size() < 2) {
      return false;
    }
    return rows.getFirst().stream().noneMatch(this::isNumber)
            && rows.get(1).stream().anyMatch(this::isNumber)
        || wordsAboveNumbers() > 1
        || isLastNamed();
  }

  private long wordsAboveNumbers() {
    var first = rows.getFirst();
    var second = rows.get(1);
    return IntStream.range(0, Math.min(first.size(), second.size()))
        .filter(i -> !isNumber(first.get(i)) && isNumber(second.get(i)))
        .filter(i -> !CsvHeader.isNoName(first.get(i)))
        .filter(i -> !labels(i, true).containsKey(first.get(i)))
        .count();
  }

  private boolean isLastNamed() {
    int last = rows.getFirst().size() - 1;
    return labels(last, true).size() == 2
        && isNamed(rows.getFirst().subList(0, last).stream(), last);
  }

  private boolean isNamed(Stream<String> others, int label) {
    var first = rows.getFirst();
    return label < Math.min(first.size(), rows.get(1).size())
        && Labels.isNamed(others, first.get(label), rows.get(1).get(label), separator)
        && !labels(label, true).containsKey(first.get(label));
  }

  /**
   * Whether the first line has names for these columns, whatever stands in others: not where its
   * label is one of the others', and what should be the first coordinate's name only a missing
   * number.
   */
  public boolean hasHeader(int x1, int x2, int label) {
    var first = rows.isEmpty() ? List.<String>of() : rows.getFirst();
    if (IntStream.of(x1, x2, label).anyMatch(column -> column < 0 || column >= first.size())) {
      return hasHeader();
    }
    if (CsvText.isNumber(first.get(x1), separator) || CsvText.isNumber(first.get(x2), separator)) {
      return rows.size() > 1 && isNamed(Stream.of(first.get(x1), first.get(x2)), label);
    }
    return !labels(label, true).containsKey(first.get(label)) || !CsvHeader.isNoName(first.get(x1));
  }

  /** Whether there is nothing to choose: two numeric columns, then a label. */
  public boolean isPlain() {
    return hasThree() && isNumeric(0, hasHeader()) && isNumeric(1, hasHeader());
  }

  private boolean hasThree() {
    return rows.stream().allMatch(row -> row.size() == 3);
  }

  /**
   * Whether someone is to choose: not where the columns are plain, nor where there are just three
   * and no order of them would do, so that the line that is wrong can be named.
   */
  public boolean needsChoice() {
    if (isPlain() || guess.isEmpty()) {
      return false;
    }
    return columns() > 3
        || hasThree()
            && isNumeric(guess.get().x1(), guess.get().header())
            && isNumeric(guess.get().x2(), guess.get().header())
            && labels(guess.get().label(), guess.get().header()).size() == 2;
  }

  /** What a column is called: its header's name, or its number from 1. */
  public String title(int column, boolean header) {
    var first = rows.isEmpty() ? List.<String>of() : rows.getFirst();
    return header && column < first.size() && !first.get(column).isBlank()
        ? first.get(column)
        : String.valueOf(column + 1);
  }

  /** Whether all of a column's first values are numbers. */
  public boolean isNumeric(int column, boolean header) {
    return rows.stream()
        .skip(header ? 1 : 0)
        .allMatch(row -> column < row.size() && isNumber(row.get(column)));
  }

  double number(String cell) {
    return CsvText.number(cell, separator);
  }

  /** How often each value of a column occurs among the first lines, in their order. */
  public Map<String, Integer> labels(int column, boolean header) {
    var counts = new LinkedHashMap<String, Integer>();
    rows.stream()
        .skip(header ? 1 : 0)
        .filter(row -> column < row.size())
        .forEach(row -> counts.merge(row.get(column), 1, Integer::sum));
    return counts;
  }

  /** The values of a label's column, class 0 first. */
  public List<String> classes(int column, boolean header) {
    return labels(column, header).keySet().stream()
        .sorted((a, b) -> a.equals(b) ? 0 : Labels.isGreater(a, b, separator) ? 1 : -1)
        .toList();
  }

  boolean isNumber(String cell) {
    return CsvText.isNumber(cell, separator) && Float.isFinite((float) number(cell));
  }
}
