import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Makes an app image with its own trimmed runtime and AOT cache, and the installer of the system
 * that it runs on, from what the build left in {@code target}. Argument: the project's folder.
 */
final class Package {
  private static final List<String> JAVAFX = List.of("base", "graphics", "controls");
  private static final String MODULES =
      "javafx.controls,java.desktop,java.logging,java.xml,java.naming,jdk.localedata,"
          + "jdk.unsupported,jdk.zipfs";

  /** The window's languages: without German's data its numbers would have a decimal point. */
  private static final String LANGUAGES = "en,de";

  /**
   * Sound, a splash screen and printing through PostScript, which Java's desktop module brings
   * along.
   */
  private static final String NOT_NEEDED =
      "**libjsound.*,**jsound.dll,**libsplashscreen.*,**splashscreen.dll,**psfont*";

  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");
  private static final String NAME = "Halfplane";
  private static final String DESCRIPTION = "Why a linear network cannot separate two circles";

  /** The one time of all jars: see {@link #settle}. {@code build/post-image.sh} has it, too. */
  private static final FileTime SETTLED = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private final Path root;
  private final Path target;
  private final Path work;
  private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);

  private Package(Path root) {
    this.root = root;
    target = root.resolve("target");
    work = target.resolve("package");
  }

  /** Runs it; ends with 1 and a sentence where it cannot be made. */
  public static void main(String... arguments) throws InterruptedException {
    try {
      new Package(Path.of(arguments[0])).make();
    } catch (IOException | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private boolean windows() {
    return system.startsWith("windows");
  }

  private boolean mac() {
    return system.startsWith("mac");
  }

  private boolean linux() {
    return !windows() && !mac();
  }

  private void make() throws IOException, InterruptedException {
    delete(work);
    Files.createDirectories(work);
    link();
    image();
    if (linux()) {
      script();
    }
    rehearse();
    System.out.println(imageFolder() + ": " + megabytes(imageFolder()) + " MB");
    installer();
    try (var made = Files.list(work.resolve("installer"))) {
      made.forEach(System.out::println);
    }
  }

  /** JavaFX becomes a part of the runtime: its libraries need not be unpacked at a start. */
  private void link() throws IOException, InterruptedException {
    Files.createDirectories(work.resolve("jmods"));
    for (var module : JAVAFX) {
      var classes = work.resolve(module).resolve("classes");
      var libraries = work.resolve(module).resolve("libraries");
      Files.createDirectories(libraries);
      try (var jars = Files.list(target.resolve("javafx"))) {
        for (var jar : jars.filter(it -> isOf(module, it)).sorted().toList()) {
          // JavaFX looks in bin/javafx on Windows, where both it and the JDK bring Microsoft's
          // libraries along.
          unpack(jar, classes, windows() ? libraries.resolve("javafx") : libraries);
        }
      }
      run(
          "jmod",
          "create",
          "--class-path",
          classes.toString(),
          "--libs",
          libraries.toString(),
          work.resolve("jmods").resolve("javafx." + module + ".jmod").toString());
    }
    run(
        "jlink",
        "--module-path",
        work.resolve("jmods").toString(),
        "--add-modules",
        MODULES,
        "--include-locales",
        LANGUAGES,
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        "zip-9",
        "--exclude-files",
        NOT_NEEDED,
        "--output",
        work.resolve("runtime").toString());
    if (linux()) {
      strip(work.resolve("runtime/lib"));
    }
  }

  /** Symbols that only a debugger reads are left out, where the system has the tool for it. */
  private static void strip(Path folder) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
    try (var files = Files.walk(folder)) {
      files.map(Path::toString).filter(it -> it.endsWith(".so")).forEach(command::add);
    }
    try {
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IOException("strip ended with " + code);
      }
    } catch (IOException e) {
      System.out.println("The package is some 6 MB larger than it could be: " + e.getMessage());
    }
  }

  private static boolean isOf(String module, Path jar) {
    return jar.getFileName().toString().matches("javafx-" + module + "-.*\\.jar");
  }

  private static void unpack(Path jar, Path classes, Path libraries) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(it -> !it.isDirectory()).toList()) {
        boolean library = NATIVE.matcher(entry.getName()).matches();
        var place = (library ? libraries : classes).resolve(entry.getName());
        Files.createDirectories(place.getParent());
        try (var in = zip.getInputStream(entry)) {
          Files.write(place, in.readAllBytes());
        }
      }
    }
  }

  private void image() throws IOException {
    var jars = Files.createDirectories(work.resolve("jars"));
    Files.copy(target.resolve("halfplane.jar"), jars.resolve("halfplane.jar"));
    try (var others = Files.list(target.resolve("lib"))) {
      for (var jar : others.toList()) {
        Files.copy(jar, jars.resolve(jar.getFileName()));
      }
    }
    var command = about();
    command.addAll(
        List.of(
            "--type",
            "app-image",
            "--input",
            jars.toString(),
            "--main-jar",
            "halfplane.jar",
            "--main-class",
            "halfplane.app.Main",
            "--runtime-image",
            work.resolve("runtime").toString(),
            "--icon",
            icon().toString(),
            "--dest",
            work.resolve("image").toString()));
    for (var option : options()) {
      command.addAll(List.of("--java-options", option));
    }
    command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/window.aot"));
    run("jpackage", command.toArray(String[]::new));
  }

  /** What the app and its installer are called, and are said to be. */
  private List<String> about() throws IOException {
    return new ArrayList<>(
        List.of(
            "--name",
            NAME,
            "--app-version",
            version(),
            "--vendor",
            NAME,
            "--description",
            DESCRIPTION));
  }

  /** A version on a Mac may not begin with 0. */
  private String version() throws IOException {
    var pom = Files.readString(root.resolve("pom.xml"));
    var found = Pattern.compile("<version>([0-9.]+)</version>").matcher(pom);
    var version = found.find() ? found.group(1) : "1.0";
    return mac() && version.startsWith("0.") ? "1" + version.substring(1) : version;
  }

  private List<String> options() throws IOException {
    var options = new ArrayList<String>();
    options.addAll(Files.readAllLines(root.resolve("build/java.options")));
    options.addAll(Files.readAllLines(root.resolve("build/window.options")));
    if (linux()) {
      options.addAll(Files.readAllLines(root.resolve("build/window.linux.options")));
    }
    return options;
  }

  private Path icon() {
    return root.resolve("assets/icon/halfplane." + (windows() ? "ico" : mac() ? "icns" : "png"));
  }

  private List<String> associations() {
    return List.of("--file-associations", root.resolve("build/halfplane.properties").toString());
  }

  private Path imageFolder() {
    return work.resolve("image").resolve(mac() ? NAME + ".app" : NAME);
  }

  private Path appFolder() {
    var image = imageFolder();
    return windows()
        ? image.resolve("app")
        : mac() ? image.resolve("Contents/app") : image.resolve("lib/app");
  }

  private Path runtimeFolder() {
    var image = imageFolder();
    return windows()
        ? image.resolve("runtime")
        : mac() ? image.resolve("Contents/runtime/Contents/Home") : image.resolve("lib/runtime");
  }

  /** The app's jars, in the order of its class path. */
  private List<String> jars() throws IOException {
    var jars = new ArrayList<String>();
    for (var line : Files.readAllLines(appFolder().resolve(NAME + ".cfg"))) {
      if (line.startsWith("app.classpath=")) {
        var jar = line.substring(line.lastIndexOf('=') + 1).replace('\\', '/');
        jars.add(jar.substring(jar.lastIndexOf('/') + 1));
      }
    }
    return jars;
  }

  /**
   * What the menu's entry starts on Linux: the packaged launcher would first have the package
   * manager look for its own files, which takes as long as the app's start itself. Without a
   * session bus GTK would try in vain to start one, and without a language the JVM would know no
   * file names but those in ASCII.
   */
  private void script() throws IOException {
    var script = appFolder().resolve("start");
    var classPath = jars().stream().map(jar -> "$app/" + jar).collect(Collectors.joining(":"));
    Files.writeString(
        script,
        """
        #!/bin/sh
        app=$(dirname "$(readlink -f "$0")")
        case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in
          "" | C | POSIX) [ -n "$LC_ALL" ] && export LC_ALL=C.UTF-8 || export LC_CTYPE=C.UTF-8 ;;
        esac
        [ -n "$DBUS_SESSION_BUS_ADDRESS" ] || [ -S "$XDG_RUNTIME_DIR/bus" ] ||
          command -v dbus-launch >/dev/null ||
          export DBUS_SESSION_BUS_ADDRESS=disabled: GSETTINGS_BACKEND=memory
        exec "$app/../runtime/bin/java" %s "-XX:AOTCache=$app/window.aot" -cp "%s" halfplane.app.Main "$@"
        """
            .formatted(String.join(" ", options()), classPath));
    if (!script.toFile().setExecutable(true, false)) {
      throw new IOException(script + " cannot be made executable");
    }
  }

  /**
   * The cache is for exactly the image's runtime and class path, and for jars of just this time, to
   * the second; the installer's copies would have another.
   */
  private void settle() throws IOException {
    for (var jar : jars()) {
      Files.setLastModifiedTime(appFolder().resolve(jar), SETTLED);
    }
  }

  /** What jpackage takes from the project, with what it runs on its copy of the image. */
  private Path resources() throws IOException {
    var resources = Files.createDirectories(work.resolve("resources"));
    if (linux()) {
      try (var files = Files.list(root.resolve("build/linux"))) {
        for (var file : files.toList()) {
          Files.copy(file, resources.resolve(file.getFileName()));
        }
      }
    }
    Files.copy(root.resolve("build/post-image.sh"), resources.resolve(NAME + "-post-image.sh"));
    return resources;
  }

  /** Opens the window once, unseen, and keeps what the JVM loaded for it. */
  private void rehearse() throws IOException, InterruptedException {
    settle();
    var app = appFolder();
    var classPath = jars().stream().map(jar -> app.resolve(jar).toString()).toList();
    var command = new ArrayList<String>();
    command.add(runtimeFolder().resolve(windows() ? "bin/java.exe" : "bin/java").toString());
    command.addAll(options());
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + app.resolve("window.aot"),
            "-XX:-AOTRecordTraining",
            "-Dhalfplane.memory=" + work.resolve("memory"),
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-cp",
            String.join(System.getProperty("path.separator"), classPath),
            "halfplane.app.Rehearsal"));
    var log = work.resolve("rehearsal.log").toFile();
    int code =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    if (code != 0) {
      Files.deleteIfExists(app.resolve("window.aot"));
      System.out.println(
          "The package starts slower than it could: the rehearsal ended with "
              + code
              + "; what it printed is in "
              + log);
    }
  }

  private void installer() throws IOException {
    var command = about();
    command.addAll(
        List.of(
            "--app-image",
            imageFolder().toString(),
            "--dest",
            work.resolve("installer").toString()));
    // Of Linux's two kinds jpackage takes the one that this system knows.
    if (!linux()) {
      command.addAll(List.of("--type", windows() ? "msi" : "dmg"));
    }
    // A Mac tells an app of a file by an event, which JavaFX does not hand on.
    if (!mac()) {
      command.addAll(associations());
    }
    if (windows()) {
      command.addAll(
          List.of("--win-menu", "--win-shortcut", "--win-dir-chooser", "--win-per-user-install"));
    } else {
      command.addAll(List.of("--resource-dir", resources().toString()));
    }
    if (linux()) {
      command.addAll(
          List.of(
              "--linux-package-name",
              "halfplane",
              "--linux-menu-group",
              "Education;Science",
              "--linux-app-category",
              "education",
              "--linux-shortcut",
              "--icon",
              icon().toString()));
    }
    try {
      run("jpackage", command.toArray(String[]::new));
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "The app is whole in the folder above, but no installer could be made of it: "
              + e.getMessage(),
          e);
    }
  }

  private static void run(String tool, String... arguments) {
    var provider =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool + "."));
    int code =
        provider.run(
            new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
    if (code != 0) {
      throw new IllegalStateException(tool + " ended with " + code + "; what it printed is above.");
    }
  }

  private static long megabytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum()
          / 1_000_000;
    }
  }

  private void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (windows()) {
          // What jpackage made there is for reading only, and would not go.
          Files.setAttribute(file, "dos:readonly", false);
        }
        Files.delete(file);
      }
    }
  }
}
