package org.rollcall.numbers;

import java.math.BigDecimal;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Lexicon.Currency;
import org.rollcall.numbers.Lexicon.Period;
import org.rollcall.numbers.Lexicon.Unit;
import org.rollcall.numbers.Phrases.Match;

/**
 * Reads a numeral with its unit, and units told together: "five feet two inches", "an hour and a
 * half".
 */
final class AmountParser {
  private static final int MOST_PARTS = 7;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Tokens tokens;
  private final NumeralParser numerals;
  private final UnitParser units;

  AmountParser(Tokens tokens) {
    this.tokens = tokens;
    this.numerals = new NumeralParser(tokens);
    this.units = new UnitParser(tokens);
  }

  /** The amount that starts at token {@code i}, or null. */
  Amount parse(int i) {
    return parse(i, true);
  }

  /**
   * The amount that starts at token {@code i}, or null.
   *
   * @param and whether it may hold an "and"
   */
  Amount parse(int i, boolean and) {
    Amount a = single(i, and);
    return a == null ? null : compound(a, and);
  }

  private Amount single(int i, boolean and) {
    Amount money = signed(i, and);
    if (money != null) {
      return money;
    }
    Numeral n = numerals.parse(i, and, false);
    if (n == null) {
      return article(i);
    }
    Amount a = units.read(i, n);
    if (a.isBare() && tokens.isDigits(i) && tokens.isWord(n.end())) {
      // "10k €", "5m dollars": signs of scale that only money takes
      Numeral scaled = numerals.parse(i, and, true);
      Amount rich = units.read(i, scaled);
      if (rich.kind() == Kind.MONEY) {
        return rich;
      }
    }
    return a;
  }

  /** "$5", "USD 5 million", "Rs 200": the sign of a currency and a numeral in digits. */
  private Amount signed(int i, boolean and) {
    boolean minus = tokens.is(i, "-") && tokens.glued(i + 1);
    int at = minus ? i + 1 : i;
    Match<Currency> sign = Lexicon.CURRENCY_SIGNS.at(tokens, at);
    if (sign == null || !isSign(sign)) {
      return null;
    }
    boolean words = !tokens.isDigits(sign.end());
    Numeral n = words && tokens.isWord(at) ? null : numerals.parse(sign.end(), and, true);
    if (n == null
        || n.value().signum() < 0
        || words && n.form() != Numeral.Form.DIGITS && !n.scaled()) {
      return null;
    }
    int end = n.end();
    Match<Currency> again = Lexicon.CURRENCIES.at(tokens, end);
    if (again != null
        && again.meaning().share().equals(BigDecimal.ONE)
        && (tokens.isAny(end, "dollars", "dollar", "euros", "euro", "yen", "rupees")
            || again.meaning().equals(sign.meaning()) && !tokens.is(end, "$"))) {
      end = again.end();
    }
    boolean hyphen = tokens.joins(end - 2, "-");
    if (minus) {
      n = new Numeral(n.value().negate(), n.end(), n.form(), n.scaled());
    }
    return UnitParser.money(i, end, sign.meaning(), n, hyphen);
  }

  /** A word counts as a sign where it is in capitals, or written on to a sign or its digits. */
  private boolean isSign(Match<Currency> sign) {
    int first = sign.first();
    if (!tokens.isWord(first) || sign.end() > first + 1) {
      return true;
    }
    boolean name = tokens.isCapital(first) && tokens.written(first).length() == 2;
    return tokens.isAllCapitals(first) || name || tokens.glued(sign.end());
  }

  /**
   * "a dollar", "an hour": one of a unit, which is a number only alone, bounded or with a second
   * part.
   */
  private Amount article(int i) {
    if (!tokens.isAny(i, "a", "an")) {
      return null;
    }
    Numeral one = new Numeral(BigDecimal.ONE, i + 1, Numeral.Form.WORDS, false);
    if (tokens.isAny(i + 1, "dollar", "euro") && !tokens.joins(i + 2, "-")) {
      return units.read(i, one);
    }
    Match<Period> period = Lexicon.PERIODS.at(tokens, i + 1);
    Match<Unit> unit = Lexicon.UNITS.at(tokens, i + 1);
    boolean known = period != null || unit != null;
    if (!known || tokens.key(i + 1).length() < 3 || tokens.joins(i + 2, "-")) {
      return null;
    }
    boolean second = tokens.is(i + 1, "second");
    Amount a = second ? null : units.read(i, one);
    if (a == null || a.isBare()) {
      return null;
    }
    boolean bounded =
        Bounds.before(tokens, i) != null
            && !tokens.isAny(i - 1, "some", "over", "about", "around", "near", "under");
    boolean summed = tokens.is(a.end(), "and") && compound(a, true).end() > a.end();
    boolean alone = tokens.isBarrier(i - 1) && tokens.isBarrier(a.end());
    return bounded || summed || alone ? a : null;
  }

  /** Adds the smaller units that follow. */
  private Amount compound(Amount first, boolean and) {
    Amount sum = first;
    for (int parts = 1; parts < MOST_PARTS; parts++) {
      Amount longer = longer(sum, and);
      if (longer == null) {
        break;
      }
      sum = longer;
    }
    return sum;
  }

  private Amount longer(Amount a, boolean and) {
    if (a.isBare() || a.kind() == Kind.PERCENT || a.kind() == Kind.AGE || a.hyphenated()) {
      return null;
    }
    int k = a.end();
    if (tokens.is(k, ",") && a.kind() != Kind.MONEY) {
      k++;
    }
    boolean joined = tokens.is(k, "and");
    if (joined && !and) {
      return null;
    }
    k = joined ? k + 1 : k;
    if (joined
        && a.kind() == Kind.DURATION
        && (tokens.is(k, "half") || tokens.is(k, "a") && tokens.is(k + 1, "half"))) {
      Amount half = half(a, tokens.is(k, "half") ? k + 1 : k + 2);
      return half;
    }
    boolean starts = tokens.isDigits(k) || Lexicon.NUMERALS.containsKey(tokens.key(k));
    Numeral n = starts ? numerals.parse(k, false, false) : null;
    Amount b = n == null ? null : units.read(k, n);
    if (b == null || b.kind() != a.kind() || b.hyphenated()) {
      return null;
    }
    return switch (a.kind()) {
      case DURATION -> duration(a, b, tokens.is(a.end(), ","));
      case QUANTITY -> UnitParser.sum(a, b);
      default -> cents(a, b);
    };
  }

  private Amount half(Amount a, int end) {
    Match<Period> period = Lexicon.PERIODS.at(tokens, a.end() - 1);
    if (period == null || Lexicon.PERIODS.at(tokens, end) != null) {
      return null;
    }
    TimeSpan time = TimeSpan.of(a.number().add(HALF), period.meaning());
    return new Amount(
        a.first(), end, a.kind(), a.number().add(HALF), a.unit(), time, a.numeral(), false);
  }

  private static Amount duration(Amount a, Amount b, boolean comma) {
    boolean apart = b.time().fields().keySet().stream().noneMatch(a.time().fields()::containsKey);
    if (!apart || comma && b.number().compareTo(BigDecimal.valueOf(60)) > 0) {
      return null;
    }
    return new Amount(
        a.first(),
        b.end(),
        Kind.DURATION,
        a.number(),
        b.unit(),
        a.time().plus(b.time()),
        a.numeral(),
        false);
  }

  private static Amount cents(Amount a, Amount b) {
    boolean fits = a.unit().equals(b.unit()) || b.unit().equals("USD");
    boolean share =
        b.number().compareTo(BigDecimal.ONE) < 0 && b.numeral().value().compareTo(b.number()) > 0;
    if (!fits || !share || a.number().stripTrailingZeros().scale() > 0) {
      return null;
    }
    return new Amount(
        a.first(),
        b.end(),
        Kind.MONEY,
        a.number().add(b.number()),
        a.unit(),
        null,
        a.numeral(),
        false);
  }
}
