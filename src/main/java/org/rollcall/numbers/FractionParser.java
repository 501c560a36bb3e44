package org.rollcall.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import org.rollcall.numbers.Lexicon.Fraction;
import org.rollcall.numbers.Numeral.Form;

/** Reads fractions, alone ("two thirds", "half", "¾", "3/4") or behind a numeral ("2 1/2"). */
final class FractionParser {
  /** Twelve digits of 1/3 are more than any article means. */
  private static final MathContext PRECISION = new MathContext(12);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST_NUMERATOR = BigDecimal.valueOf(20);

  private final Tokens tokens;
  private final NumeralParser numerals;

  FractionParser(Tokens tokens, NumeralParser numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /** The fraction that starts at token {@code i}, or null. */
  Numeral leading(int i) {
    if (tokens.is(i, "half")) {
      return half(i);
    }
    if (tokens.isAny(i, "a", "an") || tokens.is(i, "one")) {
      return oneOf(i);
    }
    if (tokens.is(i, "quarter")
        && tokens.is(i + 1, "of")
        && tokens.isAny(i + 2, "a", "an", "the", "all")
        && !Lexicon.ORDINALS.containsKey(tokens.key(i - 1))
        && !tokens.isAny(i - 1, "the", "this", "last", "next", "each", "per")) {
      return new Numeral(quotient(1, 4), i + 1, Form.FRACTION, false);
    }
    Fraction sign = tokens.isWord(i) ? null : Lexicon.FRACTIONS.get(tokens.key(i));
    return sign == null
        ? slashed(i)
        : scaled(quotient(sign.numerator(), sign.denominator()), i + 1);
  }

  /** "half", "half a million", "half-dozen"; not the half of a match or a half-brother. */
  private Numeral half(int i) {
    boolean noun =
        Lexicon.ORDINALS.containsKey(tokens.key(i - 1))
            || tokens.isAny(
                i - 1,
                "other",
                "better",
                "latter",
                "in",
                "top",
                "bottom",
                "northern",
                "southern",
                "eastern",
                "western");
    if (noun && !tokens.is(i - 1, "in")) {
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
  private Numeral oneOf(int i) {
    int k = tokens.is(i + 1, "-") ? i + 2 : i + 1;
    BigDecimal value = part(k, 1);
    if (value == null) {
      return null;
    }
    boolean article = !tokens.is(i, "one");
    boolean rare = tokens.is(k, "quarter") || Lexicon.ORDINALS.containsKey(tokens.key(k));
    boolean small =
        rare
            && !tokens.is(k, "quarter")
            && Lexicon.ORDINALS.get(tokens.key(k)).compareTo(BigDecimal.valueOf(1000)) < 0;
    if (article
        && (small || tokens.is(k, "quarter"))
        && !tokens.is(k + 1, "of")
        && !Lexicon.SCALES.containsKey(tokens.key(k + 1))) {
      return null;
    }
    if (tokens.is(k, "half") && tokens.joins(k + 1, "-")) {
      return null;
    }
    return scaled(value, k + 1);
  }

  /** {@code n} times the denominator at token {@code k}, or null. */
  private BigDecimal part(int k, int n) {
    Fraction own = tokens.isWord(k) ? Lexicon.FRACTIONS.get(tokens.key(k)) : null;
    BigDecimal below = Lexicon.DENOMINATORS.get(tokens.key(k));
    boolean plural = tokens.key(k).endsWith("s");
    if (plural != n > 1 || own == null && below == null) {
      return null;
    }
    return own != null
        ? quotient(n, own.denominator())
        : BigDecimal.valueOf(n).divide(below, PRECISION);
  }

  /** "3/4": a fraction, unless the numbers are no such ("24/7", "9/11", "1/0"). */
  private Numeral slashed(int i) {
    boolean spaced = tokens.is(i + 1, "/") && !tokens.glued(i + 1) && !tokens.glued(i + 2);
    if (!tokens.joins(i + 1, "/") && !spaced) {
      return null;
    }
    int n = tokens.whole(i, 4);
    int d = tokens.whole(i + 2, 4);
    boolean longer =
        tokens.glued(i + 3) && tokens.isAny(i + 3, "/", "-") || tokens.joins(i - 1, "/");
    if (n < 1 || d < 2 || n >= d || longer) {
      return null;
    }
    return scaled(quotient(n, d), i + 3);
  }

  /** A fraction and the scale behind it: "a quarter million", "¾ million". */
  private Numeral scaled(BigDecimal value, int end) {
    Lexicon.Scale scale = Lexicon.SCALES.get(tokens.key(end));
    if (scale != null && scale.isWord()) {
      return new Numeral(value.multiply(scale.factor()), end + 1, Form.WORDS, true);
    }
    return new Numeral(value, end, Form.FRACTION, false);
  }

  /**
   * What a fraction behind numeral {@code n} makes of it: "3 1/2", "two thirds", "six and a half".
   */
  Numeral trailing(int start, Numeral n, boolean and) {
    int k = n.end();
    if (n.form() == Form.FRACTION) {
      return n;
    }
    if (n.isWhole()
        && !n.scaled()
        && n.value().compareTo(MOST_NUMERATOR) <= 0
        && n.value().signum() > 0) {
      int at = tokens.is(k, "-") ? k + 1 : k;
      BigDecimal part = part(at, n.value().intValue());
      if (part != null && n.value().intValue() > 1 && !isPeriod(at)) {
        return scaled(part, at + 1);
      }
    }
    if (tokens.is(k, "over") && n.form() == Form.WORDS && n.value().signum() > 0) {
      Numeral below = isOver(k + 1) ? numerals.parse(k + 1, false, false) : null;
      if (below != null
          && below.value().compareTo(n.value()) > 0
          && below.isWhole()
          && tokens.isBarrier(below.end())) {
        return new Numeral(
            n.value().divide(below.value(), PRECISION), below.end(), Form.FRACTION, false);
      }
    }
    Numeral rest = mixed(k, and && !tokens.is(start - 1, "between"));
    if (rest == null) {
      return n;
    }
    boolean own = rest.value().compareTo(BigDecimal.ONE) < 0;
    if (own && n.scaled() && Lexicon.SCALES.containsKey(tokens.key(k - 1))) {
      // "one million and a half"
      BigDecimal scale = Lexicon.SCALES.get(tokens.key(k - 1)).factor();
      return new Numeral(n.value().add(rest.value().multiply(scale)), rest.end(), n.form(), true);
    }
    Numeral sum = scaled(n.value().add(rest.value()), rest.end());
    return new Numeral(sum.value(), sum.end(), n.form(), sum.scaled() || n.scaled());
  }

  private boolean isOver(int k) {
    return tokens.isDigits(k) || Lexicon.NUMERALS.containsKey(tokens.key(k));
  }

  private boolean isPeriod(int k) {
    // "3 quarters" of a company's year are told as a fraction too; seconds never are
    return tokens.isAny(k, "second", "seconds");
  }

  /** The fraction behind a whole number: "1/2", "½", "and a half", "and three quarters". */
  private Numeral mixed(int k, boolean and) {
    if (tokens.isDigits(k) && !tokens.glued(k)) {
      return slashed(k) != null && tokens.joins(k + 1, "/") ? slashed(k) : null;
    }
    Fraction sign = tokens.isWord(k) ? null : Lexicon.FRACTIONS.get(tokens.key(k));
    if (sign != null) {
      return new Numeral(
          quotient(sign.numerator(), sign.denominator()), k + 1, Form.FRACTION, false);
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
      return new Numeral(part(article, 1), article + 1, Form.FRACTION, false);
    }
    Integer n = Lexicon.NUMERALS.get(tokens.key(k + 1));
    int at = tokens.joins(k + 2, "-") ? k + 3 : k + 2;
    BigDecimal part = n == null || n < 2 || n > 20 ? null : part(at, n);
    return part == null ? null : new Numeral(part, at + 1, Form.FRACTION, false);
  }

  static BigDecimal quotient(int n, int d) {
    return BigDecimal.valueOf(n).divide(BigDecimal.valueOf(d), PRECISION);
  }
}
