package halfplane.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.app.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class AnswerWindowTest extends WindowTest {
  @Test
  void anUnderscoreIsReadAsOne(FxRobot robot, @TempDir Path folder) throws IOException {
    var text =
        "---\nhalfplane-lesson: 1\ntitle: Own\n---\n"
            + "# One\nask: What makes them?\n- make_circles (right)\n- make_moons\n";
    var lesson = Files.writeString(folder.resolve("own.md"), text);
    robot.interact(() -> window.desk().use(lesson));
    await("the lesson", () -> window.lessonBar().place() == 0);
    await("its answers", () -> isThere(robot, "#lesson-answer-2 > .text"));
    assertThat(onFx(() -> robot.lookup("#lesson-answer-1 > .text").queryText().getText()))
        .isEqualTo("make_circles");
  }
}
