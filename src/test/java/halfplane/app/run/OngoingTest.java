package halfplane.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OngoingTest {
  private final Ongoing ongoing = new Ongoing();

  @Test
  void itIsSoWhileItIsDoneAndNoLonger() {
    var seen = new AtomicBoolean();
    ongoing.during(() -> seen.set(ongoing.now()));
    assertThat(seen).isTrue();
    assertThat(ongoing.now()).isFalse();
  }

  @Test
  void whatFailsIsOverToo() {
    assertThatThrownBy(() -> ongoing.during(OngoingTest::fail)).hasMessage("a fault for the test");
    assertThat(ongoing.now()).isFalse();
  }

  private static void fail() {
    throw new IllegalStateException("a fault for the test");
  }
}
