package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PointLimitsTest {
  private static final long PATIENCE_SECONDS = 60;

  private static final Dataset CIRCLES = Shape.CIRCLES.make(40, 0.03, 42);
  private static final Dataset MOONS = Shape.MOONS.make(40, 0.03, 42);

  private final CountDownLatch found = new CountDownLatch(1);
  private final PointLimits limits = new PointLimits(found::countDown);

  @AfterEach
  void shutDown() {
    limits.shutDown();
  }

  private void find(Dataset points) throws InterruptedException {
    limits.open();
    limits.want(points);
    assertThat(found.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theyAreKnownOnceTheyAreTaken() throws InterruptedException {
    find(CIRCLES);
    assertThat(limits.limitsProperty().get()).isNull();
    limits.take(CIRCLES);
    assertThat(limits.limitsProperty().get().best().points()).isEqualTo(40);
    assertThat(limits.lineMapProperty().get().map().points()).isEqualTo(40);
  }

  @Test
  void thoseOfPointsThatAreGoneAreNotTaken() throws InterruptedException {
    find(CIRCLES);
    limits.take(MOONS);
    assertThat(limits.limitsProperty().get()).isNull();
    assertThat(limits.lineMapProperty().get()).isNull();
  }

  @Test
  void withOtherPointsTheyAreNotKnownAnyMore() throws InterruptedException {
    find(CIRCLES);
    limits.take(CIRCLES);
    limits.forget();
    assertThat(limits.limitsProperty().get()).isNull();
    assertThat(limits.lineMapProperty().get()).as("stays until another is there").isNotNull();
  }
}
