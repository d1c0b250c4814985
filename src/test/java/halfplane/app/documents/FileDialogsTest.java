package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDialogsTest {
  @TempDir Path folder;

  private static FileChooser chooser() {
    return FileDialogs.chooser("open.title", "*.csv");
  }

  @Test
  void aDialogBeginsInTheFolderThatWasUsedLastIfThatIsStillThere() throws IOException {
    var lesson = Files.createDirectory(folder.resolve("lesson"));
    FileDialogs.beginBeside(lesson.resolve("points.csv"));
    assertThat(chooser().getInitialDirectory()).isEqualTo(lesson.toFile());
    Files.delete(lesson);
    assertThat(chooser().getInitialDirectory()).isNull();
  }

  @Test
  void aFileIsProposedWithItsNameAndFolder() {
    FileDialogs.beginBeside(folder.resolve("points.csv").resolve("gone"));
    var chooser = chooser();
    FileDialogs.begin(chooser, folder.resolve("rings.halfplane"));
    assertThat(chooser.getInitialFileName()).isEqualTo("rings.halfplane");
    assertThat(chooser.getInitialDirectory()).isEqualTo(folder.toFile());
  }

  @Test
  void aNameAloneIsProposedInTheFolderThatWasUsedLast() {
    FileDialogs.beginBeside(folder.resolve("points.csv"));
    var chooser = chooser();
    FileDialogs.begin(chooser, Path.of("experiment.halfplane"));
    assertThat(chooser.getInitialFileName()).isEqualTo("experiment.halfplane");
    assertThat(chooser.getInitialDirectory()).isEqualTo(folder.toFile());
  }
}
