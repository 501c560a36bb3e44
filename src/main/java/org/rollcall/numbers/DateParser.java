package org.rollcall.numbers;

import java.time.LocalDate;
import org.rollcall.numbers.DatePoints.Part;
import org.rollcall.numbers.DatePoints.Point;

/** Reads dates and the time between two of them. */
final class DateParser {
  private final Tokens tokens;
  private final LocalDate anchor;
  private final DatePoints points;
  private final Years years;
  private final Eras eras;

  /**
   * @param anchor the day the article was written, or null if it isn't known
   */
  DateParser(Tokens tokens, LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.points = new DatePoints(tokens, anchor);
    this.years = new Years(tokens);
    this.eras = new Eras(tokens, anchor);
  }

  /** The date that starts at token {@code i}, or null. */
  Reading parse(int i) {
    Reading named = attacks(i);
    if (named != null) {
      return named;
    }
    Reading between = interval(i);
    if (between != null) {
      return between;
    }
    Reading era = eras.parse(i);
    if (era != null) {
      return era;
    }
    Point p = points.at(i);
    if (p == null) {
      Part year = years.bare(i);
      p = year == null ? null : new Point(new PartialDate(year.number(), 0, 0), year.end());
    }
    return p == null ? null : Reading.date(i, p.end(), relative(i, p.date()).iso());
  }

  /** A month's year where "last" or "next" tells it, otherwise the nearest one. */
  private PartialDate relative(int i, PartialDate date) {
    PartialDate near = date.near(anchor);
    if (anchor == null || date.year() > 0 || date.day() > 0) {
      return near;
    }
    int now = anchor.getYear();
    int shift = 0;
    if (tokens.is(i - 1, "last") && date.month() >= anchor.getMonthValue()) {
      shift = -1;
    } else if (tokens.is(i - 1, "next") && date.month() <= anchor.getMonthValue()) {
      shift = 1;
    } else if (!tokens.isAny(i - 1, "last", "next", "this")) {
      return near;
    }
    return new PartialDate(now + shift, date.month(), 0);
  }

  /** The eleventh of September 2001, known by its day. */
  private Reading attacks(int i) {
    if (tokens.is(i, "9")
        && tokens.joins(i + 1, "/")
        && tokens.is(i + 2, "11")
        && !tokens.joins(i + 3, "/")
        && !tokens.joins(i - 1, "/")) {
      return Reading.date(i, i + 3, "2001-09-11");
    }
    Part month = points.month(i);
    Part day = month == null || month.number() != 9 ? null : points.day(month.end());
    boolean meant =
        day != null
            && day.number() == 11
            && tokens.isAny(
                day.end(), "attack", "attacks", "terror", "terrorist", "hijackers", "hijackings");
    return meant ? Reading.date(i, day.end(), "2001-09-11") : null;
  }

  /** "between 1954 and 1962", "June 3rd through 8th", "3 to 9 May 2012", "1981-1993". */
  private Reading interval(int i) {
    boolean between =
        tokens.is(i - 1, "between") || tokens.is(i - 1, "the") && tokens.is(i - 2, "between");
    boolean from = tokens.is(i - 1, "from") || tokens.is(i - 1, "the") && tokens.is(i - 2, "from");
    Point a = endpoint(i, true);
    if (a == null) {
      return null;
    }
    int joint = joint(a.end(), between);
    if (joint < 0) {
      return null;
    }
    Point b = endpoint(joint, !tokens.glued(joint) || a.date().month() > 0);
    Point pair = b == null ? seasons(a, joint) : pair(a, b, i, between || from);
    if (pair == null) {
      return null;
    }
    PartialDate high = pair.date();
    boolean told = anchor != null && tokens.isAny(i - 1, "this", "last", "next");
    PartialDate low = told ? relative(i, a.date()) : a.date().or(high).near(anchor);
    if (!low.exists() || !high.exists()) {
      return null;
    }
    high = high.year() > 0 || low.year() == 0 ? high : later(low, high);
    boolean backwards = low.year() > 0 == high.year() > 0 && low.ordinal() >= high.ordinal();
    if (backwards && (low.year() > 0 || low.ordinal() == high.ordinal())) {
      return null;
    }
    int first = between || from ? tokens.is(i - 1, "the") ? i - 2 : i - 1 : i;
    return Reading.dates(first, pair.end(), low.iso() + "/" + high.iso(), low.iso(), high.iso());
  }

  private static PartialDate later(PartialDate low, PartialDate high) {
    PartialDate same = new PartialDate(low.year(), high.month(), high.day());
    return same.ordinal() >= low.ordinal()
        ? same
        : new PartialDate(low.year() + 1, high.month(), high.day());
  }

  /** A date, a year or a day of the month. */
  private Point endpoint(int i, boolean dayToo) {
    Point p = points.at(i);
    if (p != null) {
      return p;
    }
    Part year = tokens.isDigits(i) ? years.digits(i) : years.words(i);
    if (year != null) {
      return new Point(new PartialDate(year.number(), 0, 0), year.end());
    }
    Part day = dayToo ? points.day(i) : null;
    return day == null ? null : new Point(new PartialDate(0, 0, day.number()), day.end());
  }

  /** Behind the word between two dates, and "the end of"; or -1. */
  private int joint(int k, boolean between) {
    int at = -1;
    if (tokens.isAny(k, "to", "through", "until", "till", "thru", "~", "-")) {
      at = tokens.is(k, "-") && tokens.is(k + 1, "to") ? k + 2 : k + 1;
    } else if (tokens.is(k, "and") && between) {
      at = k + 1;
    }
    if (at < 0) {
      return -1;
    }
    at = tokens.is(at, "the") ? at + 1 : at;
    boolean part =
        tokens.isAny(at, "end", "start", "beginning", "middle") && tokens.is(at + 1, "of");
    return part ? at + 2 : at;
  }

  /** The later date with what the earlier one lends it, or null if the two are no pair. */
  private Point pair(Point a, Point b, int i, boolean told) {
    PartialDate x = a.date();
    PartialDate y = b.date();
    if (x.isDayOnly() && y.isDayOnly()) {
      return monthBehind(b);
    }
    if (x.isDayOnly()) {
      return y.day() > 0 && y.month() > 0 ? b : null;
    }
    if (y.isDayOnly()) {
      boolean fits = x.day() > 0 && x.month() > 0 && y.day() > x.day() && !isUnit(b.end());
      return fits ? yearBehind(new PartialDate(x.year(), x.month(), y.day()), b.end()) : null;
    }
    if (x.isYearOnly() && y.isYearOnly()) {
      boolean modern = x.year() >= 1900 && y.year() < 2100;
      Part last = new Part(y.year(), b.end());
      return (told || modern) && years.isYear(i, last, true) && y.year() - x.year() < 1000
          ? b
          : null;
    }
    return b;
  }

  private boolean isUnit(int k) {
    return Nouns.isPlural(tokens, k) || tokens.isAny(k, "%", "percent", "million", "billion");
  }

  /** "from 3 to 12 this month". */
  private Point monthBehind(Point b) {
    Point month = points.at(b.end());
    boolean usable = month != null && month.date().day() == 0 && tokens.is(b.end() + 1, "month");
    return usable
        ? new Point(
            new PartialDate(month.date().year(), month.date().month(), b.date().day()), month.end())
        : null;
  }

  /** "January 5-7, 2019". */
  private Point yearBehind(PartialDate date, int end) {
    Part year = date.year() > 0 ? null : years.at(tokens.is(end, ",") ? end + 1 : end, false);
    return year == null
        ? new Point(date, end)
        : new Point(new PartialDate(year.number(), date.month(), date.day()), year.end());
  }

  /** "1986-87", "2004 - 5". */
  private Point seasons(Point a, int joint) {
    int n = tokens.whole(joint, 2);
    int unit = tokens.key(joint).length() == 1 ? 10 : 100;
    boolean dash = tokens.is(joint - 1, "-") && tokens.glued(joint - 1) == tokens.glued(joint);
    if (!dash
        || !a.date().isYearOnly()
        || n <= a.date().year() % unit
        || isUnit(joint + 1)
        || tokens.glued(joint + 1) && tokens.isWord(joint + 1)) {
      return null;
    }
    return new Point(new PartialDate(a.date().year() / unit * unit + n, 0, 0), joint + 1);
  }
}
