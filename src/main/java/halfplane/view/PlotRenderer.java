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
  /** Among more points than these, outlines and crosses would only cover the dots. */
  public static final int MOST_MARKED = 5_000;

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
    int side = request.pixels();
    if (pixels.length != side * side) {
      logits = new float[side * side];
      pixels = new int[side * side];
    }
    var snapshot = request.snapshot();
    var preparation = snapshot.preparation();
    var features = preparation.experiment().model().features();
    field.compute(snapshot.weights(), features, request.view(), side, logits);
    var range = LogitField.Range.of(logits);
    Shade.paint(logits, side, request.shading(), request.style(), range, pixels);
    sheaf.paint(
        request.overlay().starts(), request.view(), side, request.style().palette().ink(), pixels);
    int[] wrong = paintDots(request);
    var boundary = boundary(request);
    var past = new Trail(snapshot);
    var strokes = new Strokes(request, pixels);
    if (request.overlay().trail()) {
      strokes.trail(past.lines());
    }
    if (request.overlay().folds()) {
      strokes.folds();
    }
    strokes.boundary(boundary);
    var outside =
        boundary.size() > 0
            ? Optional.<Outside>empty()
            : Outside.find(snapshot, request.view(), field);
    var probable = field.range(snapshot.weights(), features, request.view());
    return new PlotFrame(
        request,
        pixels,
        boundary,
        past,
        outside,
        BCEWithLogits.probability(probable.least()),
        BCEWithLogits.probability(probable.most()),
        word(0, request, outside),
        word(1, request, outside),
        wrong[0],
        wrong[1]);
  }

  private int[] paintDots(PlotRequest request) {
    var preparation = request.snapshot().preparation();
    int points =
        request
            .overlay()
            .painted()
            .map(Dataset::size)
            .orElse(preparation.train().size() + preparation.test().size());
    double radius = request.style().dotRadius(points) * request.scale();
    if (dots == null || radius != dotsRadius || !request.style().equals(dotsStyle)) {
      dots = new Dots(request.style().palette(), radius, request.style().triangles());
      dotsRadius = radius;
      dotsStyle = request.style();
    }
    var painted = request.overlay().painted();
    if (painted.isPresent()) {
      dots.paint(painted.get(), false, request.view(), request.pixels(), pixels);
    } else if (points > Density.MOST_DOTS) {
      density(request).paint(pixels);
    } else {
      boolean outlined = points <= MOST_MARKED;
      dots.paint(preparation.train(), false, request.view(), request.pixels(), pixels);
      dots.paint(preparation.test(), outlined, request.view(), request.pixels(), pixels);
    }
    var network = exact.with(request.snapshot().weights());
    return new int[] {
      crossOut(preparation.train(), preparation.batches(), network, request),
      crossOut(preparation.test(), List.of(preparation.testSamples()), network, request)
    };
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
    var preparation = request.snapshot().preparation();
    boolean marked =
        request.overlay().painted().isEmpty()
            && preparation.train().size() + preparation.test().size() <= MOST_MARKED;
    var wrong = wrong(points, samples, network);
    if (request.wrong() && marked) {
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
        .map(
            ends ->
                Boundary.straight(
                    request.view().column(ends[0], request.pixels()),
                    request.view().row(ends[1], request.pixels()),
                    request.view().column(ends[2], request.pixels()),
                    request.view().row(ends[3], request.pixels())))
        .orElseGet(Boundary::none);
  }

  private SideWords.Place word(int label, PlotRequest request, Optional<Outside> outside) {
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
    double em = request.style().font() * request.scale() / request.pixels();
    return words.find(
        label,
        logits,
        request.pixels(),
        SideWords.width() * em,
        SideWords.HEIGHT * em,
        withArrow(SideWords.withLines(crowd, request.view(), lines), request, outside));
  }

  private static int[] withArrow(int[] crowd, PlotRequest request, Optional<Outside> outside) {
    double side = request.pixels() / request.scale();
    return outside
        .map(it -> OutsideArrow.of(it, request.view(), request.style(), side).box())
        .map(note -> SideWords.withBox(crowd, note, side))
        .orElse(crowd);
  }
}
