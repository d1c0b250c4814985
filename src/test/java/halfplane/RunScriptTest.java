package halfplane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell's part of a start, with a JDK that only tells what it was called with. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTest {
  /** No file takes a byte, as on a full disk, and who tries is told so, not ended. */
  private static final String FULL_DISK = "ulimit -f 0; trap '' XFSZ; ";

  @TempDir Path temporary;

  private Path folder;
  private Path project;
  private Path jdk;

  @BeforeEach
  void aProjectThatIsBuilt() throws IOException {
    folder = temporary.toRealPath();
    jdk = Files.createDirectories(folder.resolve("jdk"));
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"99\"\n");
    executable(jdk.resolve("bin/javac"), "");
    executable(
        jdk.resolve("bin/java"),
        """
        printf 'LC_ALL=%s LC_CTYPE=%s\\n' "${LC_ALL-}" "${LC_CTYPE-}"
        printf '%s\\n' "$@"
        """);

    project = folder.resolve("a project");
    for (var part : List.of("build", "src/main", "assets/lessons", "target")) {
      Files.createDirectories(project.resolve(part));
    }
    for (var options : List.of("java", "command", "window", "window.linux")) {
      Files.createFile(project.resolve("build/" + options + ".options"));
    }
    Files.createFile(project.resolve("pom.xml"));
    Files.copy(Path.of("run.sh"), project.resolve("run.sh"), StandardCopyOption.COPY_ATTRIBUTES);
    build(jdk);
  }

  private void build(Path with) throws IOException {
    var release = Files.readString(with.resolve("release")).strip();
    Files.writeString(
        project.resolve("target/built"), "%s %s %s".formatted(project, with, release));
  }

  private static void executable(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + commands);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Of another user's process the system tells no more than that it is there. */
  @Test
  void aBuildThatAnotherUserHasBegunIsWaitedFor() throws IOException, InterruptedException {
    Files.delete(project.resolve("target/built"));
    var lock = Files.writeString(project.resolve("target/building"), "999999999\n");
    var asked = folder.resolve("asked");
    var places = commands();
    executable(
        places.resolve("ps"), "echo \"$*\" >>'%s'; [ $(wc -l <'%1$s') -lt 3 ]\n".formatted(asked));
    executable(places.resolve("mvn"), "");
    executable(places.resolve("sleep"), "");
    var home = Map.of("HOME", folder.toString());
    var printed = start(project, home, "./run.sh");
    assertThat(printed).endsWith("halfplane.cli.Main", "train");
    assertThat(printed.getFirst()).startsWith("Another start is building");
    assertThat(asked).content().isEqualTo("-p 999999999\n".repeat(3));
    assertThat(lock).doesNotExist();
  }

  @Test
  void aDiskThatIsFullIsSaidToBe() throws IOException, InterruptedException {
    Files.delete(project.resolve("target/built"));
    var places = commands();
    executable(places.resolve("mvn"), "");
    var waits = folder.resolve("waits");
    // Should it wait for ever, the fourth time is the last.
    executable(
        places.resolve("sleep"),
        "mkdir '%1$s' || mkdir '%1$s/2' || mkdir '%1$s/3' || kill $PPID\n".formatted(waits));
    var process = process(project, Map.of(), "sh", "-c", FULL_DISK + "exec ./run.sh train");
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isOne();
    assertThat(printed)
        .doesNotContain("Another start is building")
        .contains(
            "Halfplane is built in %s/target, where nothing can be written: is the disk full?"
                .formatted(project));
    assertThat(project.resolve("target/building")).doesNotExist();
  }

  /** A later JDK than the project was written with may warn of more. */
  @Test
  void whatTheCompilerWarnsOfIsAnErrorToTheTestsAndNotToAStart()
      throws IOException, InterruptedException {
    Files.delete(project.resolve("target/built"));
    var built = folder.resolve("maven");
    executable(commands().resolve("mvn"), "echo \"$*\" >>'%s'\n".formatted(built));
    start(project, Map.of(), "./run.sh");
    assertThat(built).content().contains("package").contains("maven.compiler.failOnWarning=false");
    Files.delete(built);
    assertThat(process(project, Map.of(), "./run.sh", "test").waitFor()).isZero();
    assertThat(built).content().contains("verify").doesNotContain("failOnWarning");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<maven.compiler.failOnWarning>true</maven.compiler.failOnWarning>");
  }

  /**
   * What the JDK was called with; no other JDK is to be found, and Maven only if a test made it.
   */
  private List<String> start(Path from, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(words));
    command.add("train");
    var process = process(from, environment, command.toArray(String[]::new));
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.lines().toList();
  }

  private Process process(Path from, Map<String, String> environment, String... words)
      throws IOException {
    var builder = new ProcessBuilder(words).directory(from.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", commands().toString());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** The few that a start takes. */
  private Path commands() throws IOException {
    var commands = Files.createDirectories(folder.resolve("commands"));
    for (var name :
        List.of(
            "sh",
            "uname",
            "cat",
            "find",
            "head",
            "readlink",
            "mkdir",
            "mktemp",
            "rm",
            "chmod",
            "mv",
            "wc")) {
      for (var place : List.of("/bin", "/usr/bin")) {
        if (Files.exists(Path.of(place, name)) && !Files.exists(commands.resolve(name))) {
          executable(commands.resolve(name), "exec %s/%s \"$@\"".formatted(place, name));
        }
      }
    }
    return commands;
  }

  private void assertStarts(List<String> printed) {
    assertThat(printed)
        .contains(project.resolve("target/halfplane.jar") + ":" + project + "/target/lib/*.jar")
        .endsWith("halfplane.cli.Main", "train");
  }

  @Test
  void aHomeIsNotNeeded() throws IOException, InterruptedException {
    assertStarts(start(project, Map.of(), "./run.sh"));
  }

  @Test
  void theWindowIsToldHowTheCommandsAreCalled() throws IOException, InterruptedException {
    var process = process(project, Map.of(), "./run.sh", "--projector");
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed.lines().toList())
        .contains("-Dhalfplane.commands=./run.sh")
        .endsWith("halfplane.app.Main", "--projector");
  }

  @ParameterizedTest
  @CsvSource({
    "HOME, .jdks/temurin-99",
    "HOME, Library/Java/JavaVirtualMachines/a JDK/Contents/Home",
    "PROGRAMFILES, Java/jdk-99",
    "PROGRAMFILES, Eclipse Adoptium/jdk-99",
    "PROGRAMFILES, Microsoft/jdk-99",
    "PROGRAMFILES, Zulu/zulu 99",
    "PROGRAMFILES, Amazon Corretto/jdk99",
    "PROGRAMFILES, BellSoft/LibericaJDK-99"
  })
  void aJdkIsFoundWhereOnePutsIt(String variable, String place)
      throws IOException, InterruptedException {
    var files = folder.resolve("all files");
    var found = files.resolve(place);
    Files.createDirectories(found.getParent());
    Files.move(jdk, found);
    build(found);
    var script = project.resolve("run.sh");
    // None that this computer has will do.
    Files.writeString(script, Files.readString(script).replace("need=25", "need=99"));
    assertStarts(start(project, Map.of("JAVA_HOME", "", variable, files.toString()), "./run.sh"));
  }

  @Test
  void whereTheShellLooksForFoldersDoesNotMatter() throws IOException, InterruptedException {
    var environment = Map.of("HOME", folder.toString(), "CDPATH", ".");
    assertStarts(start(folder, environment, "sh", "a project/run.sh"));
    var other = Files.createDirectories(folder.resolve("other/a project")).getParent();
    environment = Map.of("HOME", folder.toString(), "CDPATH", other.toString());
    assertStarts(start(folder, environment, "sh", "a project/run.sh"));
  }

  @Test
  void aLinkLeadsToTheProject() throws IOException, InterruptedException {
    var home = Map.of("HOME", folder.toString());
    var bin = Files.createDirectories(folder.resolve("home/bin"));
    var link = Files.createSymbolicLink(bin.resolve("halfplane"), project.resolve("run.sh"));
    assertStarts(start(folder, home, link.toString()));
    assertStarts(start(bin, home, "sh", "halfplane"));

    var second = Files.createSymbolicLink(folder.resolve("second"), Path.of("home/bin/halfplane"));
    assertStarts(start(folder, home, "./second"));
    assertStarts(start(folder, home, "sh", "second"));

    var up = Path.of("../../a project/run.sh");
    Files.createSymbolicLink(bin.resolve("up"), up);
    var shortcut = Files.createSymbolicLink(folder.resolve("shortcut"), Path.of("home/bin"));
    assertStarts(start(folder, home, shortcut.resolve("up").toString()));

    assertThat(bin.resolve("target")).doesNotExist();
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void aFolderThatIsALinkIsTheSameProject() throws IOException, InterruptedException {
    var home = Map.of("HOME", folder.toString());
    var link = Files.createSymbolicLink(folder.resolve("link"), project);
    assertStarts(start(folder, home, "link/run.sh"));
    assertStarts(start(link, home, "sh", "run.sh"));
  }

  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @CsvSource(
      delimiter = '|',
      value = {
        "''|LC_ALL= LC_CTYPE=C.UTF-8",
        "LANG=C|LC_ALL= LC_CTYPE=C.UTF-8",
        "LANG=C.UTF-8 LC_CTYPE=POSIX|LC_ALL= LC_CTYPE=C.UTF-8",
        "LANG=C.UTF-8 LC_ALL=C|LC_ALL=C.UTF-8 LC_CTYPE=",
        "LANG=C.UTF-8|LC_ALL= LC_CTYPE=",
        "LC_CTYPE=C.utf8|LC_ALL= LC_CTYPE=C.utf8",
        "LC_ALL=C.utf8 LC_CTYPE=C|LC_ALL=C.utf8 LC_CTYPE=C"
      })
  void withoutALanguageNamesOfFilesMayHaveAnyLetters(String given, String told)
      throws IOException, InterruptedException {
    var environment = new HashMap<>(Map.of("HOME", folder.toString()));
    for (var setting : given.split(" ")) {
      var parts = setting.split("=");
      if (parts.length == 2) {
        environment.put(parts[0], parts[1]);
      }
    }
    var printed = start(project, environment, "./run.sh");
    assertStarts(printed);
    assertThat(printed).startsWith(told);
  }
}
