package halfplane.lesson;

import halfplane.data.InvalidInputException;
import halfplane.data.PlainNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a step claims of the live numbers: {@code train-accuracy <= best-line}, or {@code train-loss
 * - floor < 0.001}.
 *
 * @param left of the comparison
 * @param less whether the left side is to be less than the right one, or else more
 * @param orEqual whether equal sides are right too
 * @param right of the comparison
 */
public record Claim(Sum left, boolean less, boolean orEqual, Sum right) {
  /** Decimals beyond the window's, after which a number too small for them has a power of ten. */
  static final int MOST_MORE = 12;

  /** What an infinite loss is compared as: more than all doubles and their sums. */
  private static final BigDecimal INFINITE = new BigDecimal("1e400");

  /** Numbers that are too small for a double, and zeros of a power that no number here has. */
  private static final Pattern NO_ZERO =
      Pattern.compile("[^eE]*[1-9].*|.*[eE][+-]?0*[1-9][0-9]{3,}");

  private static final Pattern COMPARISON = Pattern.compile("(.+?)(<=|>=|<|>)(.+)");

  /** A fact or a number, and maybe another added or taken away. */
  record Sum(List<Term> terms) {
    Stream<Fact> facts() {
      return terms.stream().flatMap(term -> term.fact().stream());
    }

    /** Empty while one is not known. */
    Optional<BigDecimal> of(Map<Fact, Double> facts) {
      return of(term -> term.value(facts));
    }

    Optional<BigDecimal> asPrinted(Map<Fact, Double> facts, int more) {
      return of(term -> term.printed(facts, more).map(Claim::decimal));
    }

    private Optional<BigDecimal> of(Function<Term, Optional<BigDecimal>> number) {
      var sum = Optional.of(BigDecimal.ZERO);
      for (var term : terms) {
        var next = number.apply(term).map(it -> term.sign() < 0 ? it.negate() : it);
        sum = sum.flatMap(before -> next.map(before::add));
      }
      return sum;
    }

    String words(Map<Fact, Double> facts, int more, boolean perCent) {
      var words = new StringBuilder();
      for (var term : terms) {
        words.append(words.isEmpty() ? "" : term.sign() < 0 ? " − " : " + ");
        words.append(term.words(facts, more, perCent));
      }
      return words.toString();
    }
  }

  /**
   * A fact, or without one a number.
   *
   * @param word as it stands in the lesson
   */
  record Term(int sign, Optional<Fact> fact, String word) {
    Optional<BigDecimal> value(Map<Fact, Double> facts) {
      return fact.isEmpty()
          ? Optional.of(decimal(word))
          : fact.get().meant(facts).map(value -> decimal(value.toString()));
    }

    /** With no more decimals than the figures have it is what these say, to the last digit. */
    Optional<String> printed(Map<Fact, Double> facts, int more) {
      if (fact.isEmpty()) {
        return Optional.of(word);
      }
      var known = more == 0 ? fact.get().known(facts) : fact.get().meant(facts);
      return known.map(value -> fact.get().written(value, more));
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
      return new Term(sign, fact, word);
    }
    try {
      double number = PlainNumber.real(word);
      if (Double.isInfinite(number) || number == 0 && NO_ZERO.matcher(word).matches()) {
        throw new InvalidInputException(
            "'%s' is no number that the figures have; 1e-300 to 1e300 are allowed", word);
      }
      return new Term(sign, Optional.empty(), word);
    } catch (NumberFormatException e) {
      throw new InvalidInputException(
          "'%s' is no fact and no number; facts are %s",
          word, InvalidInputException.keys(Fact.values(), Fact::key));
    }
  }

  /** A number as it is written: sums of doubles have more digits than their values. */
  private static BigDecimal decimal(String number) {
    return number.equals("Infinity") || number.equals("∞") ? INFINITE : new BigDecimal(number);
  }

  /**
   * Whether the facts bear it out; empty while one is not known. They are compared without what
   * their arithmetic leaves in the last digits: 440 of 800 points are 55 %.
   */
  public Optional<Boolean> check(Map<Fact, Double> facts) {
    return holds(left.of(facts), right.of(facts));
  }

  private Optional<Boolean> holds(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.flatMap(one -> b.map(other -> holds(one.compareTo(other))));
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
    return !holds(left.asPrinted(facts, more), right.asPrinted(facts, more)).equals(check(facts));
  }
}
