package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DateWords.Part;

/** Reads years as they are written. */
final class Years {
  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  private final Tokens tokens;
  private final DateWords words;

  Years(Tokens tokens) {
    this.tokens = tokens;
    this.words = new DateWords(tokens);
  }

  /** The year of two digits: before 50 in this century. */
  static int full(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** The year at token {@code i} behind a month: digits, "'87", words; or null. */
  @Nullable Part at(int i, boolean twoDigits) {
    Part year = digits(i);
    if (year != null) {
      return year;
    }
    if (tokens.is(i, "'")
        && tokens.glued(i + 1)
        && tokens.length(i + 1) == 2
        && tokens.whole(i + 1, 2) >= 0) {
      return new Part(full(tokens.whole(i + 1, 2)), i + 2);
    }
    if (twoDigits && tokens.length(i) == 2 && tokens.whole(i, 2) > 31) {
      return new Part(full(tokens.whole(i, 2)), i + 1);
    }
    return words(i);
  }

  /** Four bare digits that can be a year, or null. */
  @Nullable Part digits(int i) {
    int n = tokens.length(i) == 4 ? tokens.whole(i, 4) : -1;
    boolean glued = tokens.glued(i + 1) && tokens.isWord(i + 1);
    return n < FIRST || n > LAST || glued ? null : new Part(n, i + 1);
  }

  /** "nineteen seventy one", "two thousand and nine", "sixteen hundred forty one"; or null. */
  @Nullable Part words(int i) {
    Integer century = tokens.numeral(i);
    if (century == null) {
      return null;
    }
    if (century == 2 && tokens.is(i + 1, "thousand")) {
      int k = tokens.is(i + 2, "and") ? i + 3 : i + 2;
      Part rest = words.below100(k);
      return rest == null || tokens.is(rest.end(), "thousand")
          ? new Part(2000, i + 2)
          : new Part(2000 + rest.number(), rest.end());
    }
    if (century < 11 || century > 20) {
      return null;
    }
    boolean hundred = tokens.is(i + 1, "hundred");
    int k = hundred ? tokens.is(i + 2, "and") ? i + 3 : i + 2 : i + 1;
    Part rest = words.below100(k);
    if (rest == null && tokens.isAny(k, "oh", "o") && century > 10) {
      Part ones = words.below100(k + 1);
      return ones != null && ones.number() < 10
          ? new Part(century * 100 + ones.number(), ones.end())
          : null;
    }
    if (rest == null) {
      return hundred ? new Part(century * 100, i + 2) : null;
    }
    boolean scaled = Lexicon.SCALES.containsKey(tokens.key(rest.end()));
    return scaled || (rest.number() < 10 && !hundred)
        ? null
        : new Part(century * 100 + rest.number(), rest.end());
  }
}
