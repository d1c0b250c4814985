package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Source;
import halfplane.data.StraightLabels;
import halfplane.training.Experiment;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrashReportTest {
  @Test
  void aReportOnPointsOfAFileHasTheOtherSettingsAndDoesNotNameTheFile() {
    var data = Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(Path.of("grades.csv")));
    var report =
        CrashReport.of(
            new IllegalStateException("a fault"),
            Thread.currentThread(),
            Experiment.NOTEBOOK.withData(
                data.withStandardised(true)
                    .withStraightLabels(Optional.of(new StraightLabels(30, 0)))));
    assertThat(report)
        .contains("points of a file", "standardise=yes", "labels=30/0", "lr=0.1", "a fault")
        .doesNotContain("grades");
  }
}
