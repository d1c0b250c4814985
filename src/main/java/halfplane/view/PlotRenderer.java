package halfplane.view;

import halfplane.data.Dataset;
import halfplane.limits.Collapse;
import halfplane.nn.BCEWithLogits;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes the plot's pixels. Belongs to one thread, off the FX thread; keeps its buffers from one
 * picture to the next.
 */
public final class PlotRenderer {
  private final LogitField field = new LogitField();
  private final KeptNetwork exact = new KeptNetwork(Network::of);
  private final SideWords words = new SideWords();
  private final Sheaf sheaf = new Sheaf();
  private float[] logits = new float[0];
  private int[] pixels = new int[0];
  private Dots dots;
  private PlotStyle dotsStyle;
  private double dotsRadius;
  private Density density;
  private int[] crowd;
  private Dataset crowdOf;
  private Viewport crowdView;

  /** Draws one picture; the one before is no longer valid. */
  public PlotFrame render(PlotRequest request) {
    paintGround(request);
    var wrong = paintDots(request);
    var boundary = boundary(request);
    var past = new Trail(request.snapshot());
    paintStrokes(request, boundary, past);
    var outside = boundary.size() > 0 ? Optional.<Outside>empty() : outside(request);
    return new PlotFrame(
        request,
        pixels,
        boundary,
        past,
        outside,
        probability(request),
        words(request, outside),
        wrong);
  }

  /** The two sides, and the lines of other starts below the dots. */
  private void paintGround(PlotRequest request) {
    int side = request.pixels();
    if (pixels.length != side * side) {
      logits = new float[side * side];
      pixels = new int[side * side];
    }
    var snapshot = request.snapshot();
    var style = request.style();
    field.compute(snapshot.weights(), snapshot.model().features(), request.view(), side, logits);
    var range = LogitField.Range.of(logits);
    Shade.paint(logits, side, request.shading(), style, range, pixels);
    sheaf.paint(request.overlay().starts(), request.view(), side, style.palette().ink(), pixels);
  }

  private void paintStrokes(PlotRequest request, Boundary boundary, Trail past) {
    var strokes = new Strokes(request, pixels);
    if (request.overlay().trail()) {
      strokes.trail(past.lines());
    }
    if (request.overlay().folds()) {
      strokes.folds();
    }
    strokes.boundary(boundary);
  }

  private Optional<Outside> outside(PlotRequest request) {
    return Outside.find(request.snapshot(), request.view(), field);
  }

  private PlotFrame.Range probability(PlotRequest request) {
    var snapshot = request.snapshot();
    var range = field.range(snapshot.weights(), snapshot.model().features(), request.view());
    return new PlotFrame.Range(
        BCEWithLogits.probability(range.least()), BCEWithLogits.probability(range.most()));
  }

  private PlotFrame.Wrong paintDots(PlotRequest request) {
    var preparation = request.snapshot().preparation();
    var painted = request.overlay().painted();
    useDots(request.style(), request.style().dotRadius(request.dots()) * request.scale());
    if (painted.isPresent()) {
      dots.paint(painted.get(), Dots.Rim.PLAIN, request.view(), request.pixels(), pixels);
    } else if (request.isCrowded()) {
      density(request).paint(pixels);
    } else {
      var rim = request.isMarked() ? Dots.Rim.OUTLINED : Dots.Rim.PLAIN;
      dots.paint(preparation.train(), Dots.Rim.PLAIN, request.view(), request.pixels(), pixels);
      dots.paint(preparation.test(), rim, request.view(), request.pixels(), pixels);
    }
    var network = exact.with(request.snapshot().weights());
    return new PlotFrame.Wrong(
        crossOut(preparation.train(), preparation.batches(), network, request),
        crossOut(preparation.test(), List.of(preparation.testSamples()), network, request));
  }

  private void useDots(PlotStyle style, double radius) {
    if (dots == null || radius != dotsRadius || !style.equals(dotsStyle)) {
      dots = new Dots(style.palette(), radius, style.triangles());
      dotsRadius = radius;
      dotsStyle = style;
    }
  }

  private Density density(PlotRequest request) {
    var preparation = request.snapshot().preparation();
    var parts = List.of(preparation.train(), preparation.test());
    var palette = request.style().palette();
    if (density == null || !density.isOf(parts, request.view(), palette, request.pixels())) {
      density = new Density(parts, request.view(), palette, request.pixels());
    }
    return density;
  }

  private int crossOut(
      Dataset points, List<Samples> samples, Network network, PlotRequest request) {
    var wrong = wrong(points, samples, network);
    if (request.wrong() && request.isMarked()) {
      wrong.stream().forEach(i -> dots.cross(points, i, request.view(), request.pixels(), pixels));
    }
    return wrong.cardinality();
  }

  /** Which points a network is wrong about. */
  static BitSet wrong(Dataset points, List<Samples> samples, Network network) {
    var wrong = new BitSet(points.size());
    int i = 0;
    for (var batch : samples) {
      for (var block : batch.blocks()) {
        var z = network.forward(block);
        for (int k = 0; k < block.size(); k++, i++) {
          wrong.set(i, BCEWithLogits.prediction(z[k]) != points.label(i));
        }
      }
    }
    return wrong;
  }

  /** A linear network's boundary is drawn as the one segment that it is. */
  private Boundary boundary(PlotRequest request) {
    var snapshot = request.snapshot();
    if (!snapshot.model().drawsLines()) {
      return Boundary.of(logits, request.pixels());
    }
    return Clip.clip(
            Collapse.of(snapshot.weights()).line(snapshot.model().features()), request.view())
        .map(ends -> Boundary.straight(ends.in(request.view(), request.pixels())))
        .orElseGet(Boundary::none);
  }

  private PlotFrame.SidePlaces words(PlotRequest request, Optional<Outside> outside) {
    var preparation = request.snapshot().preparation();
    if (crowdOf != preparation.train() || !request.view().equals(crowdView)) {
      crowd = SideWords.crowd(request.view(), preparation.train(), preparation.test());
      crowdOf = preparation.train();
      crowdView = request.view();
    }
    var overlay = request.overlay();
    var lines =
        Stream.of(overlay.mine(), overlay.best(), overlay.labels())
            .flatMap(Optional::stream)
            .toList();
    var full = withArrow(SideWords.withLines(crowd, request.view(), lines), request, outside);
    return new PlotFrame.SidePlaces(word(0, request, full), word(1, request, full));
  }

  private SideWords.Place word(int label, PlotRequest request, int[] full) {
    double side = request.pixels() / request.scale();
    double em = SideWords.font(request.style(), side) / side;
    return words.find(
        label, logits, request.pixels(), SideWords.width() * em, SideWords.HEIGHT * em, full);
  }

  private static int[] withArrow(int[] crowd, PlotRequest request, Optional<Outside> outside) {
    double side = request.pixels() / request.scale();
    return outside
        .map(it -> OutsideArrow.of(it, request.view(), request.style(), side).taken())
        .map(taken -> SideWords.withBoxes(crowd, taken, side))
        .orElse(crowd);
  }
}
