package org.rollcall.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.Phrases.Match;

/**
 * Turns lengths of time into dates where the article's day is known: "four weeks ago", "in ten
 * days", "the next three years". Of a stretch that is told by its length, low and high are its two
 * ends: the high one is the low one and the length.
 */
final class RelativeDates {
  private static final Set<String> FUTURE = Table.words("to-come");
  private static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming");
  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final int REACH = 15;
  private static final int DAYS_OF_WEEK = 7;

  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final NearDates near;

  RelativeDates(Tokens tokens, @Nullable LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.near = new NearDates(tokens, anchor);
  }

  /**
   * The date that duration {@code a} tells, or null.
   *
   * @param first where its bound starts, or the duration itself
   * @param floor no date may start before this token
   */
  @Nullable Reading parse(Amount a, int first, int floor) {
    TimeSpan time = a.time();
    if (anchor == null || time == null) {
      return null;
    }
    int end = a.end();
    if (tokens.isAny(end, "ago", "back") && (tokens.is(end, "ago") || isBefore(end + 1))) {
      return date(first, end + 1, time.from(anchor, -1));
    }
    if (tokens.is(end, "hence")) {
      return date(first, end + 1, time.from(anchor, 1));
    }
    if (tokens.isAny(end, "from", "after", "before")) {
      return fromDay(a, time, first, floor);
    }
    if (isOfPeriod(end)) {
      return null;
    }
    if (isSaid(a, NEXT) || (tokens.is(first - 1, "within") && isFuture(first - 1))) {
      return within(first, a.first(), end, anchor, time.from(anchor, 1));
    }
    if (isSaid(a, LAST)) {
      return within(first, a.first(), end, time.from(anchor, -1), anchor);
    }
    return tokens.is(first - 1, "in") ? inTime(a, first, time.from(anchor, 1)) : null;
  }

  /** The adverb "back" ends its clause ("two years back."). */
  private boolean isBefore(int k) {
    return tokens.isBarrier(k) || tokens.isAny(k, ".", ",", ";");
  }

  /** "the last three days of May", "two years of war": not told from the article's day. */
  private boolean isOfPeriod(int end) {
    return tokens.is(end, "of");
  }

  /** Whether one of {@code words} stands before the duration or in it: "4 next months". */
  private boolean isSaid(Amount a, Set<String> words) {
    return tokens.isIn(a.first() - 1, words) || tokens.isIn(a.end() - 2, words);
  }

  /** "in two weeks", where it is to come: "in two weeks' time", "will end in two weeks". */
  private @Nullable Reading inTime(Amount a, int first, @Nullable LocalDate day) {
    int k = tokens.is(a.end(), "'") ? a.end() + 1 : a.end();
    boolean alone = tokens.isBarrier(first - 2) && tokens.isBarrier(k);
    boolean told = alone || tokens.is(k, "time") || isFuture(first - 1);
    return told ? date(first, a.end(), day) : null;
  }

  /** "ten days from now", "three days after tomorrow", "a week from Friday". */
  private @Nullable Reading fromDay(Amount a, TimeSpan time, int first, int floor) {
    int end = a.end();
    LocalDate from = near.day(end + 1);
    int behind = end + 2;
    if (from == null) {
      Point p = near.at(end + 1);
      if (p == null || !p.date().isFull()) {
        return null;
      }
      from = p.date().toDay();
      behind = p.end();
    }
    int sign = tokens.is(end, "before") ? -1 : 1;
    LocalDate day = time.from(from, sign);
    Match<Bound> bound = first < a.first() ? Lexicon.LEFT.at(tokens, first) : null;
    boolean upTo = bound != null && bound.meaning() == Bound.AT_MOST;
    if (upTo || tokens.is(first - 1, "within")) {
      return within(first, a.first(), behind, from, day);
    }
    Integer weekday = tokens.weekday(a.first() - 1);
    if (weekday != null && day != null && a.first() > floor && isWeeks(from, day)) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return date(a.first() - 1, behind, monday.plusDays(weekday - 1));
    }
    return date(first, behind, day);
  }

  private static boolean isWeeks(LocalDate from, LocalDate day) {
    return (day.toEpochDay() - from.toEpochDay()) % DAYS_OF_WEEK == 0;
  }

  private static @Nullable Reading date(int first, int end, @Nullable LocalDate day) {
    return day == null ? null : Reading.date(first, end, day.toString());
  }

  private static @Nullable Reading within(
      int first, int core, int end, @Nullable LocalDate low, @Nullable LocalDate high) {
    if (low == null || high == null) {
      return null;
    }
    return Reading.dates(first, end, low + "/" + high, low.toString(), high.toString()).at(core);
  }

  /** Whether the sentence speaks of what is to come, before token {@code i} or behind it. */
  private boolean isFuture(int i) {
    return isFuture(i, -1) || isFuture(i, 1);
  }

  private boolean isFuture(int from, int step) {
    for (int n = 1; n <= REACH; n++) {
      int k = from + n * step;
      String key = tokens.key(k);
      if (tokens.isBarrier(k) || key.equals(".")) {
        return false;
      }
      if (FUTURE.contains(key) || key.endsWith("'ll") || key.endsWith("’ll")) {
        return true;
      }
    }
    return false;
  }
}
