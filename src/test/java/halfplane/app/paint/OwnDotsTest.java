package halfplane.app.paint;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.run.Undo;
import halfplane.data.Dataset;
import halfplane.data.Source;
import halfplane.training.Experiment;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnDotsTest {
  private static final Source CIRCLES = Experiment.NOTEBOOK.data().source();
  private static final Path FILE = Path.of("dots.halfplane");

  private final OwnDots own = new OwnDots();

  private static Source.Own dots(int number) {
    return new Source.Own(
        new Dataset(new double[] {number, 1, 2, 3}, new double[4], new byte[] {0, 1, 0, 1}));
  }

  @Test
  void whatAFileHadBeforeIsWantedAgainWhileItCanBeUndoneTo() {
    for (int number = 0; number <= Undo.MOST + 1; number++) {
      own.saved(dots(number), FILE);
    }
    own.follow(CIRCLES, dots(0));
    assertThat(own.unsaved()).isEmpty();
    own.follow(dots(0), dots(1));
    assertThat(own.unsaved()).contains(dots(1));
  }

  @Test
  void whatWasPastedIsNoLossWhileItCanBeUndoneTo() {
    for (int number = 0; number <= Undo.MOST; number++) {
      own.opened(dots(number), Optional.empty());
    }
    own.paint(dots(1).points());
    assertThat(own.isUnsaved()).isFalse();
    own.paint(dots(0).points());
    assertThat(own.isUnsaved()).isTrue();
  }

  @Test
  void whatIsPastedAgainIsAsNewAsWhatCameLast() {
    own.opened(dots(0), Optional.empty());
    for (int number = 1; number <= Undo.MOST; number++) {
      own.opened(dots(number), Optional.empty());
      own.opened(dots(0), Optional.empty());
    }
    own.paint(dots(0).points());
    assertThat(own.isUnsaved()).isFalse();
  }
}
