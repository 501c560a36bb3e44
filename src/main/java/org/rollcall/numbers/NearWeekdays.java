package org.rollcall.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.DateWords.Part;

/**
 * Reads weekdays that say which week they are of. A bare weekday is no date. Weeks are those of ISO
 * 8601: they start on Monday.
 */
final class NearWeekdays {
  private static final int MOST_DAYS = 31;

  private final Tokens tokens;
  private final LocalDate anchor;
  private final DateWords words;

  NearWeekdays(Tokens tokens, LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.words = new DateWords(tokens);
  }

  /** "last Sunday", "Friday of next week", "Friday the twenty-second". */
  @Nullable Point at(int i) {
    Integer day = tokens.weekday(i);
    if (day != null) {
      Point p = dayOfWeek(i, day);
      return p == null ? dayOfMonth(i, day) : p;
    }
    int step = tokens.isAny(i, "coming", "upcoming") ? 1 : Steps.at(tokens, i);
    if (step == Steps.NONE) {
      return null;
    }
    return tokens.is(i + 1, "week") ? weekFirst(i, step) : stepped(i, step);
  }

  /** "last Sunday", "the coming Friday", "next Wednesday the 23rd". */
  private @Nullable Point stepped(int i, int step) {
    Integer day = tokens.weekday(i + 1);
    if (day == null || tokens.month(i + 2) != null) {
      return null;
    }
    Point dated = dayOfMonth(i + 1, day);
    if (dated != null) {
      return dated;
    }
    LocalDate date =
        tokens.isAny(i, "coming", "upcoming")
            ? anchor.with(TemporalAdjusters.next(DayOfWeek.of(day)))
            : inWeek(step, day);
    return new Point(PartialDate.of(date), i + 2);
  }

  /** "next week Tuesday", "last week on Friday". */
  private @Nullable Point weekFirst(int i, int step) {
    int k = tokens.is(i + 2, "on") ? i + 3 : i + 2;
    Integer day = tokens.weekday(k);
    return day == null ? null : new Point(PartialDate.of(inWeek(step, day)), k + 1);
  }

  private LocalDate inWeek(int step, int day) {
    return anchor
        .plusWeeks(step)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusDays(day - 1);
  }

  private @Nullable Point dayOfWeek(int i, int day) {
    int k = tokens.isAny(i + 1, "of", "in") ? i + 2 : i + 1;
    int step = Steps.at(tokens, k);
    return step != Steps.NONE && tokens.is(k + 1, "week")
        ? new Point(PartialDate.of(inWeek(step, day)), k + 2)
        : null;
  }

  /** The nearest day that has both, if there is one within a month. */
  private @Nullable Point dayOfMonth(int i, int weekday) {
    int k =
        tokens.is(i + 1, "the")
            ? i + 2
            : tokens.is(i + 1, ",") && tokens.is(i + 2, "the") ? i + 3 : i + 1;
    Part nth = words.ordinal(k);
    if (nth == null
        || nth.number() > MOST_DAYS
        || tokens.is(nth.end(), "of")
        || Nouns.isNominal(tokens, nth.end())) {
      return null;
    }
    for (int days = 0; days <= MOST_DAYS; days++) {
      for (LocalDate date : List.of(anchor.minusDays(days), anchor.plusDays(days))) {
        if (date.getDayOfMonth() == nth.number() && date.getDayOfWeek().getValue() == weekday) {
          return new Point(PartialDate.of(date), nth.end());
        }
      }
    }
    return null;
  }
}
