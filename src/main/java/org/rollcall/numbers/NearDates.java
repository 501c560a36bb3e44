package org.rollcall.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.DateWords.Part;

/**
 * Reads dates that are told from the day of the article: "next year", "the end of this month",
 * "last Sunday", "Friday of next week". Weeks are those of ISO 8601: they start on Monday. Without
 * that day, there are none.
 */
final class NearDates {
  private static final int MOST_DAYS = 31;
  private static final Set<String> MONTH = Set.of("month", "month's", "month’s");
  private static final Set<String> YEAR = Set.of("year", "year's", "year’s");

  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final @Nullable NearWeekdays weekdays;
  private final DateWords words;

  NearDates(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.words = new DateWords(tokens);
    this.weekdays = anchor == null ? null : new NearWeekdays(tokens, anchor);
  }

  /** The date that starts at token {@code i} and stands by itself, or null. */
  @Nullable Point at(int i) {
    if (anchor == null || weekdays == null) {
      return null;
    }
    Point p = weekdays.at(i);
    if (p == null) {
      p = partOf(i, anchor);
    }
    if (p == null && !isSpan(i)) {
      p = month(i);
    }
    if (p == null && !isSpan(i)) {
      Part year = year(i);
      p = year == null ? null : new Point(new PartialDate(year.number(), 0, 0), year.end());
    }
    if (p == null) {
      p = dayAfter(i, anchor);
    }
    return p == null ? dayOnly(i, anchor) : p;
  }

  /** As {@link #at}, and the days that need a companion: "between tomorrow and Sunday". */
  @Nullable Point end(int i) {
    Point p = at(i);
    LocalDate day = p == null ? named(i) : null;
    return day == null ? p : new Point(PartialDate.of(day), i + 1);
  }

  /** "next month", "this month", "the month". */
  @Nullable Point month(int i) {
    if (anchor == null || !isPeriod(i + 1, MONTH)) {
      return null;
    }
    int step = tokens.is(i, "the") ? 0 : Steps.at(tokens, i);
    if (step == Steps.NONE) {
      return null;
    }
    YearMonth month = YearMonth.from(anchor).plusMonths(step);
    return new Point(new PartialDate(month.getYear(), month.getMonthValue(), 0), i + 2);
  }

  /** "next year", "of this year", "last year's"; or null. */
  @Nullable Part year(int i) {
    int step = anchor == null ? Steps.NONE : Steps.at(tokens, i);
    if (anchor == null || step == Steps.NONE) {
      return null;
    }
    int k = tokens.isAny(i + 1, "calendar", "fiscal") ? i + 2 : i + 1;
    return isPeriod(k, YEAR) ? new Part(anchor.getYear() + step, k + 1) : null;
  }

  /** The first weekday of that name behind {@code day}, or null if token {@code i} names none. */
  @Nullable Point weekdayBehind(int i, LocalDate day) {
    Integer weekday = tokens.weekday(i);
    return weekday == null
        ? null
        : new Point(PartialDate.of(day.with(TemporalAdjusters.next(DayOfWeek.of(weekday)))), i + 1);
  }

  /** The year of the article, or 0 if it isn't known. */
  int currentYear() {
    return anchor == null ? 0 : anchor.getYear();
  }

  /** Today, tomorrow or yesterday; or the next weekday of that name; or null. */
  @Nullable LocalDate day(int i) {
    if (anchor == null) {
      return null;
    }
    Integer weekday = tokens.weekday(i);
    return weekday == null ? named(i) : anchor.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
  }

  private @Nullable LocalDate named(int i) {
    return anchor == null
        ? null
        : switch (tokens.key(i)) {
          case "now", "today" -> anchor;
          case "tomorrow" -> anchor.plusDays(1);
          case "yesterday" -> anchor.minusDays(1);
          default -> null;
        };
  }

  private boolean isPeriod(int k, Set<String> forms) {
    return tokens.isIn(k, forms) && !tokens.is(k + 1, "time");
  }

  /** "last year of the war", "this month to month": not told from the article's day. */
  private boolean isSpan(int i) {
    return tokens.isAny(i, "the", "coming")
        || tokens.isAny(i + 2, "of", "-")
        || tokens.is(i - 1, "-");
  }

  /** "the end of this month", "end of the year", "year to date". */
  private @Nullable Point partOf(int i, LocalDate today) {
    if (tokens.is(i, "year") && tokens.is(i + 1, "to") && tokens.is(i + 2, "date")) {
      return new Point(new PartialDate(today.getYear(), 0, 0), i + 3);
    }
    if (!tokens.isAny(i, "end", "start", "beginning", "middle", "close")
        || !tokens.is(i + 1, "of")) {
      return null;
    }
    int k = tokens.is(i + 2, "the") ? i + 3 : i + 2;
    if (tokens.is(k + 1, "of")) {
      return null;
    }
    if (isPeriod(k, MONTH)) {
      return new Point(new PartialDate(today.getYear(), today.getMonthValue(), 0), k + 1);
    }
    return isPeriod(k, YEAR) ? new Point(new PartialDate(today.getYear(), 0, 0), k + 1) : null;
  }

  /** "on the 12th": the nearest month that has the day. */
  private @Nullable Point dayOnly(int i, LocalDate today) {
    int day = words.isSuffixed(i) ? tokens.whole(i, 2) : -1;
    boolean told =
        day > 0
            && tokens.is(i - 1, "the")
            && tokens.isAny(i - 2, "on", "until", "till", "since", "by")
            && !tokens.isAny(i + 2, "of", "-")
            && !Nouns.isNominal(tokens, i + 2);
    for (int days = 0; told && days <= MOST_DAYS; days++) {
      for (LocalDate date : List.of(today.minusDays(days), today.plusDays(days))) {
        if (date.getDayOfMonth() == day) {
          return new Point(PartialDate.of(date), i + 2);
        }
      }
    }
    return null;
  }

  /** "the day after tomorrow", "the day before yesterday". */
  private @Nullable Point dayAfter(int i, LocalDate today) {
    if (!tokens.is(i, "day")) {
      return null;
    }
    boolean after = tokens.is(i + 1, "after") && tokens.is(i + 2, "tomorrow");
    boolean before = tokens.is(i + 1, "before") && tokens.is(i + 2, "yesterday");
    return after || before
        ? new Point(PartialDate.of(today.plusDays(after ? 2 : -2)), i + 3)
        : null;
  }
}
