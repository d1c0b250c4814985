package halfplane.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--data none.csv|there is no file",
        "--data .|is a folder",
        "--data broken.csv|broken.csv, line 3: 'x' is not a number",
        "--data far.csv|The points lie too far from 0",
        "--data upright.csv --labels-line 0|one side",
        "--test-size 0.999999|leaves no row to train with"
      })
  void noScriptIsWrittenOfWhatTrainRefuses(String words, String sentence) throws IOException {
    Files.writeString(folder.resolve("broken.csv"), "x1,x2,label\n1,1,0\n1,x,1\n");
    Files.writeString(folder.resolve("far.csv"), "3e38,3e38,0\n-3e38,3e38,1\n".repeat(5));
    Files.writeString(folder.resolve("upright.csv"), "1,1,0\n1,2,1\n".repeat(5));
    var settings = new ArrayList<>(List.of(words.split(" ")));
    if (settings.getFirst().equals("--data")) {
      settings.set(1, folder.resolve(settings.get(1)).toString());
    }
    var script = folder.resolve("run.py");
    var refused = run("script", settings, "-o", script.toString());
    assertThat(refused.err()).contains(sentence).isEqualTo(run("train", settings).err());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(script).doesNotExist();
  }

  private static MainTest.Result run(String command, List<String> settings, String... more) {
    var words = new ArrayList<String>();
    words.add(command);
    words.addAll(settings);
    words.addAll(List.of(more));
    return MainTest.run(words.toArray(String[]::new));
  }

  @Test
  void helpSaysWhereTheScriptLooksForACsvFile() {
    assertThat(MainTest.run("script", "--help").out())
        .containsPattern("CSV\\s+file\\s+that\\s+the\\s+points\\s+come\\s+from");
  }
}
