package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Feature;
import halfplane.data.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final List<Feature> ALL = List.of(Feature.values());

  @Test
  void featuresAreComputedFromTheFloat32Point() {
    var points = Shape.CIRCLES.make(10, 0.1, 1);
    var x = Samples.of(points, ALL).blocks().getFirst().x();
    float x1 = (float) points.x1(3);
    float x2 = (float) points.x2(3);
    assertThat(x.length).isEqualTo(6);
    assertThat(x[0][3]).isEqualTo(x1);
    assertThat(x[1][3]).isEqualTo(x2);
    assertThat(x[2][3]).isEqualTo(x1 * x1);
    assertThat(x[3][3]).isEqualTo(x2 * x2);
    assertThat(x[4][3]).isEqualTo(x1 * x2);
    assertThat(x[5][3]).isEqualTo(x1 * x1 + x2 * x2);
  }

  @Test
  void slicesKeepTheOrderAndTheLastIsSmaller() {
    var points = Shape.MOONS.make(10, 0.1, 1);
    var slices = Samples.slices(points, ALL, 4);
    assertThat(slices).extracting(Samples::size).containsExactly(4, 4, 2);
    assertThat(slices.get(2).blocks().getFirst().x()[0][1]).isEqualTo((float) points.x1(9));
  }

  @Test
  void manySamplesAreCutIntoBlocksWithoutLosingOne() {
    var points = Shape.BLOBS.make(5000, 0.4, 1);
    var samples = Samples.of(points, ALL);
    assertThat(samples.blocks()).hasSizeGreaterThan(1);
    assertThat(samples.blocks().stream().mapToInt(block -> block.size()).sum()).isEqualTo(5000);
  }

  @Test
  void aBatchLargerThanTheSetIsTheWholeSet() {
    var slices = Samples.slices(Shape.MOONS.make(10, 0, 1), ALL, Integer.MAX_VALUE);
    assertThat(slices).extracting(Samples::size).containsExactly(10);
  }
}
