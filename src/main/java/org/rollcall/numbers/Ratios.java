package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Numeral.Form;

/** Reads shares of a round number: "one in five", "9 out of 10", "10 per 1,000". */
final class Ratios {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> WHOLES =
      Set.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20", "25", "30", "50");

  private final Tokens tokens;
  private final NumeralParser numerals;

  Ratios(Tokens tokens, NumeralParser numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /** What "in" or "out of" behind {@code n} makes of it, or null. */
  @Nullable Numeral parse(Numeral n) {
    int k = n.end();
    if (tokens.is(k, "per")) {
      return per(n, k + 1);
    }
    boolean out = tokens.is(k, "out") && tokens.is(k + 1, "of");
    if ((!out && !tokens.is(k, "in")) || !isSmall(n)) {
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
        || (!out && n.form() != whole.form() && !whole.scaled())
        || isMeasured(whole.end())) {
      return null;
    }
    return new Numeral(
        n.value().divide(whole.value(), FractionParser.PRECISION),
        whole.end(),
        Form.FRACTION,
        false);
  }

  /** "12.5 per 100,000": any number of a round one, which is at least a hundred. */
  private @Nullable Numeral per(Numeral n, int at) {
    boolean starts = tokens.isDigits(at) || tokens.isAny(at, "a", "hundred", "thousand", "million");
    Numeral whole = starts && n.value().signum() > 0 ? numerals.group(at) : null;
    if (whole == null) {
      return null;
    }
    boolean share =
        whole.value().compareTo(HUNDRED) >= 0
            && whole.value().compareTo(n.value()) > 0
            && isRound(whole.value())
            && !isMeasured(whole.end());
    return share
        ? new Numeral(
            n.value().divide(whole.value(), FractionParser.PRECISION),
            whole.end(),
            Form.FRACTION,
            false)
        : null;
  }

  private static boolean isSmall(Numeral n) {
    return n.isWhole() && !n.scaled() && n.value().signum() > 0 && n.value().compareTo(TEN) < 0;
  }

  /** Five, ten, a hundred and further: not "three in 17 villages". */
  private static boolean isRound(BigDecimal whole) {
    BigDecimal plain = whole.stripTrailingZeros();
    return WHOLES.contains(whole.toPlainString())
        || (whole.compareTo(HUNDRED) >= 0 && plain.precision() == 1);
  }

  /** "one in ten minutes", "two in three days", "1 in 5 km". */
  private boolean isMeasured(int k) {
    return (Lexicon.PERIODS.at(tokens, k) != null && tokens.key(k).length() > 1)
        || (Lexicon.UNITS.at(tokens, k) != null && tokens.key(k).length() > 1)
        || Lexicon.CURRENCIES.words.at(tokens, k) != null
        || tokens.isAny(k, "-", "/", ":", "%", "percent");
  }
}
