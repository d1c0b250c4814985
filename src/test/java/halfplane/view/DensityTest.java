package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DensityTest {
  private static final int SIDE = 100;
  private static final Viewport VIEW = new Viewport(0, 0, 1);
  private static final Palette PALETTE = Palette.LIGHT;

  /** So many red points at the left, one blue one at the right, and one out of view. */
  private static Dataset points(int reds) {
    var x1 = new double[reds + 2];
    var x2 = new double[reds + 2];
    var labels = new byte[reds + 2];
    Arrays.fill(x1, 0.205);
    Arrays.fill(x2, 0.505);
    x1[reds] = 0.805;
    labels[reds] = 1;
    x1[reds + 1] = 7;
    return new Dataset(x1, x2, labels);
  }

  private static int[] paint(Dataset points) {
    var pixels = new int[SIDE * SIDE];
    Arrays.fill(pixels, PALETTE.paper());
    new Density(List.of(points), VIEW, PALETTE, SIDE).paint(pixels);
    return pixels;
  }

  private static int at(int[] pixels, int column) {
    return pixels[49 * SIDE + column];
  }

  @Test
  void theFullestSquareHasTheColourOfItsClass() {
    assertThat(at(paint(points(1_000)), 20)).isEqualTo(PALETTE.red());
  }

  @Test
  void fewPointsAreFaintButSeen() {
    var pixels = paint(points(1_000));
    assertThat(at(pixels, 80)).isNotIn(PALETTE.paper(), PALETTE.blue());
  }

  @Test
  void whereThereIsNoPointNothingIsPainted() {
    var pixels = paint(points(10));
    assertThat(Arrays.stream(pixels).filter(pixel -> pixel != PALETTE.paper())).hasSize(2);
  }

  @Test
  void bothClassesInOneSquareAreMixed() {
    var both =
        new Dataset(new double[] {0.205, 0.205}, new double[] {0.505, 0.505}, new byte[] {0, 1});
    assertThat(at(paint(both), 20)).isEqualTo(Palette.mix(PALETTE.red(), PALETTE.blue(), 0.5));
  }

  @Test
  void itIsKnownByItsPointsAndTheirView() {
    var points = points(3);
    var density = new Density(List.of(points), VIEW, PALETTE, SIDE);
    assertThat(density.isOf(List.of(points), VIEW, PALETTE, SIDE)).isTrue();
    assertThat(density.isOf(List.of(points(3)), VIEW, PALETTE, SIDE)).isFalse();
    assertThat(density.isOf(List.of(points), VIEW, Palette.DARK, SIDE)).isFalse();
    assertThat(density.isOf(List.of(points), VIEW, PALETTE, SIDE + 1)).isFalse();
  }
}
