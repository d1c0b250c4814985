package halfplane.lesson;

import halfplane.data.InvalidInputException;
import halfplane.data.PlainNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a step claims of the live numbers: {@code train-accuracy <= best-line}, or {@code train-loss
 * - floor < 0.001}.
 *
 * @param text as it stands in the lesson
 * @param left of the comparison
 * @param less whether the left side is to be less than the right one, or else more
 * @param orEqual whether equal sides are right too
 * @param right of the comparison
 */
public record Claim(String text, Sum left, boolean less, boolean orEqual, Sum right) {
  private static final Pattern COMPARISON = Pattern.compile("(.+?)(<=|>=|<|>)(.+)");

  /** A fact or a number, and maybe another added or taken away. */
  record Sum(List<Term> terms) {
    Optional<Double> of(Map<Fact, Double> facts) {
      double sum = 0;
      for (var term : terms) {
        if (term.fact().isPresent() && !facts.containsKey(term.fact().get())) {
          return Optional.empty();
        }
        sum += term.sign() * term.fact().map(facts::get).orElse(term.number());
      }
      return Optional.of(sum);
    }
  }

  /** A fact, or without one a number. */
  record Term(int sign, Optional<Fact> fact, double number) {}

  /**
   * @throws InvalidInputException if it is no comparison of facts and numbers
   */
  public static Claim parse(String text) {
    var match = COMPARISON.matcher(text.strip());
    if (!match.matches()) {
      throw new InvalidInputException(
          "'%s' is no claim; two sides with <, <=, > or >= between them are".formatted(text));
    }
    return new Claim(
        text.strip(),
        sum(match.group(1)),
        match.group(2).startsWith("<"),
        match.group(2).endsWith("="),
        sum(match.group(3)));
  }

  private static Sum sum(String side) {
    var words = side.strip().split("\\s+");
    if (words.length != 1 && (words.length != 3 || !words[1].matches("[+-]"))) {
      throw new InvalidInputException(
          "'%s' is no side of a claim; a fact or a number is, or two with + or - between them"
              .formatted(side.strip()));
    }
    return new Sum(
        words.length == 1
            ? List.of(term(1, words[0]))
            : List.of(term(1, words[0]), term(words[1].equals("+") ? 1 : -1, words[2])));
  }

  private static Term term(int sign, String word) {
    var fact = Fact.of(word);
    if (fact.isPresent()) {
      return new Term(sign, fact, 0);
    }
    try {
      return new Term(sign, Optional.empty(), PlainNumber.real(word));
    } catch (NumberFormatException e) {
      throw new InvalidInputException(
          "'%s' is no fact and no number; facts are %s".formatted(word, Fact.keys()));
    }
  }

  /** Whether the facts bear it out; empty while one is not known. */
  public Optional<Boolean> check(Map<Fact, Double> facts) {
    var a = left.of(facts);
    var b = right.of(facts);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    int order = Double.compare(a.get(), b.get());
    return Optional.of(order == 0 ? orEqual : less ? order < 0 : order > 0);
  }

  /** The claim with its present numbers: {@code train-accuracy 50.5 <= best-line 60.5}. */
  public String with(Map<Fact, Double> facts) {
    var written = text;
    for (var fact : Fact.values()) {
      if (facts.containsKey(fact)) {
        var number = String.format(Locale.ROOT, "%.5g", facts.get(fact));
        var plain =
            number.contains(".") && !number.contains("e")
                ? number.replaceAll("\\.?0+$", "")
                : number;
        written =
            written.replaceAll("(?<![\\w-])" + fact.key() + "(?![\\w-])", fact.key() + " " + plain);
      }
    }
    return written;
  }
}
