package org.rollcall.numbers;

import org.rollcall.numbers.DatePoints.Point;
import org.rollcall.numbers.Lexicon.Month;

/**
 * Reads dates whose parts are joined by signs: "2019-07-30", "30/11/2015", "7-Jun-1988", "2011-04".
 */
final class NumericDates {
  private final Tokens tokens;

  NumericDates(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The date that starts at token {@code i}, or null. */
  Point at(int i) {
    if (!tokens.isDigits(i)) {
      return null;
    }
    String sign = tokens.key(i + 1);
    boolean separated = sign.equals("-") || sign.equals("/") || sign.equals(".");
    if (!separated || !tokens.glued(i + 1) && !sign.equals("-")) {
      return null;
    }
    boolean three = tokens.joins(i + 1, sign) && tokens.joins(i + 3, sign);
    if (three) {
      int a = tokens.whole(i, 4);
      int b = number(i + 2);
      int c = tokens.whole(i + 4, 4);
      boolean more = tokens.joins(i + 5, sign) && tokens.isDigits(i + 6);
      return a < 0 || b < 0 || c < 0 || more ? null : three(i, a, b, c);
    }
    int year = tokens.key(i).length() == 4 ? tokens.whole(i, 4) : -1;
    int month = tokens.whole(i + 2, 2);
    boolean more =
        tokens.glued(i + 3) && !tokens.isAny(i + 3, ".", ",", ")", ";", ":", "\"", "'", "?", "!");
    if (year < 1000 || month < 1 || month > 12 || tokens.key(i + 2).length() != 2 || more) {
      return slash(i);
    }
    return new Point(new PartialDate(year, month, 0), i + 3);
  }

  /** "22/04": day and month, where the numbers leave no doubt that it is a date. */
  private Point slash(int i) {
    int a = tokens.whole(i, 2);
    int b = tokens.whole(i + 2, 2);
    boolean day =
        tokens.joins(i + 1, "/") && !tokens.joins(i + 3, "/") && a > 12 && b > 0 && b <= 12;
    boolean twoDigits = tokens.key(i).length() == 2 && tokens.key(i + 2).length() == 2;
    return day && twoDigits && !(a == 24 && b == 7)
        ? new Point(new PartialDate(0, b, a), i + 3)
        : null;
  }

  private Point three(int i, int a, int b, int c) {
    int width = tokens.key(i).length();
    int last = tokens.key(i + 4).length();
    PartialDate date;
    if (width == 4) {
      date = new PartialDate(a, b, c);
    } else if (last == 4 || last == 2 && tokens.key(i + 2).length() <= 2) {
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
    Month month = Lexicon.MONTHS.get(tokens.key(i));
    return month == null ? tokens.whole(i, 2) : month.number();
  }
}
