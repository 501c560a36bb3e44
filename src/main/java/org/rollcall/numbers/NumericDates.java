package org.rollcall.numbers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Calendar.Month;
import org.rollcall.numbers.DatePoints.Point;

/**
 * Reads dates whose parts are joined by signs: "2019-07-30", "30/11/2015", "7-Jun-1988", "2011-04".
 */
final class NumericDates {
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Set<String> STOPS = Set.of(".", ",", ")", ";", ":", "\"", "'", "?", "!");

  private final Tokens tokens;

  NumericDates(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The date that starts at token {@code i}, or null. */
  @Nullable Point at(int i) {
    if (!tokens.isDigits(i)) {
      return null;
    }
    String sign = tokens.key(i + 1);
    boolean separated = sign.equals("-") || sign.equals("/") || sign.equals(".");
    if (!separated || (!tokens.glued(i + 1) && !sign.equals("-"))) {
      return null;
    }
    if (tokens.joins(i - 1, sign) && tokens.isDigits(i - 2)) {
      return null; // a link of a longer chain
    }
    boolean three = tokens.joins(i + 1, sign) && tokens.joins(i + 3, sign);
    if (three) {
      int a = tokens.whole(i, 4);
      int b = number(i + 2);
      int c = tokens.whole(i + 4, 4);
      boolean more = tokens.joins(i + 5, sign) && tokens.isDigits(i + 6);
      return a < 0 || b < 0 || c < 0 || more ? null : three(i, a, b, c);
    }
    int year = tokens.length(i) == 4 ? tokens.whole(i, 4) : -1;
    int month = tokens.whole(i + 2, 2);
    boolean more = tokens.glued(i + 3) && !tokens.isIn(i + 3, STOPS);
    if (year < 1000 || month < 1 || month > 12 || tokens.length(i + 2) != 2 || more) {
      return slash(i);
    }
    return new Point(new PartialDate(year, month, 0), i + 3);
  }

  /** "22/04", "on 4/22": day and month; "06/2018": month and year. */
  private @Nullable Point slash(int i) {
    if (!tokens.joins(i + 1, "/") || tokens.joins(i + 3, "/") || tokens.joins(i - 1, "/")) {
      return null;
    }
    int a = tokens.whole(i, 2);
    int year = tokens.length(i + 2) == 4 ? tokens.whole(i + 2, 4) : -1;
    if (year >= FIRST_YEAR && year < LAST_YEAR && a > 0 && a <= MONTHS) {
      return new Point(new PartialDate(year, a, 0), i + 3);
    }
    int b = tokens.whole(i + 2, 2);
    boolean twoDigits = tokens.length(i) == 2 && tokens.length(i + 2) == 2;
    if (a > MONTHS && b > 0 && b <= MONTHS && twoDigits && !(a == 24 && b == 7)) {
      return new Point(new PartialDate(0, b, a), i + 3);
    }
    boolean told = a > 0 && a <= MONTHS && b > 0 && isDay(i - 1) && !tokens.is(i + 3, "of");
    return told ? new Point(new PartialDate(0, a, b), i + 3) : null;
  }

  /** Whether what ends at token {@code k} asks for a day: "on", "Friday,". */
  private boolean isDay(int k) {
    return tokens.isAny(k, "on", "since", "until", "till")
        || tokens.weekday(tokens.is(k, ",") ? k - 1 : k) != null;
  }

  private @Nullable Point three(int i, int a, int b, int c) {
    int width = tokens.key(i).length();
    int last = tokens.key(i + 4).length();
    PartialDate date;
    if (width == 4) {
      date = new PartialDate(a, b, c);
    } else if (last == 4 || last == 2) {
      int year = last == 4 ? c : Years.full(c);
      // the American order, unless only the other one makes a date
      boolean dayFirst = a > 12 || tokens.isWord(i + 2) || tokens.is(i + 1, ".");
      date = dayFirst ? new PartialDate(year, b, a) : new PartialDate(year, a, b);
    } else {
      return null;
    }
    boolean real = date.isFull() && date.year() >= 1000 && date.exists();
    return real ? new Point(date, i + 5) : null;
  }

  private int number(int i) {
    Month month = tokens.month(i);
    return month == null ? tokens.whole(i, 2) : month.number();
  }
}
