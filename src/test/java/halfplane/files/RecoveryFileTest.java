package halfplane.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halfplane.data.Dataset;
import halfplane.data.Shape;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.Preparation;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryFileTest {
  private static final UnsavedWork WORK = alone(Experiment.NOTEBOOK);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("new").resolve("recovery.halfplane");
  }

  private static UnsavedWork alone(Experiment experiment) {
    return new UnsavedWork(new SavedExperiment(experiment), Optional.empty(), Optional.empty());
  }

  @Test
  void whatWasKeptIsFoundOnce() throws IOException {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.take()).isEmpty();
    assertThat(recovery.keep(WORK)).isTrue();
    assertThat(recovery.take()).contains(WORK);
    assertThat(recovery.take()).isEmpty();
    recovery.close();
  }

  @Test
  void anEndAsItShouldBeLeavesNothing() throws IOException {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    recovery.keep(WORK);
    recovery.close();
    assertThat(file).doesNotExist();
    var next = RecoveryFile.claim(file).orElseThrow();
    assertThat(next.take()).isEmpty();
    next.close();
  }

  @Test
  void onlyOneAppHasItAtATime() {
    var first = RecoveryFile.claim(file).orElseThrow();
    assertThat(RecoveryFile.claim(file)).isEmpty();
    first.close();
    var second = RecoveryFile.claim(file);
    assertThat(second).isPresent();
    second.orElseThrow().close();
  }

  @Test
  void whereThereAreNoLocksWorkIsKeptAllTheSame() throws IOException {
    var opened = new ArrayList<FileChannel>();
    RecoveryFile.Locking none =
        channel -> {
          opened.add(channel);
          throw new IOException("No locks available");
        };
    try (var recovery = RecoveryFile.claim(file, none).orElseThrow()) {
      recovery.keep(WORK);
      assertThat(opened).noneMatch(FileChannel::isOpen);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void aSpoiltFileIsForgotten() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{");
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.take()).isEmpty();
    assertThat(file).doesNotExist();
    recovery.close();
  }

  /** As a power cut may leave it. */
  @Test
  void aFileOfZerosIsForgotten() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[16]);
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.take()).isEmpty();
    assertThat(file).doesNotExist();
    recovery.close();
  }

  private UnsavedWork on(String name) {
    var data = Experiment.NOTEBOOK.data().withSource(new Source.CsvFile(folder.resolve(name)));
    return alone(Experiment.NOTEBOOK.withData(data));
  }

  @Test
  void pointsOfAFileElsewhereAreFoundAgain() throws IOException {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.keep(on("points.csv"))).isTrue();
    assertThat(recovery.take()).contains(on("points.csv"));
    recovery.close();
  }

  @Test
  void aRunThatCannotBeReadBackDoesNotTakePaintedDotsWithIt() throws IOException {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.keep(on(".hidden.csv"))).isFalse();
    assertThat(recovery.take()).isEmpty();
    var dots = new Source.Own(Shape.GAUSS.make(20, 0.1, 1));
    recovery.keep(new UnsavedWork(on(".hidden.csv").run(), Optional.of(dots), Optional.empty()));
    assertThat(recovery.take())
        .contains(UnsavedWork.withoutRun(Optional.of(dots), Optional.empty()));
    recovery.close();
  }

  @Test
  void ofARunWithMoreChangesOfItsRateThanThereIsRoomForTheSettingsAreKept() throws IOException {
    var rates =
        new LearningRates(
            IntStream.range(0, 30_001).mapToObj(i -> new LearningRates.Change(i, 0.1)).toList());
    var weights = Preparation.of(Experiment.NOTEBOOK).initial();
    var shown = Optional.of(new SavedExperiment.Shown(30_001, rates, weights));
    var run = new SavedExperiment(Experiment.NOTEBOOK, shown, Optional.empty(), Optional.empty());
    var recovery = RecoveryFile.claim(file).orElseThrow();
    assertThat(recovery.keep(new UnsavedWork(run, Optional.empty(), Optional.empty()))).isFalse();
    assertThat(recovery.take()).contains(WORK);
    recovery.close();
  }

  @Test
  void whatCannotBeWrittenIsSaidToBe() throws IOException {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    Files.createDirectories(file.resolve("in the way"));
    assertThatThrownBy(() -> recovery.keep(WORK)).isInstanceOf(IOException.class);
    recovery.close();
  }

  @Test
  void ofPaintedDotsThoseInNoFileGoFirst() {
    var pasted = new Source.Own(Shape.XOR.make(20, 0.1, 1));
    var dots = new Source.Own(Shape.GAUSS.make(20, 0.1, 1));
    var run = UnsavedWork.withoutRun(Optional.of(pasted), Optional.empty());
    assertThat(run.dots()).contains(pasted);
    assertThat(new UnsavedWork(run.run(), Optional.of(dots), Optional.empty()).dots())
        .contains(dots);
    assertThat(WORK.dots()).isEmpty();
  }

  @Test
  void paintedDotsAreKeptBesideARunOnOthers() throws IOException {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    var dots = new Source.Own(Shape.GAUSS.make(20_000, 0.1, 1));
    var work = new UnsavedWork(WORK.run(), Optional.of(dots), Optional.empty());
    assertThat(work.dots()).contains(dots);
    recovery.keep(work);
    assertThat(recovery.take()).contains(work);
    recovery.close();
  }

  @Test
  void dotsOfOneColourAreKeptToo() throws IOException {
    var recovery = RecoveryFile.claim(file).orElseThrow();
    var red = new Dataset(new double[] {0.5, 1}, new double[] {0, 2}, new byte[2]);
    var work = new UnsavedWork(WORK.run(), Optional.empty(), Optional.of(red));
    recovery.keep(work);
    assertThat(recovery.take()).contains(work);
    recovery.keep(new UnsavedWork(on(".hidden.csv").run(), Optional.empty(), Optional.of(red)));
    assertThat(recovery.take().orElseThrow().loose()).contains(red);
    recovery.close();
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNothing() throws IOException {
    var inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThat(RecoveryFile.claim(inTheWay.resolve("recovery.halfplane"))).isEmpty();
  }
}
