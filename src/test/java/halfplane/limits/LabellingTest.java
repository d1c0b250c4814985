package halfplane.limits;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Progress;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabellingTest {
  private static Preparation prepare(Source source, Optional<StraightLabels> labels) {
    var data = new Experiment.Data(source, 42, 0.2).withStraightLabels(labels);
    return Preparation.of(Experiment.NOTEBOOK.withData(data));
  }

  static Stream<Source> sources() {
    var made = new Source.Made(Shape.BLOBS, 200, 0.1);
    return Stream.of(made, new Source.Own(made.load(3, Progress.NONE)));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theLineTellsApartWhatItHasLabelled(Source source) {
    var straight = prepare(source, Optional.of(new StraightLabels(30, 0.25)));
    var line = Labelling.line(straight).orElseThrow();
    assertThat(line.correct(straight.train())).isEqualTo(straight.train().size());
    assertThat(line.correct(straight.test())).isEqualTo(straight.test().size());
  }

  @Test
  void ownLabelsHaveNoLine() {
    assertThat(Labelling.line(Preparation.of(Experiment.NOTEBOOK))).isEmpty();
  }
}
