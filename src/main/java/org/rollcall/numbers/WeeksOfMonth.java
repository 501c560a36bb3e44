package org.rollcall.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.DateWords.Part;

/**
 * Reads weeks and weekends of a month: "the third week of April 2019", "the last weekend of June".
 * A week is of the month in which its Thursday lies, as ISO 8601 has it for years; a weekend of
 * that of its Saturday.
 */
final class WeeksOfMonth {
  private static final int MOST_WEEKS = 5;

  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final DatePoints points;
  private final DateWords words;

  WeeksOfMonth(Tokens tokens, @Nullable LocalDate anchor, DatePoints points) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.points = points;
    this.words = new DateWords(tokens);
  }

  /** The week that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    Part nth = tokens.isAny(i, "last", "final") ? new Part(-1, i + 1) : words.ordinal(i);
    if (nth == null
        || nth.number() > MOST_WEEKS
        || !tokens.isAny(nth.end(), "week", "weekend")
        || !tokens.isAny(nth.end() + 1, "of", "in")) {
      return null;
    }
    Point month = points.at(nth.end() + 2);
    if (month == null || month.date().month() == 0 || month.date().day() > 0) {
      return null;
    }
    PartialDate date = month.date().near(anchor);
    if (date.year() == 0) {
      return Reading.date(i, month.end(), date.iso()).bounded(i, Bound.APPROX);
    }
    boolean weekend = tokens.is(nth.end(), "weekend");
    LocalDate day =
        LocalDate.of(date.year(), date.month(), 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    nth.number(), weekend ? DayOfWeek.SATURDAY : DayOfWeek.THURSDAY));
    return day.getMonthValue() != date.month()
        ? null
        : weekend
            ? days(i, month.end(), day, day.plusDays(1))
            : days(i, month.end(), day.minusDays(3), day.plusDays(3));
  }

  private static Reading days(int first, int end, LocalDate low, LocalDate high) {
    return Reading.dates(first, end, low + "/" + high, low.toString(), high.toString());
  }
}
