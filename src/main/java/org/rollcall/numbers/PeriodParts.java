package org.rollcall.numbers;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.DateWords.Part;
import org.rollcall.numbers.Lexicon.Period;
import org.rollcall.numbers.Phrases.Match;

/**
 * Reads counted parts of a year or a month: "the first six months of 2020", "last 10 days of May".
 */
final class PeriodParts {
  private static final int MONTHS_OF_YEAR = 12;

  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final DatePoints points;
  private final DateWords words;
  private final NearDates near;
  private final Years years;

  PeriodParts(Tokens tokens, @Nullable LocalDate anchor, DatePoints points, NearDates near) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.points = points;
    this.words = new DateWords(tokens);
    this.near = near;
    this.years = new Years(tokens);
  }

  /** The part that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    boolean first = tokens.is(i, "first");
    if (!first && !tokens.isAny(i, "last", "final")) {
      return null;
    }
    int n = tokens.whole(i + 1, 3);
    Part count = n > 0 ? new Part(n, i + 2) : words.below100(i + 1);
    Match<Period> unit = count == null ? null : Lexicon.PERIODS.at(tokens, count.end());
    if (count == null
        || unit == null
        || count.number() == 0
        || !tokens.isAny(unit.end(), "of", "in")) {
      return null;
    }
    Point whole = whole(tokens.is(unit.end() + 1, "the") ? unit.end() + 2 : unit.end() + 1);
    return whole == null ? null : part(i, first, count.number(), unit.meaning(), whole);
  }

  /** A year or a month, or null. */
  private @Nullable Point whole(int k) {
    Point p = points.at(k);
    p = p == null ? near.at(k) : p;
    if (p == null) {
      Part year = years.digits(k);
      return year == null ? null : new Point(new PartialDate(year.number(), 0, 0), year.end());
    }
    PartialDate date = p.date().near(anchor);
    return date.day() == 0 && date.year() > 0 ? new Point(date, p.end()) : null;
  }

  private static @Nullable Reading part(int i, boolean first, int count, Period unit, Point whole) {
    PartialDate d = whole.date();
    boolean year = d.month() == 0;
    YearMonth from = YearMonth.of(d.year(), year ? 1 : d.month());
    YearMonth to = YearMonth.of(d.year(), year ? MONTHS_OF_YEAR : d.month());
    if (unit.iso().equals("M")) {
      YearMonth low = first ? from : to.minusMonths(count - 1L);
      YearMonth high = first ? from.plusMonths(count - 1L) : to;
      boolean fits = year && count < MONTHS_OF_YEAR;
      return fits ? reading(i, whole.end(), low.toString(), high.toString()) : null;
    }
    long days =
        unit.iso().equals("W") ? 7L * unit.factor() * count : unit.iso().equals("D") ? count : 0;
    if (days == 0 || days > (year ? 366 : 31)) {
      return null;
    }
    LocalDate start = first ? from.atDay(1) : to.atEndOfMonth().minusDays(days - 1);
    return reading(i, whole.end(), start.toString(), start.plusDays(days - 1).toString());
  }

  private static Reading reading(int first, int end, String low, String high) {
    return Reading.dates(first, end, low + "/" + high, low, high);
  }
}
