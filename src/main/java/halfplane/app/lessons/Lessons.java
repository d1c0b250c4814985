package halfplane.app.lessons;

import halfplane.app.panels.Question;
import halfplane.data.InvalidInputException;
import halfplane.data.ReadingReason;
import halfplane.lesson.Lesson;
import halfplane.lesson.LessonText;
import halfplane.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The lessons that come with the app, and a teacher's own from a file. */
public final class Lessons {
  /** The lessons of the app, by the names of their files. */
  public static final List<String> BUILT_IN = List.of("circles", "notebook");

  private static final long MOST_BYTES = 1 << 20;

  private Lessons() {}

  private static Set<String> panels() {
    return Arrays.stream(Question.values())
        .map(Question::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A lesson of the app's own, in the language that is spoken. */
  public static Lesson builtIn(String name) {
    var file = Words.locale().equals(Locale.ROOT) ? name : name + "_" + Words.locale();
    try (var stream = Lessons.class.getResourceAsStream("/halfplane/lessons/" + file + ".md")) {
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return LessonText.read(file + ".md", text.lines().toList(), panels());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A lesson from a file.
   *
   * @throws InvalidInputException if it is none; the sentence has the file's name and the line, and
   *     of one that is not there the whole path
   */
  public static Lesson read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new InvalidInputException(
            "%s: there is no such file; expected a lesson, a text in Markdown", file);
      }
      return read(file, file.getFileName().toString());
    } catch (MalformedInputException e) {
      throw new InvalidInputException("%s: is not text in UTF-8", file.getFileName());
    } catch (IOException e) {
      throw new InvalidInputException(
          "%s: cannot be read: %s", file.getFileName(), ReadingReason.of(e));
    }
  }

  private static Lesson read(Path file, String name) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new InvalidInputException("%s: is longer than %d bytes", name, MOST_BYTES);
    }
    return LessonText.read(name, Files.readAllLines(file, StandardCharsets.UTF_8), panels());
  }
}
