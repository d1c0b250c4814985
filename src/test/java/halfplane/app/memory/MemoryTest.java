package halfplane.app.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import halfplane.files.Remembered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("remembered.properties");
  }

  @Test
  void twoWindowsRememberBesideOneAnother() {
    var first = Memory.in(file);
    var second = Memory.in(file);
    first.put("theme", "dark");
    first.close();
    second.put("panel", "bowl");
    second.close();
    assertThat(Remembered.read(file)).containsEntry("theme", "dark").containsEntry("panel", "bowl");
  }

  @Test
  void ofTwoThatChangeTheSameTheLaterCounts() {
    var first = Memory.in(file);
    var second = Memory.in(file);
    second.put("theme", "dark");
    second.close();
    first.put("theme", "light");
    first.close();
    assertThat(Memory.in(file).get("theme")).contains("light");
  }

  @Test
  void manyWindowsAtOnceLoseNothing() {
    var windows = IntStream.range(0, 8).mapToObj(i -> Memory.in(file)).toList();
    for (int i = 0; i < windows.size(); i++) {
      windows.get(i).put("window-" + i, "open");
    }
    windows.forEach(Memory::close);
    assertThat(Remembered.read(file)).hasSize(8);
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoMatter() throws IOException {
    var memory = Memory.in(Files.writeString(folder.resolve("no-folder"), "").resolve("file"));
    for (var theme : List.of("dark", "light")) {
      memory.put("theme", theme);
      assertThat(memory.get("theme")).contains(theme);
    }
    memory.close();
  }

  @Test
  void theNextWindowGoesOnWithWhatCouldNotBeWritten() throws IOException {
    var memory = Memory.in(Files.writeString(folder.resolve("no-folder"), "").resolve("file"));
    memory.put("theme", "dark");
    memory.close();
    var next = memory.goneOnWith();
    assertThat(next.get("theme")).contains("dark");
    next.close();
  }

  static void await(CountDownLatch answer) {
    try {
      answer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aDiskThatDoesNotAnswerKeepsNoWindowFromClosing() {
    var memory = Memory.in(file);
    var window = Thread.currentThread();
    var answer = new CountDownLatch(1);
    memory.change(
        "theme",
        before -> {
          if (Thread.currentThread() != window) {
            await(answer);
          }
          return "dark";
        });
    assertTimeoutPreemptively(SOON, memory::close);
    answer.countDown();
    memory.close();
    assertThat(Remembered.read(file)).containsEntry("theme", "dark");
  }

  @Test
  void theNextWindowWritesWhereTheOneBeforeDid() {
    var memory = Memory.in(file);
    memory.put("theme", "dark");
    memory.close();
    var next = memory.goneOnWith();
    next.put("theme", "light");
    next.close();
    assertThat(Remembered.read(file)).containsEntry("theme", "light");
  }
}
