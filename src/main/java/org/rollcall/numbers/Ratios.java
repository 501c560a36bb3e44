package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.rollcall.numbers.Numeral.Form;

/** Reads shares of a round number: "one in five", "9 out of 10", "1 in 100,000". */
final class Ratios {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final Set<String> WHOLES =
      Set.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20", "25", "30", "50");

  private final Tokens tokens;
  private final NumeralParser numerals;

  Ratios(Tokens tokens, NumeralParser numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /** What "in" or "out of" behind {@code n} makes of it, or null. */
  Numeral parse(Numeral n) {
    int k = n.end();
    boolean out = tokens.is(k, "out") && tokens.is(k + 1, "of");
    if (!out && !tokens.is(k, "in") || !isSmall(n)) {
      return null;
    }
    int at = out ? k + 2 : k + 1;
    at = tokens.is(at, "every") ? at + 1 : at;
    boolean starts =
        tokens.isDigits(at)
            || tokens.has(at, Roles.NUMERAL)
            || tokens.isAny(at, "a", "hundred", "thousand");
    Numeral whole = starts ? numerals.group(at) : null;
    if (whole == null
        || whole.value().compareTo(n.value()) <= 0
        || !isRound(whole.value())
        || !out && n.form() != whole.form() && !whole.scaled()
        || isMeasured(whole.end())) {
      return null;
    }
    return new Numeral(
        n.value().divide(whole.value(), FractionParser.PRECISION),
        whole.end(),
        Form.FRACTION,
        false);
  }

  private static boolean isSmall(Numeral n) {
    return n.isWhole() && !n.scaled() && n.value().signum() > 0 && n.value().compareTo(TEN) < 0;
  }

  /** Five, ten, a hundred and further: not "three in 17 villages". */
  private static boolean isRound(BigDecimal whole) {
    BigDecimal plain = whole.stripTrailingZeros();
    return WHOLES.contains(whole.toPlainString())
        || whole.compareTo(BigDecimal.valueOf(100)) >= 0 && plain.precision() == 1;
  }

  /** "one in ten minutes", "two in three days", "1 in 5 km". */
  private boolean isMeasured(int k) {
    return Lexicon.PERIODS.at(tokens, k) != null && tokens.key(k).length() > 1
        || Lexicon.UNITS.at(tokens, k) != null && tokens.key(k).length() > 1
        || Lexicon.CURRENCIES.words.at(tokens, k) != null
        || tokens.isAny(k, "-", "/", ":", "%", "percent");
  }
}
