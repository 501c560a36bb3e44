package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Lexicon.Fraction;
import org.rollcall.numbers.Numeral.Form;

/** Reads fractions that stand alone: "half", "a third of", "¾", "3/4". */
final class FractionParser {
  /** Twelve digits of 1/3 are more than any article means. */
  static final MathContext PRECISION = new MathContext(12);

  /** Halves that are places or parts and no numbers: "the other half", "the northern half". */
  private static final Set<String> SIDES = Table.words("before-half");

  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "last", "next", "each", "per");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Tokens tokens;

  FractionParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The fraction that starts at token {@code i}, or null. */
  @Nullable Numeral leading(int i) {
    if (tokens.is(i, "half")) {
      return half(i);
    }
    if (tokens.isAny(i, "a", "an") || tokens.is(i, "one")) {
      return oneOf(i);
    }
    if (tokens.is(i, "quarter")
        && tokens.is(i + 1, "of")
        && tokens.isAny(i + 2, "a", "an", "the", "all")
        && !tokens.has(i - 1, Roles.ORDINAL)
        && !tokens.isIn(i - 1, DETERMINERS)) {
      return new Numeral(quotient(1, 4), i + 1, Form.FRACTION, false);
    }
    Fraction sign =
        tokens.isWord(i) || tokens.isDigits(i) ? null : Lexicon.FRACTIONS.get(tokens.key(i));
    return sign == null
        ? slashed(i)
        : scaled(quotient(sign.numerator(), sign.denominator()), i + 1);
  }

  /** "half", "half a million", "half-dozen"; not the half of a match or a half-brother. */
  private @Nullable Numeral half(int i) {
    if (tokens.has(i - 1, Roles.ORDINAL) || tokens.isIn(i - 1, SIDES)) {
      return null;
    }
    int k = i + 1;
    boolean hyphen = tokens.joins(k, "-");
    if (hyphen || tokens.isAny(k, "a", "an")) {
      k++;
    }
    if (tokens.is(k, "dozen")) {
      return new Numeral(BigDecimal.valueOf(6), k + 1, Form.WORDS, true);
    }
    Lexicon.Scale scale = Lexicon.SCALES.get(tokens.key(k));
    if (scale != null && scale.isWord()) {
      return new Numeral(HALF.multiply(scale.factor()), k + 1, Form.WORDS, true);
    }
    if (tokens.is(i - 1, "in") && !tokens.isAny(k - 1, "a", "an")) {
      return null;
    }
    if (hyphen && Lexicon.PERIODS.at(tokens, k) == null && Lexicon.UNITS.at(tokens, k) == null) {
      return null;
    }
    return new Numeral(HALF, i + 1, Form.FRACTION, false);
  }

  /** "a third of", "a half", "one quarter", "one-eighth". */
  private @Nullable Numeral oneOf(int i) {
    int k = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    BigDecimal value = part(k, 1);
    if (value == null) {
      return null;
    }
    boolean article = !tokens.is(i, "one");
    boolean rare = tokens.is(k, "quarter") || tokens.has(k, Roles.ORDINAL);
    boolean small =
        rare
            && !tokens.is(k, "quarter")
            && requireNonNull(tokens.ordinal(k)).compareTo(BigDecimal.valueOf(1000)) < 0;
    if (article
        && (small || tokens.is(k, "quarter"))
        && !tokens.is(k + 1, "of")
        && !(tokens.is(k, "quarter") && tokens.has(k + 1, Roles.PERIOD | Roles.MEASURE))
        && !Lexicon.SCALES.containsKey(tokens.key(k + 1))) {
      return null;
    }
    if (tokens.is(k, "half") && tokens.joins(k + 1, "-")) {
      return null;
    }
    return scaled(value, k + 1);
  }

  /** {@code n} times the denominator at token {@code k}, or null. */
  @Nullable BigDecimal part(int k, int n) {
    if (!tokens.isWord(k) || tokens.isUnknown(k)) {
      return null;
    }
    Fraction own = Lexicon.FRACTIONS.get(tokens.key(k));
    BigDecimal below = Lexicon.DENOMINATORS.get(tokens.key(k));
    boolean plural = tokens.endsIn(k, "s");
    if (plural != n > 1 || (own == null && below == null)) {
      return null;
    }
    return own != null
        ? quotient(n, own.denominator())
        : BigDecimal.valueOf(n).divide(below, PRECISION);
  }

  /** "3/4": a fraction, unless the numbers are no such ("24/7", "9/11", "1/0"). */
  @Nullable Numeral slashed(int i) {
    boolean spaced = tokens.is(i + 1, "/") && !tokens.glued(i + 1) && !tokens.glued(i + 2);
    if (!tokens.joins(i + 1, "/") && !spaced) {
      return null;
    }
    int n = tokens.whole(i, 4);
    int d = tokens.whole(i + 2, 4);
    boolean longer =
        (tokens.glued(i + 3) && tokens.isAny(i + 3, "/", "-")) || tokens.joins(i - 1, "/");
    if (n < 1 || d < 2 || n >= d || longer) {
      return null;
    }
    return scaled(quotient(n, d), i + 3);
  }

  /** A fraction and the scale behind it: "a quarter million", "¾ million". */
  Numeral scaled(BigDecimal value, int end) {
    Lexicon.Scale scale = Lexicon.SCALES.get(tokens.key(end));
    if (scale != null && scale.isWord()) {
      return new Numeral(value.multiply(scale.factor()), end + 1, Form.WORDS, true);
    }
    return new Numeral(value, end, Form.FRACTION, false);
  }

  static BigDecimal quotient(int n, int d) {
    return BigDecimal.valueOf(n).divide(BigDecimal.valueOf(d), PRECISION);
  }
}
