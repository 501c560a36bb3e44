package org.rollcall.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Lexicon.Scale;
import org.rollcall.numbers.Numeral.Form;

/**
 * Reads numerals in digits, in words and mixed. For one text; looks at most a few dozen tokens on.
 */
final class NumeralParser {
  /** No numeral is longer: keeps hostile texts ("one million million …") linear. */
  static final int MOST_TOKENS = 40;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(Lexer.MOST_DIGITS);

  private final Tokens tokens;
  private final FractionParser fractions;
  private final Scales scales;
  private final NumberWords words;
  private final MixedNumbers mixed;

  NumeralParser(Tokens tokens) {
    this.tokens = tokens;
    this.fractions = new FractionParser(tokens);
    this.scales = new Scales(tokens);
    this.words = new NumberWords(tokens, scales);
    this.mixed = new MixedNumbers(tokens, this, fractions);
  }

  /** The numeral that starts at token {@code i}, or null. */
  @Nullable Numeral parse(int i) {
    return parse(i, true, false);
  }

  /**
   * The numeral that starts at token {@code i}, or null.
   *
   * @param and whether it may hold an "and", which parts the ends of "between … and …"
   * @param money whether the signs of money ("$5m") count as scales
   */
  @Nullable Numeral parse(int i, boolean and, boolean money) {
    boolean negative = isMinus(i);
    int start = negative ? i + 1 : i;
    Numeral n = fractions.leading(start);
    if (n == null) {
      n = tokens.isDigits(start) ? digits(start, money) : words.parse(start, and);
    }
    if (n == null) {
      return null;
    }
    n = mixed.parse(start, n, and);
    if (n.value().abs().compareTo(LARGEST) >= 0) {
      return null;
    }
    return negative ? new Numeral(n.value().negate(), n.end(), n.form(), n.scaled()) : n;
  }

  /** "minus five", or a sign written on to the digits and not to what stands before. */
  private boolean isMinus(int i) {
    if (tokens.isAny(i, "minus", "negative")) {
      return true;
    }
    return tokens.is(i, "-") && !tokens.glued(i) && tokens.glued(i + 1) && tokens.isDigits(i + 1);
  }

  /**
   * Digits and the scales behind them: "27 million", "5 thousand 2 hundred", "8 crore and six
   * hundred".
   */
  private Numeral digits(int i, boolean money) {
    Numeral sum = group(i, money);
    for (int n = 0; n < MOST_TOKENS; n++) {
      Scale last = sum.scaled() ? scales.at(sum.end() - 1, true) : null;
      Numeral next = last == null ? null : smaller(sum.end(), last.factor());
      if (next == null) {
        break;
      }
      sum = new Numeral(sum.value().add(next.value()), next.end(), Form.DIGITS, true);
    }
    return sum;
  }

  /** The whole number that starts at token {@code i}, without fractions, or null. */
  @Nullable Numeral group(int i) {
    return tokens.isDigits(i) ? group(i, false) : words.parse(i, false);
  }

  /** Digits with their scales: "27 million", "1.5bn", "30 lakh crore", "3 dozen". */
  private Numeral group(int i, boolean money) {
    BigDecimal value = tokens.value(i);
    int k = tokens.joins(i + 1, "-") && scales.isWord(i + 2) ? i + 2 : i + 1;
    if (tokens.isAny(k, "dozen", "dozens")) {
      return new Numeral(value.multiply(BigDecimal.valueOf(12)), k + 1, Form.DIGITS, true);
    }
    boolean scaled = false;
    Scale scale = scales.at(k, money);
    while (scale != null && value.compareTo(LARGEST) < 0 && k < i + MOST_TOKENS) {
      value = value.multiply(scale.factor());
      scaled = true;
      scale = scales.at(++k, money);
    }
    return new Numeral(value, scaled ? k : i + 1, Form.DIGITS, scaled);
  }

  /** What a smaller scale adds: "3 hundred" behind thousands, "and two hundred"; or null. */
  private @Nullable Numeral smaller(int k, BigDecimal least) {
    Numeral n = null;
    if (tokens.isDigits(k) && scales.isWord(k + 1) && tokens.value(k).compareTo(THOUSAND) < 0) {
      n = group(k, false);
    } else if (tokens.is(k, "and") && !tokens.isDigits(k + 1)) {
      n = words.parse(k + 1, true);
    }
    return n == null || !n.scaled() || n.value().compareTo(least) >= 0 ? null : n;
  }
}
