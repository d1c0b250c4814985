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
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page for students: the class's own run with its plot, hatched for printing in black and white,
 * its figures, and boxes to fill in.
 */
public final class HandoutSketch {
  private static final double MARGIN = 48;
  private static final double PLOT = 300;

  /** How much smaller dots and words are than on screen. */
  private static final double PRINT = 0.62;

  private static final int INK = Palette.LIGHT.ink();
  private static final int RULE = 0xff8c959f;

  /** Small print on white: lighter than the text, and still to be read (contrast 6.4 to 1). */
  private static final int FOOT = 0xff57606a;

  private static final Ink.Type TEXT = new Ink.Type(10.5, INK, false, Ink.Anchor.START);
  private static final Ink.Type BOLD = new Ink.Type(10.5, INK, true, Ink.Anchor.START);
  private static final Ink.Pen LINE = new Ink.Pen(0.8, RULE);

  /** Asked where the boundary may be any straight line. */
  private static final String EQUATION = "handout.weights";

  /** Questions with one box for an answer each; the rest of the page is for words. */
  private static final List<String> BOXES =
      List.of("handout.guess", "handout.line", EQUATION, "handout.floor");

  private static final int MOST_RATES = 2;

  private static final List<String> TICKET =
      List.of("handout.ticket.1", "handout.ticket.2", "handout.ticket.3");

  private final Ink ink;
  private final double width;
  private double y = MARGIN;

  private HandoutSketch(Ink ink, double width) {
    this.ink = ink;
    this.width = width;
  }

  /**
   * Draws the page.
   *
   * @param width of the page, in points
   * @param height of the page, in points
   * @param frame what the plot shows
   * @param rates of the epochs up to the one on show
   * @param limits what no line can beat on these points; null where it is not known
   */
  public static void draw(
      Ink ink, double width, double height, PlotFrame frame, LearningRates rates, Limits limits) {
    new HandoutSketch(ink, width).draw(height, frame, rates, limits);
  }

  private void draw(double height, PlotFrame frame, LearningRates rates, Limits limits) {
    ink.text(Words.of("handout.heading"), MARGIN, y, new Ink.Type(19, INK, true, Ink.Anchor.START));
    ink.text(Words.of("handout.student"), width - MARGIN - 170, y, TEXT);
    ink.line(width - MARGIN - 135, y + 2, width - MARGIN, y + 2, LINE);
    y += 20;
    var experiment = frame.snapshot().experiment();
    ink.text(points(experiment.data()), MARGIN, y, TEXT);
    y += 14;
    ink.text(settings(experiment, rates), MARGIN, y, TEXT);
    ink.text(unusual(experiment), MARGIN, y + 13, TEXT);
    y += 24;
    plot(frame);
    figures(frame, limits, MARGIN + PLOT + 42);
    y += PLOT + 44;
    boolean line = experiment.model().drawsOneLineAtMost();
    boolean equation = experiment.model().drawsEveryLine();
    BOXES.stream().filter(key -> equation || !key.equals(EQUATION)).forEach(this::box);
    y += 4;
    ink.text(Words.of(because(line, limits)), MARGIN, y, BOLD);
    for (int i = 0; i < 3; i++) {
      y += 24;
      ink.line(MARGIN, y, width - MARGIN, y, LINE);
    }
    y += 26;
    ink.text(Words.of("handout.ticket"), MARGIN, y, BOLD);
    for (var key : TICKET) {
      y += 19;
      ticket(key);
    }
    ink.text(
        Words.of("handout.foot"),
        width / 2,
        height - MARGIN / 2,
        new Ink.Type(8, FOOT, false, Ink.Anchor.MIDDLE));
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
      case Source.CsvFile csv ->
          Words.of("handout.file", csv.file().getFileName().toString(), data.seed());
    };
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
        Words.of("rival." + experiment.model().acting().key()),
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
    var style = PlotStyle.desk(Palette.LIGHT, PRINT).withHatch(true);
    var overlay = Overlay.of(Optional.empty(), request.overlay().folds());
    var printed = frame.answering(request.drawnAs(style, false, overlay));
    PlotSketch.draw(ink, printed, false, MARGIN + 22, y, PLOT);
    PlotSketch.axes(ink, request.view(), style, MARGIN + 22, y, PLOT);
  }

  private void figures(PlotFrame frame, Limits limits, double left) {
    var snapshot = frame.snapshot();
    var figures = snapshot.figures();
    double at = y + 12;
    ink.text(Words.of("handout.run", Words.epochs(snapshot.epochs())), left, at, BOLD);
    at += 18;
    for (var row :
        List.of(
            List.of("figures.loss.train", NotebookLog.loss(figures.loss())),
            List.of("handout.loss.test", NotebookLog.loss(figures.testLoss())),
            List.of("figures.accuracy.train", NotebookLog.accuracy(figures.accuracy()) + " %"),
            List.of(
                "handout.accuracy.test", NotebookLog.accuracy(figures.testAccuracy()) + " %"))) {
      ink.text(Words.of(row.get(0)), left, at, TEXT);
      ink.text(Words.number(row.get(1)), width - MARGIN, at, BOLD.at(Ink.Anchor.END));
      ink.line(left, at + 5, width - MARGIN, at + 5, new Ink.Pen(0.4, RULE));
      at += 19;
    }
    at += 8;
    ink.text(Words.of("range", frame.leastProbability(), frame.mostProbability()), left, at, TEXT);
    at += 19;
    if (limits != null) {
      ink.text(Words.of("handout.best", Words.percent(limits.best().accuracy())), left, at, TEXT);
      at += 19;
    }
    at += 12;
    legend(snapshot, left, at);
  }

  private void legend(Snapshot snapshot, double left, double at) {
    var names = snapshot.train().names();
    ink.disc(left + 5, at - 4, 4, Palette.LIGHT.red());
    ink.text(ClassWords.red(names), left + 16, at, TEXT);
    ink.disc(left + 5, at + 14, 4, Palette.LIGHT.blue());
    ink.disc(left + 5, at + 14, 2, Palette.LIGHT.core());
    ink.text(ClassWords.blue(names), left + 16, at + 18, TEXT);
    for (int i = 0; i < 3; i++) {
      ink.line(left + 4 * i, at + 37, left + 4 * i + 8, at + 29, new Ink.Pen(0.6, RULE));
    }
    ink.text(Words.of("handout.hatch"), left + 22, at + 37, TEXT);
    if (snapshot.test().size() > 0) {
      ink.disc(left + 5, at + 50, 5.4, INK);
      ink.disc(left + 5, at + 50, 4, Palette.LIGHT.red());
      ink.text(Words.of("legend.test"), left + 16, at + 54, TEXT);
    }
  }

  private void box(String key) {
    ink.text(Words.of(key), MARGIN, y, TEXT);
    ink.frame(width - MARGIN - 110, y - 14, 110, 20, new Ink.Pen(1, INK));
    y += 28;
  }

  /** A statement with a box for yes and one for no. */
  private void ticket(String key) {
    ink.text(Words.of(key), MARGIN, y, TEXT);
    double at = width - MARGIN - 110;
    for (var answer : List.of("handout.yes", "handout.no")) {
      ink.frame(at, y - 9, 10, 10, new Ink.Pen(1, INK));
      ink.text(Words.of(answer), at + 15, y, TEXT);
      at += 60;
    }
  }
}
