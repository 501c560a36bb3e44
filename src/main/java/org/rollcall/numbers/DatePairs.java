package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.DateWords.Part;

/** What the two ends of an interval lend each other: "January 5-7, 2019", "from 3 to 9 May". */
final class DatePairs {
  private final Tokens tokens;
  private final NearDates near;
  private final Years years;
  private final BareYears bare;

  DatePairs(Tokens tokens, NearDates near) {
    this.tokens = tokens;
    this.near = near;
    this.years = new Years(tokens);
    this.bare = new BareYears(tokens);
  }

  /**
   * The later date with what the earlier one lends it, or null if the two are no pair.
   *
   * @param i the token that the earlier one starts at
   * @param told whether "from" or "between" stands before it
   */
  @Nullable Point end(Point a, Point b, int i, boolean told) {
    PartialDate x = a.date();
    PartialDate y = b.date();
    if (x.isDayOnly() && y.isDayOnly()) {
      return monthBehind(b);
    }
    if (x.isDayOnly()) {
      return y.day() > x.day() && y.month() > 0 ? b : null;
    }
    if (y.isDayOnly()) {
      boolean fits = x.day() > 0 && x.month() > 0 && y.day() > x.day() && !isCounted(b.end());
      return fits ? yearBehind(new PartialDate(x.year(), x.month(), y.day()), b.end()) : null;
    }
    if (x.isYearOnly() && y.isYearOnly()) {
      boolean modern = x.year() >= 1900 && y.year() < 2100;
      Part last = new Part(y.year(), b.end());
      return (told || modern) && bare.isYear(i, last, true) && y.year() - x.year() < 1000
          ? b
          : null;
    }
    return b;
  }

  private boolean isCounted(int k) {
    return Plurals.isPlural(tokens, k) || tokens.isAny(k, "%", "percent", "million", "billion");
  }

  /** "from 3 to 12 this month". */
  private @Nullable Point monthBehind(Point b) {
    Point month = near.month(b.end());
    return month == null
        ? null
        : new Point(
            new PartialDate(month.date().year(), month.date().month(), b.date().day()),
            month.end());
  }

  /** "January 5-7, 2019". */
  private Point yearBehind(PartialDate date, int end) {
    Part year = date.year() > 0 ? null : years.at(tokens.is(end, ",") ? end + 1 : end, false);
    return year == null ? new Point(date, end) : new Point(date.of(year.number()), year.end());
  }

  /** Whether two dates are no interval; without years, only equal ones. */
  static boolean isBackwards(PartialDate low, PartialDate high) {
    boolean comparable = low.year() > 0 == high.year() > 0;
    return comparable
        && low.ordinal() >= high.ordinal()
        && (low.year() > 0 || low.ordinal() == high.ordinal());
  }

  /**
   * {@code high}, which has no year, in the first year that makes it no earlier than {@code low}.
   */
  static PartialDate later(PartialDate low, PartialDate high) {
    PartialDate same = new PartialDate(low.year(), high.month(), high.day());
    return same.ordinal() >= low.ordinal()
        ? same
        : new PartialDate(low.year() + 1, high.month(), high.day());
  }
}
