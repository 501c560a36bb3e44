package org.rollcall.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.DateWords.Part;
import org.rollcall.numbers.Phrases.Match;

/** Reads dates and the time between two of them, with the words that make them less sharp. */
final class DateParser {
  private static final int BEHIND_NEAR =
      Roles.BEHIND_NEAR | Roles.CALENDAR | Roles.NUMERAL | Roles.DIGITS;
  private static final int BEHIND_NUMBER =
      Roles.BEHIND_DAY
          | Roles.CALENDAR
          | Roles.NEAR
          | Roles.NUMERAL
          | Roles.ORDINAL
          | Roles.DIGITS
          | Roles.AMOUNT
          | Roles.ERA;

  /** No date has two numbers in digits in a row, nor digits and words. */
  private static final int BEHIND_DIGITS = BEHIND_NUMBER & ~(Roles.DIGITS | Roles.NUMERAL);

  /** "nineteen eighty" and "twenty one May" are dates, "two eighty" and "one May" are not. */
  private static final int BEHIND_ONES = BEHIND_NUMBER & ~(Roles.DIGITS | Roles.NUMERAL);

  private static final int FIRST_TEEN = 10;
  private static final int DATED =
      Roles.DIGITS
          | Roles.NUMERAL
          | Roles.ORDINAL
          | Roles.CALENDAR
          | Roles.NEAR
          | Roles.ERA
          | Roles.HOLIDAY;

  private final Tokens tokens;
  private final NamedDays named;
  private final Holidays holidays;
  private final WeeksOfMonth weeks;
  private final DateIntervals intervals;
  private final PeriodParts parts;
  private final DatePoints points;
  private final NearDates near;
  private final BareYears years;
  private final Eras eras;

  /**
   * @param anchor the day the article was written, or null if it isn't known
   */
  DateParser(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.named = new NamedDays(tokens);
    this.points = new DatePoints(tokens, anchor);
    this.near = new NearDates(tokens, anchor);
    this.holidays = new Holidays(tokens, anchor, near);
    this.weeks = new WeeksOfMonth(tokens, anchor, points);
    this.intervals = new DateIntervals(tokens, anchor, points, near);
    this.parts = new PeriodParts(tokens, anchor, points, near);
    this.years = new BareYears(tokens);
    this.eras = new Eras(tokens, anchor);
  }

  /**
   * The date that starts at token {@code i}, or null.
   *
   * @param floor no word of it may start before this token
   */
  @Nullable Reading parse(int i, int floor) {
    if (!tokens.has(i, DATED) || isFar(i) || isBare(i)) {
      return null;
    }
    Reading r = sharp(i);
    if (r == null) {
      r = boundedDay(i, floor);
    }
    return r == null || r.bound() == Bound.BETWEEN ? r : blurred(r, floor);
  }

  /** "next", "end" and their like before anything but what makes a date of them. */
  private boolean isFar(int i) {
    return tokens.has(i, Roles.NEAR)
        && !tokens.has(i, Roles.ORDINAL)
        && !tokens.has(i + 1, BEHIND_NEAR)
        && !tokens.isAny(i, "today", "tomorrow", "yesterday");
  }

  /** A number of which nothing around it makes a date. */
  private boolean isBare(int i) {
    if (tokens.isDigits(i)) {
      boolean year = tokens.length(i) == 4 || tokens.isAny(i - 1, "'", "ad");
      return !year && !tokens.has(i + 1, BEHIND_DIGITS);
    }
    boolean number = tokens.has(i, Roles.NUMERAL | Roles.ORDINAL) && !tokens.has(i, Roles.CALENDAR);
    Integer numeral = number ? tokens.numeral(i) : null;
    if (numeral == null) {
      return number && !tokens.has(i + 1, BEHIND_NUMBER);
    }
    int behind = numeral < FIRST_TEEN ? BEHIND_ONES : BEHIND_NUMBER;
    return !tokens.has(i + 1, behind);
  }

  private @Nullable Reading sharp(int i) {
    Reading r = tokens.has(i, Roles.DIGITS | Roles.CALENDAR) ? named.parse(i) : null;
    if (r == null && tokens.has(i, Roles.HOLIDAY)) {
      r = holidays.parse(i);
      if (r == null && !tokens.has(i, DATED & ~Roles.HOLIDAY)) {
        return null;
      }
    }
    if (r == null && tokens.has(i, Roles.ORDINAL | Roles.NEAR)) {
      r = parts.parse(i);
    }
    if (r == null && tokens.has(i, Roles.ORDINAL | Roles.NEAR | Roles.DIGITS)) {
      r = weeks.parse(i);
    }
    if (r == null) {
      r = intervals.parse(i);
    }
    if (r == null && !tokens.has(i, Roles.CALENDAR)) {
      r = eras.parse(i);
    }
    return r == null ? point(i) : r;
  }

  private @Nullable Reading point(int i) {
    Point p = points.at(i);
    if (p != null) {
      return Reading.date(i, p.end(), intervals.resolve(i, p.date()).iso());
    }
    p = near.at(i);
    Part shortened = p == null && tokens.isDigits(i) ? years.shortened(i) : null;
    if (shortened != null) {
      PartialDate year = new PartialDate(shortened.number(), 0, 0);
      return Reading.date(i - 1, shortened.end(), year.iso());
    }
    if (p == null) {
      Part year = tokens.has(i, Roles.DIGITS | Roles.NUMERAL) ? years.at(i) : null;
      p = year == null ? null : new Point(new PartialDate(year.number(), 0, 0), year.end());
    }
    return p == null ? null : Reading.date(i, p.end(), p.date().iso());
  }

  /** "as late as tomorrow": a day that is no number by itself is one as a bound. */
  private @Nullable Reading boundedDay(int i, int floor) {
    LocalDate day = tokens.isAny(i, "today", "tomorrow", "yesterday") ? near.day(i) : null;
    Match<Bound> left = day == null ? null : Lexicon.LEFT.before(tokens, i);
    return day == null || left == null || left.meaning() == Bound.APPROX || left.first() < floor
        ? null
        : Reading.date(i, i + 1, day.toString());
  }

  /** "mid-1990s", "late last May", "around 2008", "the end of this year". */
  private Reading blurred(Reading date, int floor) {
    int k = date.first();
    k = tokens.is(k - 1, "'") && tokens.glued(k) ? k - 1 : k;
    int at = tokens.is(k - 1, "-") ? k - 2 : k - 1;
    at = tokens.is(at, "the") ? at - 1 : at;
    if (at >= floor && tokens.isAny(at, "early", "late", "mid")) {
      return date.bounded(at, Bound.APPROX);
    }
    Match<Bound> left = Lexicon.LEFT.before(tokens, k);
    if (left == null) {
      return date;
    }
    boolean meant =
        left.first() >= floor
            && ((left.meaning() == Bound.APPROX && !tokens.isAny(left.first(), "some", "near"))
                || tokens.isAny(left.first() + 1, "later", "earlier", "late", "early"));
    return meant ? date.bounded(left.first(), left.meaning()) : date;
  }
}
