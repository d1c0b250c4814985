package halfplane.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

  /** Ends when the plot is painted. */
  static final class Opening {
    /** Opens the window. */
    public static void main(String... arguments) {
      System.setProperty("halfplane.start-time", "true");
      Main.main(arguments);
    }
  }

  /** Tells how large the print of its first picture is, and ends. */
  public static final class Printing extends HalfplaneApp {
    /** Opens the window. */
    public static void main(String... arguments) {
      Main.launch(Printing.class, arguments);
    }

    @Override
    public void start(Stage stage) {
      super.start(stage);
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          var frame = window().plotPane().plot().frame();
          if (frame != null) {
            stop();
            System.out.println(frame.request().style().font() > 18 ? "large" : "small");
            stage.close();
          }
        }
      }.start();
    }
  }

  /** Tells what its sentence is when it was started with a name that no file has, and ends. */
  public static final class OddName extends HalfplaneApp {
    /** Opens the window. */
    public static void main(String... arguments) {
      Main.launch(OddName.class, "odd\0name.csv");
    }

    @Override
    public void start(Stage stage) {
      super.start(stage);
      System.out.println(window().run().complaintProperty().get());
      stage.close();
    }
  }

  private String printed(Class<?> main, String... arguments) throws Exception {
    var printed = folder.resolve("printed.txt");
    var process = OwnProcess.start(main, folder, printed, List.of(arguments));
    assertThat(OwnProcess.end(process)).isZero();
    return Files.readString(printed);
  }

  @Test
  void theWindowOpensForAProjectorWithoutAWord() throws Exception {
    assertThat(printed(Opening.class, "--projector")).matches("\\d+\\R");
  }

  @Test
  void forAProjectorTheFirstPictureHasLargePrintAlready() throws Exception {
    assertThat(printed(Printing.class, "--projector")).isEqualToIgnoringNewLines("large");
    assertThat(printed(Printing.class)).isEqualToIgnoringNewLines("small");
  }

  @Test
  void aNameThatNoFileCanHaveIsToldInTheWindow() throws Exception {
    assertThat(printed(OddName.class)).contains("cannot be the name of a file here");
  }

  @Test
  void withoutADisplayTheCommandsAreNamedWhereThereAreSome() {
    assertThat(Main.noDisplay("./run.sh"))
        .isEqualTo(
            "There is no display to open the window on; './run.sh train' and './run.sh render' work"
                + " without one.");
    assertThat(Main.noDisplay(null)).isEqualTo("There is no display to open the window on.");
  }

  @Test
  void anOptionThatIsNoneIsRefusedInASentence() throws Exception {
    var printed = folder.resolve("printed.txt");
    var process = OwnProcess.start(Main.class, folder, printed, List.of("--nonsense"));
    int code = OwnProcess.end(process);
    assertThat(printed)
        .hasContent(
            "'--nonsense' is not an option of the window; --projector or a file is allowed.");
    assertThat(code).isEqualTo(2);
  }
}
