package halfplane.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsTest {
  @Test
  void everyLessonBeginsOnTheNotebooksRunWhateverWasSetBefore() {
    var other =
        ExperimentCode.apply(
            Experiment.NOTEBOOK,
            "set=moons samples=200 noise=0.2 seed=7 test=0.4 labels=30/0.1 standardise=yes hidden=9"
                + " activation=tanh features=x1,r^2 weights=3 lr=2 epochs=7 batch=16");
    for (var name : Lessons.BUILT_IN) {
      var settings = Lessons.builtIn(name).steps().getFirst().settings().orElseThrow();
      assertThat(ExperimentCode.apply(other, settings)).as(name).isEqualTo(Experiment.NOTEBOOK);
    }
  }

  @Test
  void aFileThatIsNoTextIsCalledByItsNameAndOneThatIsNotThereByItsPlace(@TempDir Path folder)
      throws IOException {
    var file = Files.write(folder.resolve("own.md"), new byte[] {(byte) 0xff});
    assertThatThrownBy(() -> Lessons.read(file)).hasMessage("own.md: is not text in UTF-8");
    var none = folder.resolve("none.md");
    assertThatThrownBy(() -> Lessons.read(none)).hasMessageStartingWith(none + ": there is no");
  }
}
