package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import halfplane.nn.Activation;
import halfplane.nn.Architecture;
import halfplane.nn.Weights;
import halfplane.training.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

class FilesTest {
  @TempDir Path folder;

  @Test
  void aLinkStaysALinkToWhatIsWritten() throws IOException {
    var file = Files.writeString(folder.resolve("real.txt"), "old");
    var link = folder.resolve("link.txt");
    assumeThatCode(() -> Files.createSymbolicLink(link, file)).doesNotThrowAnyException();
    WholeFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aLinkToNothingYetStaysOneAndItsTargetIsMade() throws IOException {
    var target = folder.resolve("to come.txt");
    var between = folder.resolve("between.txt");
    var link = Files.createDirectory(folder.resolve("links")).resolve("link.txt");
    assumeThatCode(() -> Files.createSymbolicLink(between, target)).doesNotThrowAnyException();
    Files.createSymbolicLink(link, Path.of("..", "between.txt"));
    WholeFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(link).isSymbolicLink();
    assertThat(between).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void linksThatLeadInACircleAreRefusedAndStay() {
    var link = folder.resolve("link.txt");
    var other = folder.resolve("other.txt");
    assumeThatCode(() -> Files.createSymbolicLink(link, other)).doesNotThrowAnyException();
    assumeThatCode(() -> Files.createSymbolicLink(other, link)).doesNotThrowAnyException();
    assertThatThrownBy(() -> WholeFile.write(link, out -> out.write(1)))
        .isInstanceOf(IOException.class)
        .hasMessage(link + ": the link leads back to itself");
    assertThat(link).isSymbolicLink();
    assertThat(other).isSymbolicLink();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileIsWrittenToAndStays() throws Exception {
    var pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    var read = CompletableFuture.supplyAsync(() -> contentOf(pipe));
    WholeFile.write(pipe, out -> out.write("through".getBytes(StandardCharsets.UTF_8)));
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(read.get(1, TimeUnit.MINUTES)).isEqualTo("through");
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPrivateFileStaysPrivate() throws IOException {
    var file = Files.writeString(folder.resolve("mine.txt"), "old");
    var mine = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, mine);
    WholeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mine);
    assertThat(file).hasContent("new");
  }

  @Test
  void aWriteProtectedFileIsLeftAsItIs() throws IOException {
    var file = Files.writeString(folder.resolve("kept.txt"), "old");
    assumeThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("for the superuser no file is protected").isFalse();
    assertThatThrownBy(() -> WholeFile.write(file, out -> out.write(1)))
        .hasMessageContaining("kept.txt: is write-protected");
    assertThatThrownBy(() -> WholeFile.requireWritable(file))
        .hasMessageContaining("kept.txt: is write-protected");
    assertThat(file).hasContent("old");
  }

  @Test
  void whereNothingMayBeWrittenOrThereIsNoFolderItIsSaidSo() {
    var file = folder.resolve("new.txt");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      throw new AccessDeniedException(folder.toString());
                    }))
        .hasMessage(file + ": there is no permission to write there");
    var nowhere = folder.resolve("none").resolve("new.txt");
    assertThatThrownBy(() -> WholeFile.write(nowhere, out -> out.write(1)))
        .hasMessage(nowhere + ": there is no such folder");
    assertThatThrownBy(() -> WholeFile.requireWritable(nowhere))
        .hasMessage(nowhere + ": there is no such folder");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whereNothingMayBeWrittenItIsSaidSoBeforehandButNotOfDevices() throws IOException {
    WholeFile.requireWritable(Path.of("/dev/null"));
    WholeFile.requireWritable(Path.of("/dev/stdout"));
    WholeFile.requireWritable(folder.resolve("new.txt"));
    assertThat(folder).isEmptyDirectory();
    assumeThat(folder.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(folder)).as("the superuser may write anywhere").isFalse();
    var file = folder.resolve("new.txt");
    assertThatThrownBy(() -> WholeFile.requireWritable(file))
        .hasMessage(file + ": there is no permission to write there");
  }

  @Test
  void whatAnotherProgramHasOpenForAMomentIsReplacedOnWindowsOnceItIsFree() throws IOException {
    var moves = new AtomicInteger();
    WholeFile.moveWhenFree(
        () -> {
          switch (moves.incrementAndGet()) {
            case 1 -> throw new FileSystemException("part", "run.csv", "is used by a scanner");
            case 2 -> throw new AccessDeniedException("part", "run.csv", null);
            default -> {}
          }
        },
        OperatingSystem.WINDOWS,
        0);
    assertThat(moves).hasValue(3);
  }

  @ParameterizedTest
  @CsvSource({"WINDOWS, 10", "MAC, 1", "LINUX, 1"})
  void whatStaysOpenStaysAsItIs(OperatingSystem system, int times) {
    var moves = new AtomicInteger();
    assertThatThrownBy(() -> WholeFile.moveWhenFree(() -> refuse(moves), system, 0))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(moves).hasValue(times);
  }

  @Test
  void whoIsToldToEndWaitsForNobody() {
    var moves = new AtomicInteger();
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> WholeFile.moveWhenFree(() -> refuse(moves), OperatingSystem.WINDOWS, 60_000))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(moves).hasValue(1);
  }

  private static void refuse(AtomicInteger moves) throws AccessDeniedException {
    moves.incrementAndGet();
    throw new AccessDeniedException("part", "run.csv", null);
  }

  @Test
  void aFileThatFailsHalfwayLeavesTheOldOneWhole() throws IOException {
    var file = Files.writeString(folder.resolve("kept.txt"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }))
        .hasMessage(file + ": disk full");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void metricsAreALineAnEpochWithPointsForDecimals() throws IOException {
    var file = folder.resolve("metrics.csv");
    MetricsFile.write(file, List.of(new Figures(0.5, 50, 0.25, 75)));
    assertThat(file)
        .hasContent("epoch,loss,accuracy,test_loss,test_accuracy\n0,0.5,50.0,0.25,75.0\n");
  }

  @Test
  void aPngHoldsThePixelsThatWereGiven() throws IOException {
    var file = folder.resolve("picture.png");
    PngFile.write(file, new Picture(2, 1, new int[] {0xffca0020, 0xff0571b0}));
    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(2);
    assertThat(image.getRGB(0, 0)).isEqualTo(0xffca0020);
    assertThat(image.getRGB(1, 0)).isEqualTo(0xff0571b0);
  }

  @Test
  void aPictureNeedsNoFolderForTemporaryFiles() throws IOException {
    var gone = Files.createDirectory(folder.resolve("gone"));
    ImageIO.setUseCache(true);
    ImageIO.setCacheDirectory(gone.toFile());
    Files.delete(gone);
    try {
      var picture = new Picture(1, 1, new int[] {-1});
      new SvgInk(9, 9).picture(picture, 0, 0, 9, 9);
      PngFile.write(folder.resolve("picture.png"), picture);
      GifFile.write(folder.resolve("film.gif"), List.of(picture).iterator(), 5);
    } finally {
      ImageIO.setCacheDirectory(null);
    }
    assertThat(folder.resolve("picture.png")).isNotEmptyFile();
    assertThat(folder.resolve("film.gif")).isNotEmptyFile();
  }

  @Test
  void aFilmIsOnDiskAsFarAsItIsMade() throws IOException {
    var written = new ArrayList<Long>();
    var pictures =
        IntStream.range(0, 20)
            .mapToObj(
                i -> {
                  written.add(bytesIn(folder));
                  return noise(i);
                });
    GifFile.write(folder.resolve("film.gif"), pictures.iterator(), 5);
    assertThat(written.getLast()).isGreaterThan(bytesIn(folder) / 2);
  }

  private static long bytesIn(Path folder) {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Picture noise(int seed) {
    var grey = new Random(seed).ints(64 * 64, 0, 256);
    return new Picture(64, 64, grey.map(it -> 0xff000000 | it * 0x010101).toArray());
  }

  @Test
  void aGifHoldsEveryPicture() throws IOException {
    var file = folder.resolve("film.gif");
    var pictures =
        List.of(
            new Picture(2, 2, new int[] {-1, -1, -1, -1}),
            new Picture(2, 2, new int[] {0xff000000, -1, -1, -1}),
            new Picture(2, 2, new int[] {0xffff0000, -1, -1, -1}));
    GifFile.write(file, pictures.iterator(), 5);
    var reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(3);
      assertThat(reader.read(2).getRGB(0, 0)).isEqualTo(0xffff0000);
      assertThat(described(reader, 0)).contains("delayTime=5", "applicationID=NETSCAPE");
      assertThat(described(reader, 2)).as("time to look at the end").contains("delayTime=200");
    }
  }

  @Test
  void aFilmThatIsGivenUpAtTheLastMomentLeavesTheOldOne() throws IOException {
    var file = Files.writeString(folder.resolve("film.gif"), "old");
    var pictures = List.of(new Picture(1, 1, new int[] {-1}));
    assertThatThrownBy(
            () ->
                GifFile.write(
                    file,
                    pictures.iterator(),
                    5,
                    () -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("old");
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @ValueSource(strings = {"/dev/stdout", "/dev/fd/1"})
  void whatIsWrittenToStandardOutputIsPrinted(Path file) throws IOException {
    var stdout = System.out;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      WholeFile.write(file, out -> out.write("1,2".getBytes(StandardCharsets.UTF_8)));
    } finally {
      System.setOut(stdout);
    }
    assertThat(printed).hasToString("1,2");
  }

  private static List<String> described(ImageReader reader, int picture) throws IOException {
    var words = new ArrayList<String>();
    describe(reader.getImageMetadata(picture).getAsTree("javax_imageio_gif_image_1.0"), words);
    return words;
  }

  private static void describe(Node node, List<String> words) {
    for (int i = 0; i < node.getAttributes().getLength(); i++) {
      var attribute = node.getAttributes().item(i);
      words.add("%s=%s".formatted(attribute.getNodeName(), attribute.getNodeValue()));
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      describe(child, words);
    }
  }

  @Test
  void weightsAreALineEachInPyTorchsOrder() throws IOException {
    var architecture = new Architecture(2, List.of(2), Activation.TANH);
    var values = new float[] {1, 2, 3, 4, 5, 6, 7.5f, -8, 9};
    var file = folder.resolve("weights.csv");
    WeightsFile.write(file, new Weights(architecture, values));
    assertThat(file)
        .hasContent(
            """
            layer,parameter,to,from,value
            1,weight,1,1,1.0
            1,weight,1,2,2.0
            1,weight,2,1,3.0
            1,weight,2,2,4.0
            1,bias,1,,5.0
            1,bias,2,,6.0
            2,weight,1,1,7.5
            2,weight,1,2,-8.0
            2,bias,1,,9.0
            """);
  }
}
