package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Lexicon.Period;
import org.rollcall.numbers.Phrases.Match;
import org.rollcall.numbers.Units.Unit;

/** Reads a numeral with its unit, and the smaller units that are told with it. */
final class AmountParser {
  private static final int INCHES = 12;
  private static final Set<String> PREPOSITIONS =
      Set.of("some", "over", "about", "around", "near", "under");
  private static final Set<String> DAYS =
      Set.of("now", "today", "tomorrow", "yesterday", "next", "last", "this");

  private final Tokens tokens;
  private final NumeralParser numerals;
  private final UnitParser units;
  private final SignedMoney signed;
  private final Compounds compounds;

  AmountParser(Tokens tokens) {
    this.tokens = tokens;
    this.numerals = new NumeralParser(tokens);
    this.units = new UnitParser(tokens);
    this.signed = new SignedMoney(tokens, numerals);
    this.compounds = new Compounds(tokens, numerals, units);
  }

  /** The amount that starts at token {@code i}, or null. */
  @Nullable Amount parse(int i) {
    return parse(i, true);
  }

  /**
   * The amount that starts at token {@code i}, or null.
   *
   * @param and whether it may hold an "and"
   */
  @Nullable Amount parse(int i, boolean and) {
    Amount a = single(i, and);
    return a == null ? null : compounds.extend(a, and);
  }

  private @Nullable Amount single(int i, boolean and) {
    Amount money = signed.parse(i, and);
    if (money != null) {
      return money;
    }
    Amount height = feetAndInches(i);
    if (height != null) {
      return height;
    }
    Numeral n = numerals.parse(i, and, false);
    if (n == null) {
      return article(i);
    }
    Amount a = units.read(i, n);
    boolean metre = tokens.is(n.end(), "m") && tokens.has(n.end() + 1, Roles.CURRENCY);
    boolean sign = metre || (a.isBare() && tokens.isWord(n.end()) && tokens.length(n.end()) <= 3);
    if (sign && tokens.isDigits(i)) {
      // "10k €", "5m dollars": signs of scale that only money takes
      Numeral scaled = numerals.parse(i, and, true);
      Amount rich = scaled == null ? a : units.read(i, scaled); // none of money is so large
      if (rich.kind() == Kind.MONEY) {
        return rich;
      }
    }
    return a;
  }

  /** {@code 5'11"}: feet and inches by their signs. */
  private @Nullable Amount feetAndInches(int i) {
    if (!tokens.joins(i + 1, "'")) {
      return null;
    }
    int feet = tokens.whole(i, 2);
    int inches = tokens.whole(i + 2, 2);
    boolean signs = tokens.is(i + 3, "\"") && tokens.glued(i + 3);
    if (feet < 1 || inches < 0 || inches >= INCHES || !signs) {
      return null;
    }
    BigDecimal sum = BigDecimal.valueOf(feet * INCHES + inches);
    Numeral n = new Numeral(sum, i + 4, Numeral.Form.DIGITS, false);
    return new Amount(i, i + 4, Kind.QUANTITY, sum, "inch", null, n, false);
  }

  /**
   * "a dollar", "an hour": one of a unit, which is a number only alone, bounded or with a second
   * part.
   */
  private @Nullable Amount article(int i) {
    Amount couple = couple(i);
    if (couple != null) {
      return couple;
    }
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
    boolean bounded = Bounds.before(tokens, i) != null && !tokens.isIn(i - 1, PREPOSITIONS);
    boolean summed = tokens.is(a.end(), "and") && compounds.extend(a, true).end() > a.end();
    boolean alone = tokens.isBarrier(i - 1) && tokens.isBarrier(a.end());
    boolean paired = tokens.is(a.end(), "or") && tokens.is(a.end() + 1, "two");
    return bounded || summed || alone || paired || isDated(a.end()) ? a : null;
  }

  /** "a couple of days": two of a unit, more or less; "a couple of friends" is no number. */
  private @Nullable Amount couple(int i) {
    int k = tokens.is(i, "a") ? i + 1 : i;
    if (!tokens.is(k, "couple") || (k == i && tokens.isAny(i - 1, "the", "this", "that"))) {
      return null;
    }
    int end = tokens.is(k + 1, "of") ? k + 2 : k + 1;
    Numeral two = new Numeral(BigDecimal.valueOf(2), end, Numeral.Form.WORDS, false);
    Amount a = units.read(i, two);
    return a.isBare() || !Plurals.isPlural(tokens, a.end() - 1) ? null : a;
  }

  /** "a week ago", "a year from now", "in a week's time": what only makes a date. */
  boolean isDated(int k) {
    return tokens.isAny(k, "ago", "time")
        || (tokens.isAny(k, "from", "after", "before") && isDay(k + 1));
  }

  private boolean isDay(int k) {
    return tokens.isIn(k, DAYS) || tokens.weekday(k) != null;
  }
}
