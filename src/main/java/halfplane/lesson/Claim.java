package halfplane.lesson;

import halfplane.data.InvalidInputException;
import halfplane.data.PlainNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  /** Decimals beyond the window's, after which a number too small for them has a power of ten. */
  static final int MOST_MORE = 12;

  /** Numbers that are too small for a double, and zeros of a power that no number here has. */
  private static final Pattern NO_ZERO =
      Pattern.compile("[^eE]*[1-9].*|.*[eE][+-]?0*[1-9][0-9]{3,}");

  private static final Pattern COMPARISON = Pattern.compile("(.+?)(<=|>=|<|>)(.+)");

  /** A fact or a number, and maybe another added or taken away. */
  record Sum(List<Term> terms) {
    Stream<Fact> facts() {
      return terms.stream().flatMap(term -> term.fact().stream());
    }

    /** Empty while one is not known; infinite losses are beyond it, too. */
    Optional<BigDecimal> asPrinted(Map<Fact, Double> facts, int more) {
      var sum = BigDecimal.ZERO;
      for (var term : terms) {
        var number = term.printed(facts, more);
        if (number.isEmpty() || number.get().endsWith("∞")) {
          return Optional.empty();
        }
        var value = new BigDecimal(number.get());
        sum = term.sign() < 0 ? sum.subtract(value) : sum.add(value);
      }
      return Optional.of(sum);
    }

    String words(Map<Fact, Double> facts, int more, boolean perCent) {
      var words = new StringBuilder();
      for (var term : terms) {
        words.append(words.isEmpty() ? "" : term.sign() < 0 ? " − " : " + ");
        words.append(term.words(facts, more, perCent));
      }
      return words.toString();
    }

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

  /**
   * A fact, or without one a number.
   *
   * @param word as it stands in the lesson
   */
  record Term(int sign, Optional<Fact> fact, double number, String word) {
    Optional<String> printed(Map<Fact, Double> facts, int more) {
      return fact.isEmpty()
          ? Optional.of(word)
          : fact.map(facts::get).map(value -> fact.get().written(value, more));
    }

    String words(Map<Fact, Double> facts, int more, boolean perCent) {
      var unit = fact.map(Fact::isPerCent).orElse(perCent) ? "\u00a0%" : "";
      var number = printed(facts, more).map(it -> it + unit).orElse("");
      return fact.isEmpty() ? number : (word + " " + number).strip();
    }
  }

  /**
   * @throws InvalidInputException if it is no comparison of facts and numbers
   */
  public static Claim parse(String text) {
    var match = COMPARISON.matcher(text.strip());
    if (!match.matches()) {
      throw new InvalidInputException(
          "'%s' is no claim; two sides with <, <=, > or >= between them are", text);
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
          "'%s' is no side of a claim; a fact or a number is, or two with + or - between them",
          side.strip());
    }
    return new Sum(
        words.length == 1
            ? List.of(term(1, words[0]))
            : List.of(term(1, words[0]), term(words[1].equals("+") ? 1 : -1, words[2])));
  }

  private static Term term(int sign, String word) {
    var fact = Fact.of(word);
    if (fact.isPresent()) {
      return new Term(sign, fact, 0, word);
    }
    try {
      double number = PlainNumber.real(word);
      if (Double.isInfinite(number) || number == 0 && NO_ZERO.matcher(word).matches()) {
        throw new InvalidInputException(
            "'%s' is no number that the figures have; 1e-300 to 1e300 are allowed", word);
      }
      return new Term(sign, Optional.empty(), number, word);
    } catch (NumberFormatException e) {
      throw new InvalidInputException(
          "'%s' is no fact and no number; facts are %s",
          word, InvalidInputException.keys(Fact.values(), Fact::key));
    }
  }

  /** Whether the facts bear it out; empty while one is not known. */
  public Optional<Boolean> check(Map<Fact, Double> facts) {
    var a = left.of(facts);
    var b = right.of(facts);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(holds(Double.compare(a.get(), b.get())));
  }

  private boolean holds(int order) {
    return order == 0 ? orEqual : less ? order < 0 : order > 0;
  }

  /**
   * The claim with its present numbers as the window writes them: {@code train-accuracy 50.50 % ≤
   * best-line 60.50 %}. Numbers have more decimals than elsewhere where without them it would read
   * as true and be false, or the other way round.
   */
  public String with(Map<Fact, Double> facts) {
    int more = 0;
    while (more < MOST_MORE && misreads(facts, more)) {
      more++;
    }
    boolean perCent = Stream.concat(left.facts(), right.facts()).anyMatch(Fact::isPerCent);
    var sign = (less ? "<" : ">") + (orEqual ? "=" : "");
    return String.join(
        " ",
        left.words(facts, more, perCent),
        sign.replace("<=", "≤").replace(">=", "≥"),
        right.words(facts, more, perCent));
  }

  /** Whether the printed numbers say something else of the claim than the unrounded ones. */
  private boolean misreads(Map<Fact, Double> facts, int more) {
    var a = left.asPrinted(facts, more);
    var b = right.asPrinted(facts, more);
    return a.isPresent()
        && b.isPresent()
        && holds(a.get().compareTo(b.get())) != check(facts).orElseThrow();
  }
}
