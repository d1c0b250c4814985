package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AfterwardsTest {
  private final List<String> done = new ArrayList<>();
  private final Afterwards afterwards = new Afterwards();

  private List<String> allOf(FxRobot robot) throws TimeoutException {
    robot.interact(() -> afterwards.then(() -> done.add("last")).begin());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx().contains("last"));
    return onFx();
  }

  private List<String> onFx() {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> List.copyOf(done));
  }

  @Test
  void piecesAreDoneInTheirOrderEachAsOftenAsThereIsMoreOfIt(FxRobot robot)
      throws TimeoutException {
    afterwards
        .then(() -> done.add("first"))
        .repeatedly(
            () -> {
              done.add("more");
              return done.size() < 4;
            });
    assertThat(allOf(robot)).containsExactly("first", "more", "more", "more", "last");
  }

  @Test
  void aPieceThatFailsIsReportedOnceAndTheOthersAreDone(FxRobot robot) throws TimeoutException {
    var faults = new ArrayList<Throwable>();
    var before = new Thread.UncaughtExceptionHandler[1];
    robot.interact(
        () -> {
          before[0] = Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, thrown) -> faults.add(thrown));
        });
    try {
      afterwards.then(
          () -> {
            done.add("wrong");
            throw new IllegalStateException("wrong");
          });
      assertThat(allOf(robot)).containsExactly("wrong", "last");
    } finally {
      robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(before[0]));
    }
    assertThat(faults).singleElement().isInstanceOf(IllegalStateException.class);
  }
}
