package org.rollcall.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;

/** Turns durations into dates where the article's day is known: "four weeks ago", "in ten days". */
final class RelativeDates {
  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "shall",
          "'ll",
          "due",
          "going",
          "expected",
          "scheduled",
          "want",
          "wants",
          "plan",
          "plans",
          "hope",
          "hopes",
          "begin",
          "begins",
          "expires");
  private static final int REACH = 15;

  private final Tokens tokens;
  private final LocalDate anchor;

  RelativeDates(Tokens tokens, LocalDate anchor) {
    this.tokens = tokens;
    this.anchor = anchor;
  }

  /** The date that duration {@code a} tells, reaching from token {@code first}, or null. */
  Reading parse(Amount a, int first) {
    int end = a.end();
    if (tokens.is(end, "ago")) {
      LocalDate day = anchor == null ? null : a.time().from(anchor, -1);
      return day == null ? null : Reading.date(first, end + 1, day.toString());
    }
    if (anchor == null) {
      return null;
    }
    if (tokens.isAny(end, "from", "after")) {
      LocalDate from = day(end + 1);
      LocalDate day = from == null ? null : a.time().from(from, 1);
      boolean within =
          first < a.first() && !tokens.is(first, "about") || tokens.is(first - 1, "within");
      return day == null || within
          ? within(a, first, from, end + 2)
          : Reading.date(a.first(), end + 2, day.toString());
    }
    if (tokens.isAny(a.first() - 1, "next", "coming") && first == a.first()) {
      return within(a, a.first(), anchor, end);
    }
    if (tokens.is(a.first() - 1, "within") && isFuture(a.first() - 1)) {
      return within(a, a.first(), anchor, end);
    }
    LocalDate day =
        tokens.is(first - 1, "in") && isFuture(first - 1) ? a.time().from(anchor, 1) : null;
    return day == null ? null : Reading.date(first, end, day.toString());
  }

  private static Reading within(Amount a, int first, LocalDate from, int end) {
    LocalDate day = from == null ? null : a.time().from(from, 1);
    if (day == null) {
      return null;
    }
    String value = from + "/" + day;
    return new Reading(
        first,
        end,
        a.first(),
        Kind.DATE,
        value,
        from.toString(),
        day.toString(),
        Bound.BETWEEN,
        "",
        -1);
  }

  private LocalDate day(int k) {
    Integer weekday = Lexicon.WEEKDAYS.get(tokens.key(k));
    if (weekday != null) {
      return anchor.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    }
    return switch (tokens.key(k)) {
      case "now", "today" -> anchor;
      case "tomorrow" -> anchor.plusDays(1);
      case "yesterday" -> anchor.minusDays(1);
      default -> null;
    };
  }

  /** Whether the clause speaks of what is to come. */
  private boolean isFuture(int i) {
    for (int k = i - 1; k >= i - REACH && !tokens.isBarrier(k) && !tokens.is(k, "."); k--) {
      String key = tokens.key(k);
      if (FUTURE.contains(key) || key.endsWith("'ll") || key.endsWith("’ll")) {
        return true;
      }
    }
    return false;
  }
}
