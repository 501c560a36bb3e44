package org.rollcall.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Phrases.Match;

/** Reads two amounts as a range: "5-7 km", "between 3 and 5 million", "over 20 and under 30". */
final class AmountRanges {
  private final Tokens tokens;
  private final AmountParser amounts;
  private final Surroundings around;

  AmountRanges(Tokens tokens, AmountParser amounts, Surroundings around) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.around = around;
  }

  /**
   * The range that starts with {@code a}, or null.
   *
   * @param between whether "between" stands before it
   * @param floor no bound may start before this token
   */
  Reading parse(Amount a, boolean between, int floor) {
    Reading orTwo = orTwo(a);
    if (orTwo != null) {
      return orTwo;
    }
    int joint = joint(a.end(), between);
    Amount b = joint < 0 ? null : amounts.parse(joint);
    if (b == null) {
      return null;
    }
    boolean hyphen = tokens.is(joint - 1, "-");
    boolean or = tokens.is(joint - 1, "or");
    Amount low = like(a, b, hyphen);
    Amount high = like(b, a, hyphen);
    if (low == null || high == null || !isAscending(low, high)) {
      return null;
    }
    boolean from = tokens.is(a.first() - 1, "from");
    Match<Bound> left = between || from ? null : around.bound(a.first(), floor);
    if (hyphen && low.isBare() && left == null && !between && !from && isScore(low, high)) {
      return null;
    }
    if (or && high.number().compareTo(low.number().multiply(BigDecimal.valueOf(2))) > 0) {
      return null;
    }
    int first = between || from ? a.first() - 1 : left != null ? left.first() : a.first();
    Kind kind = low.isBare() && around.isAge(a.first()) ? Kind.AGE : low.kind();
    String unit = kind == Kind.AGE && low.unit().isEmpty() ? "year" : high.unit();
    return new Reading(
        first,
        b.end(),
        a.first(),
        kind,
        null,
        low.value(),
        high.value(),
        Bound.BETWEEN,
        unit,
        around.noun(b));
  }

  /** "a day or two", "an hour or two". */
  private Reading orTwo(Amount a) {
    int k = a.end();
    boolean pair =
        tokens.isAny(a.first(), "a", "an")
            && a.number().compareTo(BigDecimal.ONE) == 0
            && tokens.is(k, "or")
            && tokens.is(k + 1, "two");
    Amount two = pair ? two(a) : null;
    return two == null
        ? null
        : new Reading(
            a.first(),
            k + 2,
            a.first(),
            a.kind(),
            null,
            a.value(),
            two.value(),
            Bound.BETWEEN,
            a.unit(),
            -1);
  }

  private static Amount two(Amount a) {
    TimeSpan time =
        a.time() == null
            ? null
            : TimeSpan.of(BigDecimal.valueOf(2), Lexicon.PERIOD_NAMES.get(a.unit()));
    return new Amount(
        a.first(), a.end(), a.kind(), BigDecimal.valueOf(2), a.unit(), time, a.numeral(), false);
  }

  /** Behind the word between the ends of a range, or -1. */
  private int joint(int k, boolean between) {
    if (tokens.is(k, "-") && tokens.isAny(k + 1, "to", "or")
        || tokens.is(k, "up") && tokens.is(k + 1, "to")) {
      return k + 2;
    }
    if (tokens.isAny(k, "to", "~", "through", "or")
        || tokens.is(k, "-") && tokens.glued(k) == tokens.glued(k + 1)) {
      return k + 1;
    }
    return tokens.is(k, "and") && between ? k + 1 : -1;
  }

  /**
   * {@code a} with the scale and the unit that it leaves to {@code b}, or null if they don't go
   * together.
   */
  private static Amount like(Amount a, Amount b, boolean hyphen) {
    if (a.kind() == b.kind() && a.unit().equals(b.unit())) {
      return a.isBare() || a.kind() == Kind.MONEY ? scaled(a, b) : a;
    }
    if (a.kind() == Kind.DURATION && b.kind() == Kind.DURATION) {
      return a;
    }
    if (!a.isBare()) {
      boolean lends =
          a.kind() == Kind.MONEY || a.kind() == Kind.PERCENT && hyphen || a.end() > b.end();
      return b.isBare() && lends ? scaled(a, b) : null;
    }
    boolean later = b.first() > a.first();
    if (!later && b.kind() != Kind.MONEY) {
      return null;
    }
    BigDecimal number = scaled(a, b).number();
    if (b.kind() == Kind.MONEY && b.number().compareTo(b.numeral().value()) < 0) {
      number = number.movePointLeft(2);
    }
    TimeSpan time =
        b.time() == null ? null : TimeSpan.of(number, Lexicon.PERIOD_NAMES.get(b.unit()));
    return new Amount(
        a.first(), a.end(), b.kind(), number, b.unit(), time, a.numeral(), a.hyphenated());
  }

  /** "3 to 5 million": the scale belongs to both. */
  private static Amount scaled(Amount a, Amount b) {
    boolean lent =
        b.numeral().scaled()
            && !a.numeral().scaled()
            && b.first() > a.first()
            && a.number().compareTo(BigDecimal.valueOf(1000)) < 0
            && b.numeral().form() == Numeral.Form.DIGITS;
    if (!lent) {
      return a;
    }
    BigDecimal scale = b.scale();
    return a.with(a.number().multiply(scale));
  }

  private static boolean isAscending(Amount low, Amount high) {
    if (low.time() == null) {
      return low.number().compareTo(high.number()) < 0;
    }
    LocalDate day = LocalDate.of(2000, 1, 1);
    LocalDate a = low.time().from(day, 1);
    LocalDate b = high.time().from(day, 1);
    return a == null || b == null ? low.number().compareTo(high.number()) < 0 : a.isBefore(b);
  }

  /**
   * A hyphen between bare numbers makes a range where something is counted; otherwise it is a
   * score.
   */
  private boolean isScore(Amount low, Amount high) {
    boolean large = low.number().compareTo(BigDecimal.valueOf(100)) >= 0;
    boolean counted =
        Plurals.isPlural(tokens, high.end())
            || Nouns.isNominal(tokens, high.end()) && Plurals.isPlural(tokens, high.end() + 1);
    return !counted && !large || tokens.joins(high.end(), "-");
  }

  /** "more than 40 and less than 90", in either order. */
  Reading ofBounds(Amount a, int first, Bound bound) {
    int k = a.end();
    Match<Bound> left = tokens.isAny(k, "and", "but") ? Lexicon.LEFT.at(tokens, k + 1) : null;
    Bound other =
        bound == Bound.AT_LEAST ? Bound.AT_MOST : bound == Bound.AT_MOST ? Bound.AT_LEAST : null;
    Amount b = left == null || left.meaning() != other ? null : amounts.parse(left.end());
    if (b == null || b.kind() != a.kind() || !b.unit().equals(a.unit())) {
      return null;
    }
    Amount low = other == Bound.AT_MOST ? a : b;
    Amount high = low == a ? b : a;
    if (!isAscending(low, high)) {
      return null;
    }
    return new Reading(
        first,
        b.end(),
        a.first(),
        a.kind(),
        null,
        low.value(),
        high.value(),
        Bound.BETWEEN,
        b.unit(),
        around.noun(b));
  }
}
