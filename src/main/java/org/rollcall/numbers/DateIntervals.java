package org.rollcall.numbers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.DateWords.Part;

/**
 * Reads the time between two dates, both included: "between 1954 and 1962", "3 to 9 May 2012",
 * "1981-1993", "the 2006-07 season", "the night of 3/4 February".
 */
final class DateIntervals {
  private static final Set<String> JOINTS =
      Set.of("to", "through", "until", "till", "thru", "~", "-", "and");

  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final DateWords words;
  private final DatePoints points;
  private final NearDates near;
  private final Years years;
  private final DatePairs pairs;
  private final Seasons seasons;

  DateIntervals(Tokens tokens, @Nullable LocalDate anchor, DatePoints points, NearDates near) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.words = new DateWords(tokens);
    this.points = points;
    this.near = near;
    this.years = new Years(tokens);
    this.pairs = new DatePairs(tokens, near);
    this.seasons = new Seasons(tokens);
  }

  /** The interval that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    Reading season = seasons.parse(i);
    if (season != null) {
      return season;
    }
    Point a = endpoint(i, true);
    boolean between = isBehind(i, "between");
    int joint = a == null ? -1 : joint(a, between);
    if (a == null || joint < 0) {
      return null;
    }
    boolean told = between || isBehind(i, "from");
    Point b = endpoint(joint, !tokens.glued(joint) || a.date().month() > 0 || isNights(i));
    if (b == null && a.date().isFull() && isNear(i)) {
      b = near.weekdayBehind(joint, a.date().toDay());
    }
    Point pair = b == null ? seasons.end(a, joint) : pairs.end(a, b, i, told);
    if (pair == null) {
      return null;
    }
    PartialDate high = pair.date();
    boolean own = anchor != null && tokens.isAny(i - 1, "this", "last", "next");
    PartialDate low = resolve(i, own ? a.date() : a.date().or(high));
    if (!low.exists() || !high.exists()) {
      return null;
    }
    high = high.year() > 0 || low.year() == 0 ? high : DatePairs.later(low, high);
    if (DatePairs.isBackwards(low, high)) {
      return null;
    }
    int first = told ? tokens.isAny(i - 1, "between", "from") ? i - 1 : i - 2 : i;
    return Reading.dates(first, pair.end(), low.iso() + "/" + high.iso(), low.iso(), high.iso());
  }

  /** "from next Monday to Friday", "between tomorrow and Sunday". */
  private boolean isNear(int i) {
    return tokens.has(i, Roles.NEAR) || tokens.weekday(i) != null;
  }

  /** Whether {@code word} introduces what starts at token {@code i}. */
  private boolean isBehind(int i, String word) {
    return tokens.is(i - 1, word)
        || (tokens.isAny(i - 1, "the", "this", "last", "next") && tokens.is(i - 2, word));
  }

  /** The year that a month lacks: told by "last" or "next", otherwise that of the nearest. */
  PartialDate resolve(int i, PartialDate date) {
    if (anchor == null || date.year() > 0 || date.day() > 0) {
      return date.near(anchor);
    }
    int now = anchor.getYear();
    int month = anchor.getMonthValue();
    return switch (tokens.key(i - 1)) {
      case "last" -> date.of(date.month() >= month ? now - 1 : now);
      case "next" -> date.of(date.month() <= month ? now + 1 : now);
      case "this" -> date.of(now);
      default -> date.near(anchor);
    };
  }

  /** A date, a year or a day of the month. */
  private @Nullable Point endpoint(int i, boolean dayToo) {
    Point p = points.at(i);
    if (p == null) {
      p = near.end(i);
    }
    if (p != null) {
      return p;
    }
    boolean digits = tokens.isDigits(i);
    Part year = tokens.is(i, "'") ? years.at(i, false) : digits ? years.digits(i) : years.words(i);
    if (year != null) {
      return new Point(new PartialDate(year.number(), 0, 0), year.end());
    }
    Part day = !dayToo ? null : isNights(i) ? new Part(tokens.whole(i, 2), i + 1) : words.day(i);
    return day == null ? null : new Point(new PartialDate(0, 0, day.number()), day.end());
  }

  /** "3/4 February": a night of two days. */
  private boolean isNights(int i) {
    int day = tokens.whole(i, 2);
    return day > 0
        && tokens.joins(i + 1, "/")
        && tokens.whole(i + 2, 2) == day + 1
        && words.month(i + 3) != null;
  }

  /** Behind the word between two dates, and "the end of"; or -1. */
  private int joint(Point a, boolean between) {
    int k = a.end();
    int at = -1;
    if (tokens.isIn(k, JOINTS)) {
      at = tokens.is(k, "-") && tokens.is(k + 1, "to") ? k + 2 : k + 1;
    } else if (tokens.joins(k, "/") && a.date().year() == 0) {
      at = k + 1;
    }
    if (at < 0 || (tokens.is(k, "and") && !between)) {
      return -1;
    }
    at = tokens.is(at, "the") ? at + 1 : at;
    boolean part =
        tokens.isAny(at, "end", "start", "beginning", "middle") && tokens.is(at + 1, "of");
    return (part && points.at(at + 2) != null) || (part && years.digits(at + 2) != null)
        ? at + 2
        : at;
  }
}
