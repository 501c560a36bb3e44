package org.rollcall.numbers;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads longer stretches that are told from the article's day: "next decade", "last century", "the
 * year before last". Without that day, there are none.
 */
final class Stretches {
  private final Tokens tokens;
  private final @Nullable LocalDate anchor;

  Stretches(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
  }

  /** The stretch that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    if (anchor == null || !tokens.has(i, Roles.NEAR)) {
      return null;
    }
    Reading twoOff = beforeLast(i, anchor);
    int step = twoOff == null ? Steps.at(tokens, i) : Steps.NONE;
    if (step == Steps.NONE || tokens.isAny(i + 2, "of", "-") || tokens.is(i - 1, "-")) {
      return twoOff;
    }
    int year = anchor.getYear();
    return switch (tokens.key(i + 1)) {
      case "decade" -> Decades.from(i, i + 2, (year / 10 + step) * 10);
      case "century" -> Centuries.from(i, i + 2, year / 100 + step);
      default -> null;
    };
  }

  /** "the year before last", "the month after next". */
  private @Nullable Reading beforeLast(int i, LocalDate today) {
    boolean before = tokens.is(i + 1, "before") && tokens.is(i + 2, "last");
    boolean after = tokens.is(i + 1, "after") && tokens.is(i + 2, "next");
    if (!before && !after) {
      return null;
    }
    int step = before ? -2 : 2;
    return switch (tokens.key(i)) {
      case "year" -> Reading.date(i, i + 3, Integer.toString(today.getYear() + step));
      case "month" -> Reading.date(i, i + 3, YearMonth.from(today).plusMonths(step).toString());
      default -> null;
    };
  }
}
