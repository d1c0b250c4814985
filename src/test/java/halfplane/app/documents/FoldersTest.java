package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Where a dialog begins, by moments that the test ends. */
class FoldersTest {
  @TempDir Path folder;

  private int looks;
  private final CompletableFuture<Boolean> share = new CompletableFuture<>();
  private CompletableFuture<Void> moment = new CompletableFuture<>();

  /** All of a share's that answers when the test has it do so, and those of this disk. */
  private final Folders folders =
      new Folders(
          looked -> looked.getName().equals("share") ? share.join() : looked.isDirectory(),
          this::begin);

  private CompletableFuture<Void> begin() {
    looks++;
    return moment;
  }

  @AfterEach
  void theShareAnswers() {
    share.complete(false);
  }

  private Path onShare() {
    return folder.resolve("share").resolve("points.csv");
  }

  @Test
  void aDialogBeginsInTheFolderThatWasUsedLastIfThatIsStillThere() throws IOException {
    var lesson = Files.createDirectory(folder.resolve("lesson"));
    assertThat(folders.first()).isEmpty();
    folders.beginBeside(lesson.resolve("points.csv"));
    assertThat(folders.first()).contains(lesson.toFile());
    Files.delete(lesson);
    assertThat(folders.first()).isEmpty();
  }

  @Test
  void aFileIsProposedInItsOwnFolderAndNoOtherIsLookedAt() {
    folders.beginBeside(onShare());
    assertThat(folders.first(folder.resolve("rings.halfplane"))).contains(folder.toFile());
    assertThat(looks).isEqualTo(2);
  }

  @Test
  void aNameAloneAndAFileWhoseFolderHasGoneAreProposedInTheFolderThatWasUsedLast() {
    folders.beginBeside(folder.resolve("points.csv"));
    assertThat(folders.first(Path.of("experiment.halfplane"))).contains(folder.toFile());
    var gone = folder.resolve("gone").resolve("rings.halfplane");
    assertThat(folders.first(gone)).contains(folder.toFile());
  }

  @Test
  void aShareThatDoesNotAnswerIsLookedAtOnceHoweverManyDialogsThereAre() {
    folders.beginBeside(onShare());
    moment.complete(null);
    assertThat(folders.first()).isEmpty();
    assertThat(folders.first()).isEmpty();
    assertThat(folders.first(onShare())).isEmpty();
    assertThat(looks).isEqualTo(1);
  }

  @Test
  void aShareThatHasComeBackIsLookedAtAgain() throws TimeoutException {
    folders.beginBeside(onShare());
    moment.complete(null);
    assertThat(folders.first()).isEmpty();
    moment = new CompletableFuture<>();
    share.complete(true);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> folders.first().isPresent());
    assertThat(folders.first()).contains(onShare().getParent().toFile());
  }
}
