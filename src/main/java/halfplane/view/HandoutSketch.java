package halfplane.view;

import halfplane.data.Feature;
import halfplane.data.PlainNumber;
import halfplane.data.Source;
import halfplane.files.Ink;
import halfplane.limits.Limits;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.NotebookLog;
import halfplane.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page for students: the points of the class's own run to draw a line among, its settings, and
 * what it came to as blanks and boxes to fill in. Another page has all of that filled in, its plot
 * hatched for printing in black and white.
 */
public final class HandoutSketch {
  private static final double MARGIN = 48;
  private static final double PLOT = 300;

  /** From one line of the settings to the next. */
  private static final double LINE_HEIGHT = 13;

  /** Letters of a file's name: it stands among what makes the run what it is. */
  private static final int MOST_OF_NAME = 40;

  /** How much smaller dots and words are than on screen. */
  private static final double PRINT = 0.62;

  private static final int INK = Palette.LIGHT.ink();
  private static final int RULE = 0xff8c959f;

  /** Small print on white: lighter than the text, and still to be read (contrast 6.4 to 1). */
  private static final int FOOT = 0xff57606a;

  private static final Ink.Type TEXT = new Ink.Type(10.5, INK, false, Ink.Anchor.START);
  private static final Ink.Type BOLD = new Ink.Type(10.5, INK, true, Ink.Anchor.START);
  private static final Ink.Pen LINE = new Ink.Pen(0.8, RULE);

  private static final String BEST = "handout.best";

  /** Asked where the boundary may be any straight line. */
  private static final String EQUATION = "handout.weights";

  /** Questions with one box for an answer each; the rest of the page is for words. */
  private static final List<Box> BOXES =
      List.of(
          new Box("handout.guess", ""),
          new Box("handout.line", ""),
          new Box(EQUATION, "3"),
          new Box("handout.floor", NotebookLog.loss(Limits.GUESSING)));

  private static final int MOST_RATES = 2;

  private static final List<Statement> TICKET =
      List.of(
          new Statement("handout.ticket.1", false),
          new Statement("handout.ticket.2", true),
          new Statement("handout.ticket.3", false));

  /**
   * A question with a box.
   *
   * @param answer empty where each student has another
   */
  private record Box(String key, String answer) {}

  /** A statement to be judged. */
  private record Statement(String key, boolean isTrue) {}

  /** A figure of the run; on the students' page its unit alone. */
  private record Row(String key, String figure, String unit) {}

  private final Ink ink;
  private final double width;

  /** Whether the answers are filled in. */
  private final boolean solved;

  private double y = MARGIN;

  private HandoutSketch(Ink ink, double width, boolean solved) {
    this.ink = ink;
    this.width = width;
    this.solved = solved;
  }

  /**
   * Draws the students' page, which gives no answer away.
   *
   * @param width of the page, in points
   * @param height of the page, in points
   * @param frame what the plot shows
   * @param rates of the epochs up to the one on show
   * @param limits what no line can beat on these points; null where it is not known
   */
  public static void draw(
      Ink ink, double width, double height, PlotFrame frame, LearningRates rates, Limits limits) {
    new HandoutSketch(ink, width, false).draw(height, frame, rates, limits);
  }

  /**
   * Draws the page with the answers.
   *
   * @param width of the page, in points
   * @param height of the page, in points
   * @param frame what the plot shows
   * @param rates of the epochs up to the one on show
   * @param limits what no line can beat on these points; null where it is not known
   */
  public static void drawSolved(
      Ink ink, double width, double height, PlotFrame frame, LearningRates rates, Limits limits) {
    new HandoutSketch(ink, width, true).draw(height, frame, rates, limits);
  }

  private void draw(double height, PlotFrame frame, LearningRates rates, Limits limits) {
    heading();
    var experiment = frame.snapshot().experiment();
    paragraph(points(experiment.data()));
    paragraph(settings(experiment, rates));
    paragraph(unusual(experiment));
    plot(frame);
    figures(frame, limits, MARGIN + PLOT + 42);
    y += PLOT + 44;
    boolean line = experiment.model().drawsOneLineAtMost();
    boolean equation = experiment.model().drawsEveryLine();
    BOXES.stream().filter(box -> equation || !box.key().equals(EQUATION)).forEach(this::box);
    y += 4;
    if (!solved) {
      lines(Words.of(because(line, limits)));
    }
    ink.text(Words.of("handout.ticket"), MARGIN, y, BOLD);
    for (var statement : TICKET) {
      y += 19;
      ticket(statement);
    }
    ink.text(
        Words.of("handout.foot"),
        width / 2,
        height - MARGIN / 2,
        new Ink.Type(8, FOOT, false, Ink.Anchor.MIDDLE));
  }

  private void heading() {
    var large = new Ink.Type(19, INK, true, Ink.Anchor.START);
    ink.text(Words.of(solved ? "handout.heading.solved" : "handout.heading"), MARGIN, y, large);
    if (!solved) {
      ink.text(Words.of("handout.student"), width - MARGIN - 170, y, TEXT);
      ink.line(width - MARGIN - 135, y + 2, width - MARGIN, y + 2, LINE);
    }
    y += 20;
  }

  /** In as many lines as it needs. */
  private void paragraph(String words) {
    var line = "";
    for (var word : words.split(" ")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && ink.width(longer, TEXT) > width - 2 * MARGIN) {
        line(line);
        line = word;
      } else {
        line = longer;
      }
    }
    line(line);
  }

  private void line(String words) {
    ink.text(words, MARGIN, y, TEXT);
    y += LINE_HEIGHT;
  }

  /** A sentence to be ended on the lines below it. */
  private void lines(String beginning) {
    ink.text(beginning, MARGIN, y, BOLD);
    for (int i = 0; i < 3; i++) {
      y += 24;
      ink.line(MARGIN, y, width - MARGIN, y, LINE);
    }
    y += 26;
  }

  /** What can be said of the points whatever the run has come to. */
  private static String because(boolean line, Limits limits) {
    if (!line) {
      return "handout.because.bent";
    }
    if (limits == null) {
      return "handout.because.unknown";
    }
    return limits.isSeparable() ? "handout.because.enough" : "handout.because";
  }

  private static String points(Experiment.Data data) {
    return switch (data.source()) {
      case Source.Made made ->
          Words.of(
              "handout.points",
              Words.of("dataset." + made.shape().key()),
              made.samples(),
              number(made.noise()),
              data.seed());
      case Source.Own own -> Words.of("handout.own", own.points().size(), data.seed());
      case Source.CsvFile csv -> Words.of("handout.file", name(csv), data.seed());
    };
  }

  private static String name(Source.CsvFile csv) {
    return Words.shortened(csv.file().getFileName().toString(), MOST_OF_NAME);
  }

  /** All of its digits: somebody is to have the same figures. */
  private static String number(double value) {
    return Words.number(PlainNumber.text(value));
  }

  /** Rates changed in flight one after the other; of more than fit the first and the last. */
  private static String words(LearningRates rates) {
    var words = rates.changes().stream().map(change -> number(change.rate())).toList();
    return words.size() <= MOST_RATES
        ? String.join(", ", words)
        : "%s, …, %s".formatted(words.getFirst(), words.getLast());
  }

  private static String settings(Experiment experiment, LearningRates rates) {
    return Words.of(
        "handout.settings",
        experiment.model().architecture(),
        Words.kind(experiment.model().acting()),
        experiment.model().seed(),
        words(rates));
  }

  /** What else somebody needs who wants the same figures; empty for most runs. */
  private static String unusual(Experiment experiment) {
    var words = new ArrayList<String>();
    experiment
        .data()
        .straightLabels()
        .ifPresent(
            line ->
                words.add(
                    Words.of("handout.straight", number(line.degrees()), number(line.offset()))));
    if (experiment.data().testSize() != Experiment.NOTEBOOK.data().testSize()) {
      words.add(Words.of("handout.test", number(experiment.data().testSize())));
    }
    if (experiment.data().standardised()) {
      words.add(Words.of("legend.standardised"));
    }
    var features = experiment.model().features();
    if (!features.equals(Feature.PLANE)) {
      words.add(
          Words.of(
              "handout.columns",
              features.stream().map(Feature::symbol).collect(Collectors.joining(", "))));
    }
    int batch = experiment.schedule().batch();
    if (batch != Experiment.Schedule.ALL) {
      words.add(Words.of("handout.batch", batch));
    }
    return String.join(", ", words);
  }

  /** Dots and hatching for a printer without colours: red is solid, blue a ring. */
  private void plot(PlotFrame frame) {
    var request = frame.request();
    boolean told = isTold(frame);
    var style = PlotStyle.desk(Palette.LIGHT, PRINT).withHatch(told);
    var overlay = Overlay.of(Optional.empty(), told && request.overlay().folds());
    var printed = frame.answering(request.drawnAs(style, false, overlay));
    if (!told) {
      printed = printed.withoutBoundary();
    }
    var square = new Square(MARGIN + 22, y, PLOT);
    PlotSketch.draw(ink, printed, PlotSketch.Ground.PAPER, square);
    PlotSketch.axes(ink, request.view(), style, square);
  }

  /** Whether what the run has come to is told: a run that is still to come has come to nothing. */
  private boolean isTold(PlotFrame frame) {
    return solved && frame.snapshot().epochs() > 0;
  }

  private void figures(PlotFrame frame, Limits limits, double left) {
    var snapshot = frame.snapshot();
    var figures = snapshot.figures();
    double at = y + 12;
    int epochs = snapshot.epochs();
    int after = epochs > 0 ? epochs : snapshot.experiment().schedule().epochs();
    ink.text(Words.of("handout.run", Words.epochs(after)), left, at, BOLD);
    at += 20;
    var rows = new ArrayList<Row>();
    rows.add(new Row("figures.loss.train", Words.loss(figures.loss()), ""));
    rows.add(new Row("handout.loss.test", Words.loss(figures.testLoss()), ""));
    rows.add(new Row("figures.accuracy.train", NotebookLog.accuracy(figures.accuracy()), " %"));
    rows.add(new Row("handout.accuracy.test", NotebookLog.accuracy(figures.testAccuracy()), " %"));
    rows.add(new Row("handout.least", probability(frame.probability().least()), ""));
    rows.add(new Row("handout.most", probability(frame.probability().most()), ""));
    if (limits != null) {
      rows.add(new Row(BEST, NotebookLog.accuracy(limits.best().accuracy()), " %"));
    }
    for (var row : rows) {
      ink.text(Words.of(row.key()), left, at, TEXT);
      boolean told = isTold(frame) || solved && row.key().equals(BEST);
      var words = told ? Words.number(row.figure()) + row.unit() : row.unit().strip();
      ink.text(words, width - MARGIN, at, BOLD.at(Ink.Anchor.END));
      ink.line(left, at + 5, width - MARGIN, at + 5, new Ink.Pen(0.4, RULE));
      at += 21;
    }
    at += 12;
    legend(snapshot, left, at);
  }

  /** As the plot's range of p is written. */
  private static String probability(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void legend(Snapshot snapshot, double left, double top) {
    var names = snapshot.train().names();
    double at = top;
    ink.disc(left + 5, at - 4, 4, Palette.LIGHT.red());
    called(ClassWords.red(names), left + 16, at);
    ink.disc(left + 5, at + 14, 4, Palette.LIGHT.blue());
    ink.disc(left + 5, at + 14, 2, Palette.LIGHT.core());
    called(ClassWords.blue(names), left + 16, at + 18);
    at += 36;
    if (snapshot.test().size() > 0) {
      ink.disc(left + 5, at - 4, 5.4, INK);
      ink.disc(left + 5, at - 4, 4, Palette.LIGHT.red());
      ink.text(Words.of("legend.test"), left + 16, at, TEXT);
      at += 19;
    }
    if (solved && snapshot.epochs() > 0) {
      for (int i = 0; i < 3; i++) {
        ink.line(left + 4 * i, at, left + 4 * i + 8, at - 8, new Ink.Pen(0.6, RULE));
      }
      ink.text(Words.of("handout.hatch"), left + 22, at, TEXT);
    }
  }

  /** What a file calls a class, as much of it as there is room for. */
  private void called(String words, double x, double baseline) {
    var fitting = words;
    for (int most = words.length(); ink.width(fitting, TEXT) > width - MARGIN - x; most--) {
      fitting = Words.shortened(words, most);
    }
    ink.text(fitting, x, baseline, TEXT);
  }

  private void box(Box box) {
    if (solved && box.answer().isEmpty()) {
      return;
    }
    ink.text(Words.of(box.key()), MARGIN, y, TEXT);
    ink.frame(width - MARGIN - 110, y - 14, 110, 20, new Ink.Pen(1, INK));
    if (solved) {
      var answer = Words.number(box.answer());
      ink.text(answer, width - MARGIN - 55, y, BOLD.at(Ink.Anchor.MIDDLE));
    }
    y += 28;
  }

  /** A statement with a box for yes and one for no. */
  private void ticket(Statement statement) {
    ink.text(Words.of(statement.key()), MARGIN, y, TEXT);
    double at = width - MARGIN - 110;
    for (boolean answer : new boolean[] {true, false}) {
      ink.frame(at, y - 9, 10, 10, new Ink.Pen(1, INK));
      if (solved && answer == statement.isTrue()) {
        ink.text("×", at + 5, y, BOLD.at(Ink.Anchor.MIDDLE));
      }
      ink.text(Words.of(answer ? "handout.yes" : "handout.no"), at + 15, y, TEXT);
      at += 60;
    }
  }
}
