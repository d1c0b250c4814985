package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBackFromAFolderThatIsMade() throws IOException {
    var file = folder.resolve("a/b/remembered.properties");
    Remembered.change(file, "panel", before -> "bowl");
    Remembered.change(file, "theme", before -> "dark");
    assertThat(Remembered.read(file)).containsEntry("panel", "bowl").containsEntry("theme", "dark");
    assertThat(folder.resolve("a/b").toFile().list())
        .containsExactlyInAnyOrder("remembered.properties", "remembered.properties.lock");
  }

  @Test
  void aMissingAWrongAndAHugeFileRememberNothing() throws IOException {
    assertThat(Remembered.read(folder.resolve("none"))).isEmpty();
    var wrong = folder.resolve("wrong");
    Files.write(wrong, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u', 'x'});
    assertThat(Remembered.read(wrong)).isEmpty();
    var huge = folder.resolve("huge");
    Files.write(huge, new byte[1 << 20]);
    assertThat(Remembered.read(huge)).isEmpty();
  }

  @Test
  void aFileOfTheMostBytesIsRead() throws IOException {
    var line = "panel=bowl\n";
    var file = folder.resolve("long");
    Files.writeString(file, line + "#".repeat((64 << 10) - line.length()));
    assertThat(Remembered.read(file)).containsEntry("panel", "bowl");
    Files.writeString(file, line + "#".repeat((64 << 10) - line.length() + 1));
    assertThat(Remembered.read(file)).isEmpty();
  }

  @Test
  void whatWouldBeTooLongToBeReadAgainIsNotWritten() throws IOException {
    var file = folder.resolve("remembered.properties");
    Remembered.change(file, "panel", before -> "bowl");
    var kept = Files.readString(file);
    assertThatThrownBy(() -> Remembered.change(file, "recent", before -> "x".repeat(64 << 10)))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("remembered.properties: more than 65536 bytes are not remembered");
    assertThat(file).hasContent(kept);
    Remembered.change(file, "theme", before -> "dark");
    assertThat(Remembered.read(file)).containsEntry("panel", "bowl").containsEntry("theme", "dark");
  }

  @Test
  void aFileThatIsTooLongIsNotReplacedByOneChange() throws IOException {
    var file = folder.resolve("remembered.properties");
    var tooLong = "panel=bowl\n" + "#".repeat(64 << 10);
    Files.writeString(file, tooLong);
    assertThatThrownBy(() -> Remembered.change(file, "theme", before -> "dark"))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("remembered.properties: is longer than 65536 bytes");
    assertThat(file).hasContent(tooLong);
  }

  @Test
  void anyCharacterOfAFilesNameIsKept() throws IOException {
    var file = folder.resolve("remembered.properties");
    var ends = "\u2028\u2029\u0085\u000b\f";
    for (var odd : (ends + "\ufffd\u00fc\n\r\t\\#!=: ").split("")) {
      var value = "/home/dots" + odd + "1.csv\n/home/moons.csv";
      Remembered.change(file, "recent", before -> value);
      Remembered.change(file, "panel", before -> "bowl");
      assertThat(Remembered.read(file)).as(odd).containsEntry("recent", value);
    }
  }

  @Test
  void linesMayEndAsOnAnySystem() throws IOException {
    var file = folder.resolve("remembered.properties");
    for (var end : new String[] {"\n", "\r\n", "\r"}) {
      Files.writeString(file, String.join(end, "", "panel=bowl", "", "theme=dark", ""));
      assertThat(Remembered.read(file)).isEqualTo(Map.of("panel", "bowl", "theme", "dark"));
    }
  }

  @Test
  void ofALineThatSomebodyBrokeTheOthersAreKept() throws IOException {
    var file = folder.resolve("remembered.properties");
    var latin = "recent=/home/j\u00fcrgen/dots.csv\n".getBytes(StandardCharsets.ISO_8859_1);
    for (var broken : new byte[][] {"recent=C:\\users\\me\n".getBytes(), latin}) {
      Files.writeString(file, "panel=bowl\n");
      Files.write(file, broken, StandardOpenOption.APPEND);
      Files.writeString(file, "language=de\n", StandardOpenOption.APPEND);
      Remembered.change(file, "theme", before -> "dark");
      assertThat(Remembered.read(file))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("panel", "bowl", "language", "de", "theme", "dark"));
    }
  }

  @Test
  void aPropertyNamesTheFolder() {
    var before = System.setProperty("halfplane.memory", folder.toString());
    try {
      assertThat(Remembered.usualFile()).isEqualTo(folder.resolve("remembered.properties"));
      System.clearProperty("halfplane.memory");
      assertThat(Remembered.usualFile().getParent()).hasFileName("halfplane");
    } finally {
      if (before != null) {
        System.setProperty("halfplane.memory", before);
      }
    }
  }
}
