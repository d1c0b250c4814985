package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {
  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void pointsAndLabelsAreScikitLearns(Reference reference) {
    var data = reference.experiment().data();
    var points = data.source().load(data.seed());
    for (int i = 0; i < 20; i++) {
      assertThat(points.x1(i))
          .isCloseTo(reference.json().at("/x/" + i + "/0").asDouble(), within(1e-12));
      assertThat(points.x2(i))
          .isCloseTo(reference.json().at("/x/" + i + "/1").asDouble(), within(1e-12));
      assertThat(points.label(i)).isEqualTo(reference.json().at("/y/" + i).asInt());
    }
    double sum1 = 0;
    double sum2 = 0;
    for (int i = 0; i < points.size(); i++) {
      sum1 += points.x1(i);
      sum2 += points.x2(i);
    }
    assertThat(sum1).isCloseTo(reference.json().at("/x_sum/0").asDouble(), within(1e-9));
    assertThat(sum2).isCloseTo(reference.json().at("/x_sum/1").asDouble(), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource
  void moreNoiseMovesTheSamePointsFurther(Shape shape) {
    var still = shape.make(200, shape == Shape.BLOBS ? 1e-9 : 0, 5);
    var little = shape.make(200, 0.1, 5);
    var more = shape.make(200, 0.2, 5);
    for (int i = 0; i < 200; i++) {
      assertThat(more.x1(i) - still.x1(i))
          .isCloseTo(2 * (little.x1(i) - still.x1(i)), within(1e-6));
      assertThat(more.label(i)).isEqualTo(little.label(i));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFewestPointsCanBeMade(Shape shape) {
    assertThat(shape.make(Source.FEWEST_SAMPLES, 0.1, 1).size()).isEqualTo(Source.FEWEST_SAMPLES);
  }

  @Test
  void halfThePointsAreOfEachClass() {
    var points = Shape.CIRCLES.make(101, 0, 0);
    int blue = 0;
    for (int i = 0; i < 101; i++) {
      blue += points.label(i);
    }
    assertThat(blue).isEqualTo(51);
  }
}
