package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DateWords.Part;

/** Knows the days that are named by their date: "9/11", "the 7/7 bombings", "September 11". */
final class NamedDays {
  private final Tokens tokens;
  private final DateWords words;

  NamedDays(Tokens tokens) {
    this.tokens = tokens;
    this.words = new DateWords(tokens);
  }

  /** The named day at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    Part day = slashed(i);
    if (day == null) {
      day = inWords(i);
    }
    if (day == null) {
      return null;
    }
    Calendar.NamedDay named = Lexicon.CALENDAR.namedDays.get(day.number());
    if (named == null) {
      return null;
    }
    boolean meant = (named.isAlways() && tokens.isDigits(i)) || isAttack(day.end());
    return meant ? Reading.date(i, day.end(), named.date()) : null;
  }

  /** The two numbers of "9/11" as 911, as they are the key of the table. */
  private @Nullable Part slashed(int i) {
    int first = tokens.whole(i, 2);
    int second = tokens.whole(i + 2, 2);
    boolean alone =
        tokens.joins(i + 1, "/") && !tokens.joins(i + 3, "/") && !tokens.joins(i - 1, "/");
    return alone && first > 0 && second > 0 ? new Part(100 * first + second, i + 3) : null;
  }

  private @Nullable Part inWords(int i) {
    Part month = words.month(i);
    Part day = month == null ? null : words.day(month.end());
    return month == null || day == null
        ? null
        : new Part(100 * month.number() + day.number(), day.end());
  }

  private boolean isAttack(int k) {
    return tokens.isIn(k, Lexicon.ATTACKS);
  }
}
