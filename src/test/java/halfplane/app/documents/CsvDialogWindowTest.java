package halfplane.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import halfplane.data.CsvPreview;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A table on a share that answers for commas and semicolons, but for tabs takes its time. */
class CsvDialogWindowTest extends WindowTest {
  private static final int COMMA = 0;
  private static final int SEMICOLON = 1;
  private static final int TAB = 2;

  private final CountDownLatch share = new CountDownLatch(1);
  private CsvDialog dialog;

  @BeforeEach
  void show(FxRobot robot) {
    awaitPicture();
    robot.interact(
        () -> {
          dialog = new CsvDialog(stage, preview(';'), this::read);
          dialog.show();
        });
  }

  @AfterEach
  void theShareAnswers(FxRobot robot) {
    share.countDown();
    robot.interact(dialog::close);
  }

  private CsvPreview read(char separator) {
    try {
      if (separator == '\t') {
        share.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return preview(separator);
  }

  /** Of four columns with commas, and else of three. */
  private static CsvPreview preview(char separator) {
    var row = separator == ',' ? List.of("1", "2", "3", "a") : List.of("1", "2", "a");
    return new CsvPreview("points.csv", separator, List.of(row), Optional.empty());
  }

  private static void choose(FxRobot robot, int separator) {
    robot.interact(
        () -> {
          ComboBox<String> box = robot.lookup("#csv-separator").queryComboBox();
          box.getSelectionModel().select(separator);
        });
  }

  private static int columns(FxRobot robot) {
    return onFx(
        () -> {
          TableView<?> table = robot.lookup("#csv-table").queryTableView();
          return table.getColumns().size();
        });
  }

  @Test
  void aSeparatorThatIsWaitedForHoldsUpNoOtherHoweverOftenItWasChosen(FxRobot robot) {
    assertThat(columns(robot)).isEqualTo(3);
    for (int times = 0; times <= ForkJoinPool.getCommonPoolParallelism(); times++) {
      choose(robot, TAB);
      choose(robot, SEMICOLON);
    }
    choose(robot, COMMA);
    await("the columns between commas", () -> columns(robot) == 4);
  }
}
