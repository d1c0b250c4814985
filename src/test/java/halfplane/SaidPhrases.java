package halfplane;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the sources say of wrong input, but for the commands, which speak English alone. */
public final class SaidPhrases extends TreeScanner<Void, Void> {
  /**
   * A sentence or a part of one, as it stands in the sources.
   *
   * @param patterns one, or the two of a choice; none if it is put together in another way
   * @param values how many are put in
   * @param hasWordsAsValue whether one of them has words of its own, which no language knows
   */
  public record Said(String source, List<String> patterns, int values, boolean hasWordsAsValue) {}

  private final List<Said> said = new ArrayList<>();

  private SaidPhrases() {}

  /** All of them. */
  public static List<Said> all() throws IOException {
    var phrases = new SaidPhrases();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var sources = Files.walk(Path.of("src/main/java/halfplane"))) {
      var read =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith("src/main/java/halfplane/cli"))
              .filter(file -> !file.endsWith("InvalidInputException.java"))
              .toList();
      var units = files.getJavaFileObjectsFromPaths(read);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      task.parse().forEach(unit -> phrases.scan(unit, null));
    }
    return phrases.said;
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void none) {
    if (made.getIdentifier().toString().equals("InvalidInputException")) {
      add(made.toString(), made.getArguments());
    }
    return super.visitNewClass(made, none);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    if (call.getMethodSelect().toString().equals("Phrase.of")) {
      add(call.toString(), call.getArguments());
    }
    return super.visitMethodInvocation(call, none);
  }

  private void add(String source, List<? extends ExpressionTree> arguments) {
    var values = arguments.subList(1, arguments.size());
    said.add(
        new Said(
            source,
            texts(arguments.getFirst()).toList(),
            values.size(),
            values.stream().flatMap(SaidPhrases::texts).findAny().isPresent()));
  }

  private static Stream<String> texts(ExpressionTree tree) {
    return switch (tree) {
      case LiteralTree literal when literal.getValue() instanceof String text -> Stream.of(text);
      case BinaryTree sum ->
          texts(sum.getLeftOperand())
              .flatMap(left -> texts(sum.getRightOperand()).map(right -> left + right));
      case ConditionalExpressionTree choice ->
          Stream.concat(texts(choice.getTrueExpression()), texts(choice.getFalseExpression()));
      default -> Stream.empty();
    };
  }
}
