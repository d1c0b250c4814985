package halfplane.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrushworkTest {
  private static final double STEP = 0.01;

  private static Dataset dot(Dataset dots, double x1, double x2, int label) {
    return Brushwork.stamp(dots, discs(disc(x1, x2, 0)), label, STEP);
  }

  private static Brushwork.Disc disc(double x1, double x2, double radius) {
    return new Brushwork.Disc(x1, x2, radius);
  }

  private static List<Brushwork.Disc> discs(Brushwork.Disc... discs) {
    return List.of(discs);
  }

  private static Dataset wipe(Brushwork.Disc disc) {
    return Brushwork.wipe(THREE, disc, disc);
  }

  private static final Dataset THREE =
      dot(dot(dot(Brushwork.BLANK, 1, 2, 0), -3, 0.5, 1), 1.5, 2, 1);

  @Test
  void aDotIsAddedAfterTheOthers() {
    assertThat(THREE)
        .isEqualTo(
            new Dataset(new double[] {1, -3, 1.5}, new double[] {2, 0.5, 2}, new byte[] {0, 1, 1}));
  }

  @Test
  void coordinatesAreShortToRead() {
    var dot = dot(Brushwork.BLANK, 0.123456, -7.10501, 1);
    assertThat(dot.x1(0)).isEqualTo(0.12);
    assertThat(dot.x2(0)).isEqualTo(-7.11);
    var coarse = Brushwork.stamp(Brushwork.BLANK, discs(disc(1234, -0.3, 0)), 0, 100);
    assertThat(coarse.x1(0)).isEqualTo(1200);
  }

  @Test
  void sprayedDotsFillADiscEvenly() {
    var sprayed =
        Brushwork.spray(THREE, discs(disc(4, -2, 0.5)), 4000, 9999, 0, 1e-6, new Random(1));
    assertThat(sprayed.size()).isEqualTo(4003);
    int inner = 0;
    int upper = 0;
    int right = 0;
    for (int i = 3; i < sprayed.size(); i++) {
      double away = Math.hypot(sprayed.x1(i) - 4, sprayed.x2(i) + 2);
      assertThat(away).isLessThanOrEqualTo(0.5 + 1e-5);
      assertThat(sprayed.label(i)).isZero();
      inner += away < 0.25 ? 1 : 0;
      right += sprayed.x1(i) > 4 ? 1 : 0;
      upper += sprayed.x2(i) > -2 ? 1 : 0;
    }
    assertThat(inner / 4000.0).isCloseTo(0.25, within(0.03));
    assertThat(right / 4000.0).isCloseTo(0.5, within(0.03));
    assertThat(upper / 4000.0).isCloseTo(0.5, within(0.03));
  }

  @Test
  void sprayedDotsComeAfterTheOthersEachRounded() {
    var sprayed = Brushwork.spray(THREE, discs(disc(4, -2, 0.5)), 2, 9, 1, STEP, new Random(1));
    assertThat(sprayed.rows(0, 1, 2)).isEqualTo(THREE);
    var random = new Random(1);
    var expected = THREE;
    for (int i = 0; i < 2; i++) {
      double away = 0.5 * Math.sqrt(random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      expected = dot(expected, 4 + away * Math.cos(angle), -2 + away * Math.sin(angle), 1);
    }
    assertThat(sprayed).isEqualTo(expected);
    assertThat(Brushwork.spray(THREE, discs(disc(4, -2, 0.5)), 2, 0, 1, STEP, random))
        .isSameAs(THREE);
  }

  @Test
  void dotsOfManyDiscsAreThoseOfOneAfterTheOtherAsFarAsThereIsRoom() {
    var first = disc(4, -2, 0.5);
    var second = disc(5, 5, 0.5);
    var random = new Random(1);
    var expected = Brushwork.spray(THREE, discs(first), 3, 9, 1, STEP, random);
    expected = Brushwork.spray(expected, discs(second), 3, 2, 1, STEP, random);
    assertThat(Brushwork.spray(THREE, discs(first, second), 3, 5, 1, STEP, new Random(1)))
        .isEqualTo(expected);
    assertThat(Brushwork.stamp(THREE, discs(first, second), 1, STEP))
        .isEqualTo(dot(dot(THREE, 4, -2, 1), 5, 5, 1));
  }

  @Test
  void aWipeTakesTheDotsOnItsWay() {
    assertThat(Brushwork.wipe(THREE, disc(0, 1.9, 0.25), disc(1.2, 1.9, 0.25)))
        .isEqualTo(THREE.rows(1, 2));
    assertThat(Brushwork.wipe(THREE, disc(0, 1.7, 0.25), disc(9, 1.7, 0.25))).isSameAs(THREE);
    assertThat(Brushwork.wipe(THREE, disc(-4, -0.4, 0.1), disc(-2, 1.6, 0.1)))
        .isEqualTo(THREE.rows(0, 2));
  }

  @Test
  void aWipeTakesTheDotsInItsDiscWithItsRim() {
    assertThat(wipe(disc(1.25, 2, 0.25))).isEqualTo(dot(Brushwork.BLANK, -3, 0.5, 1));
    assertThat(wipe(disc(1, 1, 1))).isEqualTo(THREE.rows(1, 2));
    assertThat(wipe(disc(-3, 0, 0.5))).isEqualTo(THREE.rows(0, 2));
  }

  @Test
  void aWipeThatMeetsNothingLeavesTheVerySameSet() {
    assertThat(wipe(disc(9, 9, 1))).isSameAs(THREE);
  }

  @Test
  void twoSetsBecomeOneInTheirOrder() {
    assertThat(Brushwork.both(THREE.rows(0), THREE.rows(1, 2))).isEqualTo(THREE);
    assertThat(Brushwork.both(Brushwork.BLANK, THREE)).isEqualTo(THREE);
    assertThat(Brushwork.both(THREE, Brushwork.BLANK)).isEqualTo(THREE);
  }
}
