package halfplane.files;

import halfplane.data.CsvColumns;
import halfplane.data.Dataset;
import halfplane.data.PlainNumber;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.training.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a Python script that make or read X, a row a point, and y. */
final class ScriptPoints {
  /** What separates the values of a file whose columns nobody chose, and whether it has names. */
  private static final String GUESSES =
      """
      def find_separator(first):
          unquoted = re.sub(r'"[^"]*"', "", first)
          for some in "\\t;,":
              if unquoted.count(some) > 1:
                  return some
          return "\\t" if "\\t" in first else ";" if ";" in first else ","


      def is_named():
          name, *labels = [row[2] for row in rows]
          numbers = [cell for cell in rows[0][:2] if is_number(cell)]
          missing = r"[?-]?|n/?an?|null|none|[-+.]?[0-9].*"
          return (
              re.fullmatch(missing, name, re.IGNORECASE) is None
              and not is_number(name)
              and is_number(labels[0])
              and name not in labels
              and all(re.fullmatch("[0-9]+", cell) for cell in numbers)
          )


      """;

  private static final String READER =
      """
      def decimal_point(cell):
          return cell if separator == "," else cell.replace(",", ".")


      def is_number(cell):
          plain = r"[+-]?(NaN|Infinity|([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?)"
          return re.fullmatch(plain, decimal_point(cell)) is not None


      def number(cell):
          if not is_number(cell):
              raise ValueError(f"'{cell}' is not a number")
          return float(decimal_point(cell))


      blanks = "%s"
      table = "%s"
      if "__file__" in globals():
          table = Path(__file__).parent / table
      with open(table, encoding="utf-8-sig", newline="") as file:
          lines = [line for line in file if line.strip(blanks)]
      told = re.fullmatch(r'\\s*"?sep=([\\t;,]?)"?\\s*', lines[0], re.IGNORECASE)
      separator = %s
      lines = lines[1:] if told else lines
      blank = "[" + blanks.replace(separator, "") + "]+"
      lines = [re.sub(rf'(^|{separator}){blank}"', r'\\1"', line) for line in lines]
      cells = csv.reader(lines, delimiter=separator)
      rows = [[cell.strip(blanks) for cell in row] for row in cells]
      rows = [row for row in rows if any(row)]
      if %s:
          rows = rows[1:]
      X = np.array([[number(row[%d]), number(row[%d])] for row in rows])
      labels = [row[%d] for row in rows]
      classes = sorted(set(labels))
      if len(classes) != 2:
          count = "1 different label" if len(classes) == 1 else f"{len(classes)} different labels"
          raise SystemExit(f"{file.name} has {count}; exactly two are allowed.")
      if all(is_number(label) for label in classes):
          classes.sort(key=number)
      elif [label.lower() for label in classes] in (["blau", "rot"], ["blue", "red"]):
          classes.reverse()
      y = np.array([classes.index(label) for label in labels])""";

  /** What is no part of a cell at its ends: not just what Python holds for space. */
  private static final String BLANKS =
      IntStream.rangeClosed(0, Character.MAX_VALUE)
          .filter(Character::isWhitespace)
          .mapToObj(blank -> ScriptLine.of("\\u%04x", blank))
          .collect(Collectors.joining());

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private ScriptPoints() {}

  static List<String> of(Experiment.Data data) {
    var lines = new ArrayList<String>();
    switch (data.source()) {
      case Source.Made made -> lines.addAll(made(made, data.seed()));
      case Source.Own own -> lines.addAll(own(own.points()));
      case Source.CsvFile csv -> lines.addAll(file(csv));
    }
    if (data.standardised()) {
      lines.add("X = (X - X.mean(axis=0)) / X.std(axis=0)");
    }
    data.straightLabels().ifPresent(line -> lines.addAll(labels(line, data.labelsFromOrigin())));
    return lines;
  }

  private static List<String> made(Source.Made made, long seed) {
    int n = made.samples();
    var noise = PlainNumber.text(made.noise());
    return switch (made.shape()) {
      case CIRCLES ->
          List.of(
              ScriptLine.of(
                  "X, y = datasets.make_circles(%d, noise=%s, random_state=%d)", n, noise, seed));
      case MOONS ->
          List.of(
              ScriptLine.of(
                  "X, y = datasets.make_moons(%d, noise=%s, random_state=%d)", n, noise, seed));
      case BLOBS ->
          List.of(
              "X, y = datasets.make_blobs(",
              ScriptLine.of(
                  "    %d, centers=[[-1, -1], [1, 1]], cluster_std=%s, random_state=%d)",
                  n, noise, seed));
      case XOR ->
          drawn(
              made,
              seed,
              ScriptLine.of("X = random.uniform(-1, 1, (%d, 2))", n),
              "y = np.where(X[:, 0] * X[:, 1] > 0, 1, 0)",
              ScriptLine.of("X += %s * np.sign(X)", PlainNumber.text(Shape.XOR_GAP)));
      case SPIRALS ->
          drawn(
              made,
              seed,
              ScriptLine.of("y = np.repeat([0, 1], [%d, %d])", n / 2, n - n / 2),
              ScriptLine.of(
                  "radius = np.concatenate([np.arange(%d) / %1$d, np.arange(%d) / %2$d])",
                  n / 2, n - n / 2),
              ScriptLine.of(
                  "angle = 2 * %s * np.pi * radius + np.pi * y",
                  PlainNumber.text(Shape.SPIRAL_TURNS)),
              "X = np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)");
      case GAUSS ->
          drawn(
              made,
              seed,
              ScriptLine.of("y = np.repeat([0, 1], [%d, %d])", n - n / 2, n / 2),
              ScriptLine.of(
                      "X = np.where(y == 0, -%1$s, %1$s)[:, None]",
                      PlainNumber.text(Shape.GAUSS_CENTRE))
                  + ScriptLine.of(
                      " + %s * random.standard_normal((%d, 2))",
                      PlainNumber.text(Shape.GAUSS_SPREAD), n));
      case SEPARABLE ->
          drawn(
              made,
              seed,
              ScriptLine.of("y = np.repeat([0, 1], [%d, %d])", n - n / 2, n / 2),
              ScriptLine.of("u = random.random_sample((%d, 2))", n),
              ScriptLine.of(
                  "radius, angle = %s * np.sqrt(u[:, 0]), 2 * np.pi * u[:, 1]",
                  PlainNumber.text(Shape.DISC_RADIUS)),
              "X = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)",
              ScriptLine.of(
                  "X += np.where(y == 0, -%1$s, %1$s)[:, None]",
                  PlainNumber.text(Shape.DISC_CENTRE)));
    };
  }

  private static List<String> drawn(Source.Made made, long seed, String... places) {
    var lines = new ArrayList<String>();
    lines.add(ScriptLine.of("random = np.random.RandomState(%d)", seed));
    lines.addAll(List.of(places));
    lines.add(ScriptLine.of("rows = random.permutation(%d)", made.samples()));
    lines.add("X, y = X[rows], y[rows]");
    lines.add(
        ScriptLine.of(
            "X += random.normal(scale=%s, size=X.shape)", PlainNumber.text(made.noise())));
    return lines;
  }

  private static List<String> own(Dataset points) {
    var lines = new ArrayList<String>();
    lines.add("points = np.array([");
    for (int i = 0; i < points.size(); i++) {
      lines.add(ScriptLine.of("    [%s, %s, %d],", points.x1(i), points.x2(i), points.label(i)));
    }
    lines.add("])");
    lines.add("X, y = points[:, :2], points[:, 2].astype(int)");
    return lines;
  }

  /** The file is to lie beside the script, or beside the notebook that it is pasted into. */
  private static List<String> file(Source.CsvFile csv) {
    var columns = csv.columns();
    int x1 = columns.map(CsvColumns::x1).orElse(0);
    int x2 = columns.map(CsvColumns::x2).orElse(1);
    int label = columns.map(CsvColumns::label).orElse(2);
    var name = quotable(csv.file().getFileName().toString());
    var separator =
        columns
            .map(
                chosen -> chosen.separator() == '\t' ? "\"\\t\"" : "\"" + chosen.separator() + "\"")
            .orElse("told[1] if told and told[1] else find_separator(lines[0])");
    var header =
        columns
            .map(chosen -> chosen.header() ? "True" : "False")
            .orElse("not (is_number(rows[0][0]) or is_number(rows[0][1])) or is_named()");
    var pattern = (columns.isEmpty() ? GUESSES : "") + READER;
    return ScriptLine.of(pattern, BLANKS, name, separator, header, x1, x2, label).lines().toList();
  }

  /** A line break in quotation marks is no Python. */
  private static String quotable(String name) {
    return CONTROL
        .matcher(name.replace("\\", "\\\\").replace("\"", "\\\""))
        .replaceAll(found -> ScriptLine.of("\\\\x%02x", (int) found.group().charAt(0)));
  }

  /** NumPy's mean of a long column has an error that grows with it, the exact sum's has none. */
  private static List<String> labels(StraightLabels line, boolean fromOrigin) {
    var offset = PlainNumber.text(line.offset());
    var rounding =
        ScriptLine.of(" + %s * np.abs(X).max(axis=0) @ np.abs(normal)", StraightLabels.ROUNDING);
    return List.of(
        ScriptLine.of("angle = math.radians(%s)", PlainNumber.text(line.degrees())),
        fromOrigin
            ? "middle = np.zeros(2)"
            : "middle = np.array([math.fsum(column) / len(X) for column in X.T])",
        "normal = np.array([math.cos(angle), math.sin(angle)])",
        "along = (X - middle) @ normal",
        ScriptLine.of(
            "y = np.where(along > %s, 1, 0)  # labels by a straight line",
            fromOrigin ? offset : offset + rounding));
  }
}
