package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Lexicon.Period;
import org.rollcall.numbers.Phrases.Match;

/**
 * Adds up units that are told together: "five feet two inches", "an hour and a half", "twelve
 * dollars and thirty cents".
 */
final class Compounds {
  private static final int MOST_PARTS = 7;
  private static final BigDecimal INCHES = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Tokens tokens;
  private final NumeralParser numerals;
  private final UnitParser units;

  Compounds(Tokens tokens, NumeralParser numerals, UnitParser units) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.units = units;
  }

  /** Adds the smaller units that follow. */
  Amount extend(Amount first, boolean and) {
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

  private @Nullable Amount longer(Amount a, boolean and) {
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
    if (joined && tokens.is(k, "a") && tokens.is(k + 1, "half")) {
      return a.kind() == Kind.DURATION ? half(a, k + 2) : halfMore(a, k + 2);
    }
    if (joined && a.kind() == Kind.DURATION && tokens.is(k, "half")) {
      return half(a, k + 1);
    }
    boolean starts = tokens.isDigits(k) || tokens.has(k, Roles.NUMERAL);
    Numeral n = starts ? numerals.parse(k, false, false) : null;
    Amount b = n == null ? null : units.read(k, n);
    if (b != null && b.isBare() && !joined && isHeight(a, b)) {
      Numeral inches = b.numeral();
      b = new Amount(k, b.end(), Kind.QUANTITY, b.number(), "inch", null, inches, false);
    }
    if (b != null && a.kind() == Kind.DURATION && b.kind() == Kind.AGE) {
      return age(a, b);
    }
    if (b == null || b.kind() != a.kind() || b.hyphenated()) {
      return null;
    }
    return switch (a.kind()) {
      case DURATION -> duration(a, b, tokens.is(a.end(), ","));
      case QUANTITY -> MeasureUnits.sum(a, b);
      default -> cents(a, b);
    };
  }

  /** "six foot two": the inches of a height go without saying. */
  private boolean isHeight(Amount a, Amount b) {
    return a.unit().equals("foot")
        && tokens.is(a.end() - 1, "foot")
        && b.number().compareTo(INCHES) < 0
        && b.numeral().isWhole()
        && (tokens.has(b.end(), Roles.STOP)
            || !tokens.isWord(b.end())
            || tokens.is(b.end(), "tall"))
        && !tokens.joins(b.end(), "-");
  }

  private @Nullable Amount half(Amount a, int end) {
    Match<Period> period = Lexicon.PERIODS.at(tokens, a.end() - 1);
    if (period == null || Lexicon.PERIODS.at(tokens, end) != null) {
      return null;
    }
    TimeSpan time = TimeSpan.of(a.number().add(HALF), period.meaning());
    return new Amount(
        a.first(), end, a.kind(), a.number().add(HALF), a.unit(), time, a.numeral(), false);
  }

  /** "a mile and a half", "two dollars and a half"; not "a mile and a half hour". */
  private @Nullable Amount halfMore(Amount a, int end) {
    boolean other = tokens.joins(end, "-") || units.isAt(end);
    boolean plain = !a.numeral().scaled() && a.number().compareTo(a.numeral().value()) == 0;
    return other || !plain || !a.numeral().isWhole()
        ? null
        : new Amount(
            a.first(), end, a.kind(), a.number().add(HALF), a.unit(), null, a.numeral(), false);
  }

  private static @Nullable Amount duration(Amount a, Amount b, boolean comma) {
    TimeSpan whole = requireNonNull(a.time());
    TimeSpan part = requireNonNull(b.time());
    boolean apart = Collections.disjoint(whole.fields().keySet(), part.fields().keySet());
    if (!apart || (comma && !part.isDetailOf(whole))) {
      return null;
    }
    return new Amount(
        a.first(),
        b.end(),
        Kind.DURATION,
        a.number(),
        b.unit(),
        whole.plus(part),
        a.numeral(),
        false);
  }

  /** "5 years and 3 months old", in the smaller unit; or null. */
  private static @Nullable Amount age(Amount a, Amount b) {
    int ratio =
        switch (a.unit() + "/" + b.unit()) {
          case "year/month" -> 12;
          case "week/day" -> 7;
          default -> 0;
        };
    BigDecimal number = a.number().multiply(BigDecimal.valueOf(ratio)).add(b.number());
    return ratio == 0
        ? null
        : new Amount(a.first(), b.end(), Kind.AGE, number, b.unit(), null, a.numeral(), false);
  }

  private static @Nullable Amount cents(Amount a, Amount b) {
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
