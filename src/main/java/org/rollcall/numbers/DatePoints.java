package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DateWords.Part;

/** Reads one date, as far as it is told: "9 October 2017", "Mar. 3", "2019-07-30", "May 2012". */
final class DatePoints {
  /** A date and the token behind it. */
  record Point(PartialDate date, int end) {}

  private static final int STARTS =
      Roles.DIGITS | Roles.NUMERAL | Roles.ORDINAL | Roles.CALENDAR | Roles.NEAR;

  /** What makes a time, a percentage or a count of the number before it. */
  private static final Set<String> OTHERS =
      Set.of("am", "pm", "o'clock", "%", "percent", "million", "billion", "people");

  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final DateWords words;
  private final Years years;
  private final NumericDates numeric;
  private final NearDates near;

  /** Each parser that reads dates asks for the same one. */
  private int lastAsked = -1;

  private @Nullable Point lastAnswer;

  DatePoints(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.words = new DateWords(tokens);
    this.years = new Years(tokens);
    this.numeric = new NumericDates(tokens);
    this.near = new NearDates(tokens, anchor);
  }

  /** The date with a month that starts at token {@code i}, or null. */
  @Nullable Point at(int i) {
    if (i != lastAsked) {
      Point p = tokens.has(i, STARTS) ? read(i) : null;
      lastAnswer = p != null && p.date().exists() ? p : null;
      lastAsked = i;
    }
    return lastAnswer;
  }

  private @Nullable Point read(int i) {
    boolean day = tokens.has(i, Roles.DIGITS | Roles.NUMERAL | Roles.ORDINAL);
    Point p = day ? numeric.at(i) : monthFirst(i);
    if (p == null && day) {
      p = dayFirst(i);
      p = p == null ? yearFirst(i) : p;
    }
    if (p == null && !day) {
      p = weekdayFirst(i);
    }
    return p == null ? weekdayOfMonth(i) : p;
  }

  /** "Friday, 4 January", "next Friday, 4 January": the weekday adds nothing. */
  private @Nullable Point weekdayFirst(int i) {
    int day = tokens.isAny(i, "next", "last", "this", "coming") ? i + 1 : i;
    if (tokens.weekday(day) == null) {
      return null;
    }
    int k = day + 1;
    while (tokens.isAny(k, ",", ".", "the", "-") && k < day + 4) {
      k++;
    }
    return tokens.weekday(k) != null || !tokens.has(k, STARTS) ? null : read(k);
  }

  /** "the second Sunday of May", "last Monday of March 2014". */
  private @Nullable Point weekdayOfMonth(int i) {
    Part nth = tokens.is(i, "last") ? new Part(-1, i + 1) : words.ordinal(i);
    Integer day = nth == null ? null : tokens.weekday(nth.end());
    if (nth == null
        || day == null
        || !tokens.isAny(nth.end() + 1, "of", "in")
        || nth.number() > 5) {
      return null;
    }
    Point month = monthFirst(nth.end() + 2);
    PartialDate d = month == null ? null : month.date().near(anchor);
    if (month == null || d == null || d.day() > 0 || d.year() == 0) {
      return null;
    }
    LocalDate date =
        LocalDate.of(d.year(), d.month(), 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(nth.number(), DayOfWeek.of(day)));
    return date.getMonthValue() == d.month() ? new Point(PartialDate.of(date), month.end()) : null;
  }

  /** "October 9th, 2017", "Oct. 9", "June 2011", "March". */
  private @Nullable Point monthFirst(int i) {
    Part month = words.month(i);
    if (month == null) {
      return near.month(i);
    }
    int k = month.end();
    int separated = tokens.isAny(k, "/", "-") && tokens.glued(k) && tokens.glued(k + 1) ? k + 1 : k;
    separated = tokens.is(separated, "the") ? separated + 1 : separated;
    Part day = words.day(separated);
    if (day != null && years.words(separated) == null && !isOtherwise(day.end())) {
      PartialDate d = new PartialDate(0, month.number(), day.number());
      if (d.exists()) {
        return withYear(d, day.end());
      }
    }
    Point dated = withYear(new PartialDate(0, month.number(), 0), k);
    return dated.end() > k || words.isMonth(i, k) ? dated : null;
  }

  /** Whether what ends before token {@code k} is a time, a percentage or a count, and no day. */
  private boolean isOtherwise(int k) {
    return tokens.joins(k, ":") || tokens.isIn(k, OTHERS);
  }

  /** "6 September 2021", "4th of July", "the twenty first of May 2012". */
  private @Nullable Point dayFirst(int i) {
    Part day = words.day(i);
    if (day == null) {
      return null;
    }
    int k = day.end();
    if (tokens.is(k, "day") && tokens.is(k + 1, "of")) {
      k++;
    }
    boolean of = tokens.is(k, "of");
    k = of || tokens.joins(k, "-") ? k + 1 : k;
    k = of && tokens.is(k, "the") && !tokens.is(k + 1, "month") ? k + 1 : k;
    Part month = words.month(k);
    Point m =
        month == null
            ? of ? near.month(k) : null
            : new Point(new PartialDate(0, month.number(), 0), month.end());
    if (m == null) {
      return null;
    }
    PartialDate d = new PartialDate(m.date().year(), m.date().month(), day.number());
    return d.exists() ? withYear(d, m.end()) : null;
  }

  /** "2018 June". */
  private @Nullable Point yearFirst(int i) {
    Part year = years.digits(i);
    Part month = year == null ? null : words.month(year.end());
    if (year == null
        || month == null
        || requireNonNull(tokens.month(year.end())).when().equals("near")) {
      return null;
    }
    Part day = words.day(month.end());
    return day != null && years.words(month.end()) == null
        ? new Point(new PartialDate(year.number(), month.number(), day.number()), day.end())
        : new Point(new PartialDate(year.number(), month.number(), 0), month.end());
  }

  /** Whether nothing is counted at token {@code k}: "5 Aug 98", not "on 5 August 98 boats". */
  private boolean isLast(int k) {
    return tokens.isBarrier(k) || !tokens.isWord(k) || tokens.has(k, Roles.STOP);
  }

  /** Adds the year that follows: ", 2021", "of 1987", "in 2017", "nineteen seventy one". */
  private Point withYear(PartialDate date, int end) {
    if (date.year() > 0) {
      return new Point(date, end);
    }
    int k = tokens.is(end, ",") ? end + 1 : end;
    boolean of = tokens.isAny(k, "of", "in") && k == end;
    boolean twoDigits = of ? tokens.is(k, "of") : date.day() > 0 && k == end && isLast(k + 1);
    Part year = years.at(of ? k + 1 : k, twoDigits);
    if (year == null && k == end) {
      year = near.year(of && tokens.is(k, "of") ? k + 1 : k);
    }
    boolean count =
        year != null
            && (tokens.joins(year.end(), ":")
                || (of && tokens.is(k, "in") && date.day() > 0 && !tokens.isDigits(k + 1)));
    if (year == null || count) {
      return new Point(date, end);
    }
    PartialDate dated = new PartialDate(year.number(), date.month(), date.day());
    return dated.exists() ? new Point(dated, year.end()) : new Point(date, end);
  }
}
