package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Numeral.Form;

/** Reads numerals in words: "three hundred and one", "two point five million". */
final class NumberWords {
  private final Tokens tokens;
  private final Scales scales;

  NumberWords(Tokens tokens, Scales scales) {
    this.tokens = tokens;
    this.scales = scales;
  }

  /**
   * The words that start at token {@code i}, or null: "thirty-two thousand twelve", "a dozen".
   *
   * @param and whether they may hold an "and"
   */
  @Nullable Numeral parse(int i, boolean and) {
    if (tokens.is(i, "point") && tokens.isBarrier(i - 1)) {
      Numeral below = point(i, new Numeral(BigDecimal.ZERO, i, Form.WORDS, false));
      return below.end() > i ? below : null;
    }
    int k = i;
    if (tokens.isAny(k, "a", "an") && (scales.isWord(k + 1) || tokens.is(k + 1, "dozen"))) {
      k++;
    }
    if (k == i && !tokens.has(i, Roles.NUMERAL) && !tokens.isBarrier(i - 1)) {
      return null;
    }
    WordSum sum = new WordSum();
    int end = -1;
    for (int n = 0; n < NumeralParser.MOST_TOKENS; n++) {
      int at = end >= 0 && isJoint(k, and && sum.takesAnd()) ? k + 1 : k;
      if (!tokens.isWord(at) || !sum.add(tokens.key(at))) {
        break;
      }
      k = at + 1;
      end = k;
    }
    if (end < 0) {
      return null;
    }
    return point(end, new Numeral(sum.value(), end, Form.WORDS, sum.isScaled()));
  }

  /** A hyphen between number words, or an "and". */
  private boolean isJoint(int k, boolean and) {
    return tokens.joins(k, "-") || (and && tokens.is(k, "and") && !tokens.is(k + 1, "a"));
  }

  /** "two point five million". */
  private Numeral point(int k, Numeral whole) {
    if (!tokens.is(k, "point") || !isDigitWord(k + 1)) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder(whole.value().toPlainString()).append('.');
    int at = k + 1;
    while (isDigitWord(at) && at < k + NumeralParser.MOST_TOKENS) {
      decimals.append(tokens.isDigits(at) ? tokens.key(at) : tokens.numeral(at));
      at++;
    }
    BigDecimal value = new BigDecimal(decimals.toString());
    if (scales.isWord(at)) {
      return new Numeral(
          value.multiply(requireNonNull(Lexicon.SCALES.get(tokens.key(at))).factor()),
          at + 1,
          Form.WORDS,
          true);
    }
    return new Numeral(value, at, Form.WORDS, false);
  }

  private boolean isDigitWord(int k) {
    Integer n = tokens.numeral(k);
    return (n != null && n < 10) || tokens.whole(k, 20) >= 0;
  }
}
