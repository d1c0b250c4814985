package halfplane.app.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentTest {
  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("remembered.properties");
  }

  @Test
  void filesThatEitherWindowOpenedAreRecent() {
    var first = Memory.in(file);
    var second = Memory.in(file);
    new Recent(first).add(folder.resolve("a.csv"));
    first.close();
    new Recent(second).add(folder.resolve("b.csv"));
    second.close();
    assertThat(new Recent(Memory.in(file)).files())
        .containsExactly(folder.resolve("b.csv"), folder.resolve("a.csv"));
  }

  @Test
  void theEightLastFilesAreRecentEachOnceWhetherTheyAreThereOrNot() {
    var memory = Memory.in(file);
    var recent = new Recent(memory);
    for (int i = 0; i < 10; i++) {
      recent.add(folder.resolve(i + ".csv"));
    }
    recent.add(folder.resolve("5.csv"));
    recent.remove(folder.resolve("9.csv"));
    memory.close();
    assertThat(new Recent(Memory.in(file)).files())
        .isEqualTo(recent.files())
        .extracting(Path::getFileName)
        .extracting(Path::toString)
        .containsExactly("5.csv", "8.csv", "7.csv", "6.csv", "4.csv", "3.csv", "2.csv");
  }

  @Test
  void whatIsNoFilesPathIsPassedOver() {
    var memory = Memory.none();
    memory.put("recent", "a\u0000b\n\n%s\n%s".formatted(folder.getRoot(), folder.resolve("a.csv")));
    assertThat(new Recent(memory).files()).containsExactly(folder.resolve("a.csv"));
  }
}
