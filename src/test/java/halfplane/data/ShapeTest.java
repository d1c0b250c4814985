package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halfplane.Reference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {
  @ParameterizedTest
  @MethodSource("halfplane.Reference#all")
  void pointsAndLabelsAreScikitLearns(Reference reference) {
    var data = reference.experiment().data();
    var points = data.source().load(data.seed(), Progress.NONE);
    for (int i = 0; i < 20; i++) {
      assertThat(points.x1(i))
          .isCloseTo(reference.json().at("/x/" + i + "/0").asDouble(), within(1e-12));
      assertThat((float) points.x1(i))
          .as("float32, as the network takes it")
          .isEqualTo((float) reference.json().at("/x/" + i + "/0").asDouble());
      assertThat(points.x2(i))
          .isCloseTo(reference.json().at("/x/" + i + "/1").asDouble(), within(1e-12));
      assertThat((float) points.x2(i))
          .as("float32, as the network takes it")
          .isEqualTo((float) reference.json().at("/x/" + i + "/1").asDouble());
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

  /** From scikit-learn 1.2 and NumPy, with seed 3. */
  static Stream<Arguments> drawn() {
    return Stream.of(
        Arguments.of(
            Shape.CIRCLES,
            0.05,
            "101110001",
            """
                -0.664312612385 0.467991995169 -0.986077953940 -0.029044701165
                -0.654789339728 -0.527599910211 0.769449998793 -0.059475868521
                0.290826871305 0.760068125428 1.058334102851 -0.107930524054
                0.037810222300 -1.084524939377 -0.017439704335 0.913524264455
                0.282029175945 -0.732597127374
              """),
        Arguments.of(
            Shape.MOONS,
            0.05,
            "101110001",
            """
                0.982900983115 -0.502236206665 -0.486077953940 0.836980702620
                1.699531036959 -0.264478489564 -0.030550001207 0.440524131479
                0.336506494618 -0.207883868795 1.058334102851 -0.107930524054
                -0.962189777700 -0.084524939377 0.482560295665 0.779549668240
                2.034815580446 0.528248085662
              """),
        Arguments.of(
            Shape.MOONS,
            0.05,
            "101",
            """
                -0.051473573700 0.551240340084 1.049027693515 0.001350952090
                1.976997893967 0.497103957970
              """),
        Arguments.of(
            Shape.BLOBS,
            0.3,
            "001010101",
            """
                -1.083216460754 -1.106427693781 -1.013145450693 -1.143165409108
                0.605840573991 1.265386714150 -0.971050759578 -1.559047811009
                1.015010092653 0.878596775620 -0.463411457971 -0.869047044846
                1.264395412662 1.512871919096 -1.024822444445 -1.188100203047
                0.836392015714 0.536056805325
              """),
        Arguments.of(
            Shape.XOR,
            0.05,
            "101110011",
            """
                -0.841000750507 -0.745678053423 -1.087239205492 0.268669198127
                -1.023797101454 -0.284724760591 0.485912424699 0.296019525112
                0.867360145425 0.945108733887 -0.505124897006 0.086925346844
                0.297053498155 -0.500727776937 0.177868142276 0.446507367724
                -1.126886801193 -0.197994762663
              """),
        Arguments.of(
            Shape.SPIRALS,
            0.05,
            "101110001",
            """
                0.363323589633 0.121370591085 -0.339631344533 0.324508689429
                -0.192985940853 -0.628005618155 -0.030550001207 -0.059475868521
                -0.118190123070 0.116779962850 0.058334102851 -0.107930524054
                0.730719871684 -0.371537513651 0.078231153756 -0.317445618672
                -0.435412621388 0.675461681162
              """),
        Arguments.of(
            Shape.GAUSS,
            0.05,
            "001010101",
            """
                -0.714701030562 -0.792176715912 -0.642924547320 -0.881589704793
                -0.077328102186 1.104690110841 -0.643220450176 -1.611572235127
                0.659532423115 0.444067415613 0.373641052340 -0.361679781560
                0.977174589132 1.478246846351 -0.576177798681 -0.851936156087
                0.338794116804 -0.159558276689
              """),
        Arguments.of(
            Shape.SEPARABLE,
            0.05,
            "010100101",
            """
                -0.635733282529 -0.555162702659 0.578161411715 0.717379072487
                -0.853544440542 -0.716880588938 0.318243592522 0.447657909957
                -0.267726901684 -0.991329268334 -1.009799281474 -0.756728910527
                0.512699479472 1.217991376415 -0.839479646073 -1.199775164885
                0.513443579432 0.716123488231
              """));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyPointOfAnOddNumberIsWherePythonPutsIt(
      Shape shape, double noise, String labels, String coordinates) {
    var points = shape.make(labels.length(), noise, 3);
    var expected = coordinates.strip().split("\\s+");
    for (int i = 0; i < labels.length(); i++) {
      assertThat(points.x1(i)).isCloseTo(Double.parseDouble(expected[2 * i]), within(1e-11));
      assertThat(points.x2(i)).isCloseTo(Double.parseDouble(expected[2 * i + 1]), within(1e-11));
      assertThat(points.label(i)).isEqualTo(labels.charAt(i) - '0');
    }
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
