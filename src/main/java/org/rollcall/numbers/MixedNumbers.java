package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Lexicon.Fraction;
import org.rollcall.numbers.Numeral.Form;

/** Reads what a fraction behind a numeral makes of it: "3 1/2", "two thirds", "six and a half". */
final class MixedNumbers {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST_NUMERATOR = BigDecimal.valueOf(20);

  private final Tokens tokens;
  private final NumeralParser numerals;
  private final FractionParser fractions;
  private final Ratios ratios;

  MixedNumbers(Tokens tokens, NumeralParser numerals, FractionParser fractions) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.fractions = fractions;
    this.ratios = new Ratios(tokens, numerals);
  }

  /**
   * What a fraction behind numeral {@code n} makes of it: "3 1/2", "two thirds", "six and a half".
   */
  Numeral parse(int start, Numeral n, boolean and) {
    int k = n.end();
    if (n.form() == Form.FRACTION) {
      return n;
    }
    Numeral ratio = tokens.isAny(k, "in", "out", "per") ? ratios.parse(n) : null;
    if (ratio != null) {
      return ratio;
    }
    Numeral parts = parts(n);
    if (parts == null) {
      parts = over(n);
    }
    if (parts != null) {
      return parts;
    }
    Numeral rest = mixed(k, and && !tokens.is(start - 1, "between"));
    if (rest == null) {
      return n;
    }
    boolean own = rest.value().compareTo(BigDecimal.ONE) < 0;
    Lexicon.Scale scale = own && n.scaled() ? Lexicon.SCALES.get(tokens.key(k - 1)) : null;
    if (scale != null) {
      // "two billion and a half"
      BigDecimal part = rest.value().multiply(scale.factor());
      return new Numeral(n.value().add(part), rest.end(), n.form(), true);
    }
    Numeral sum = fractions.scaled(n.value().add(rest.value()), rest.end());
    return new Numeral(sum.value(), sum.end(), n.form(), sum.scaled() || n.scaled());
  }

  /** "two thirds", "three-quarters". */
  private @Nullable Numeral parts(Numeral n) {
    boolean few =
        n.isWhole()
            && !n.scaled()
            && n.value().compareTo(MOST_NUMERATOR) <= 0
            && n.value().compareTo(BigDecimal.ONE) > 0;
    int at = tokens.is(n.end(), "-") ? n.end() + 1 : n.end();
    // "3 quarters" of a company's year are told as a fraction too; seconds never are
    BigDecimal part =
        few && !tokens.isAny(at, "second", "seconds")
            ? fractions.part(at, n.value().intValue())
            : null;
    return part == null ? null : fractions.scaled(part, at + 1);
  }

  /** "one over twelve", alone. */
  private @Nullable Numeral over(Numeral n) {
    int k = n.end();
    if (!tokens.is(k, "over") || n.form() != Form.WORDS || n.value().signum() <= 0) {
      return null;
    }
    boolean starts = tokens.isDigits(k + 1) || tokens.has(k + 1, Roles.NUMERAL);
    Numeral below = starts ? numerals.parse(k + 1, false, false) : null;
    if (below == null) {
      return null;
    }
    boolean fits =
        below.value().compareTo(n.value()) > 0 && below.isWhole() && tokens.isBarrier(below.end());
    return fits
        ? new Numeral(
            n.value().divide(below.value(), FractionParser.PRECISION),
            below.end(),
            Form.FRACTION,
            false)
        : null;
  }

  /** The fraction behind a whole number: "1/2", "½", "and a half", "and three quarters". */
  private @Nullable Numeral mixed(int k, boolean and) {
    if (tokens.isDigits(k) && !tokens.glued(k)) {
      return fractions.slashed(k) != null && tokens.joins(k + 1, "/") ? fractions.slashed(k) : null;
    }
    Fraction sign =
        tokens.isWord(k) || tokens.isDigits(k) ? null : Lexicon.FRACTIONS.get(tokens.key(k));
    if (sign != null) {
      return new Numeral(
          FractionParser.quotient(sign.numerator(), sign.denominator()),
          k + 1,
          Form.FRACTION,
          false);
    }
    if (tokens.joins(k, "-")
        && tokens.is(k + 1, "and")
        && tokens.is(k + 3, "a")
        && tokens.is(k + 5, "half")) {
      return new Numeral(HALF, k + 6, Form.FRACTION, false);
    }
    if (!and || !tokens.is(k, "and")) {
      return null;
    }
    if (tokens.is(k + 1, "half")) {
      return new Numeral(HALF, k + 2, Form.FRACTION, false);
    }
    int article = tokens.isAny(k + 1, "a", "one") ? k + 2 : -1;
    if (article > 0 && tokens.isAny(article, "half", "quarter", "third")) {
      return new Numeral(
          requireNonNull(fractions.part(article, 1)), article + 1, Form.FRACTION, false);
    }
    Integer n = tokens.numeral(k + 1);
    int at = tokens.joins(k + 2, "-") ? k + 3 : k + 2;
    BigDecimal part = n == null || n < 2 || n > 20 ? null : fractions.part(at, n);
    return part == null ? null : new Numeral(part, at + 1, Form.FRACTION, false);
  }
}
