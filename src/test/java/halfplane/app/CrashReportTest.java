package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.data.Source;
import halfplane.training.Experiment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CrashReportTest {
  @Test
  void aReportOnPointsOfAFileHasTheOtherSettingsAndDoesNotNameTheFile() {
    var data = Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(Path.of("grades.csv")));
    var report =
        CrashReport.of(
            new IllegalStateException("a fault"),
            Thread.currentThread(),
            Experiment.NOTEBOOK.withData(data.withStandardised(true)));
    assertThat(report)
        .contains("points of a file", "standardise=yes", "lr=0.1", "a fault")
        .doesNotContain("grades");
  }
}
