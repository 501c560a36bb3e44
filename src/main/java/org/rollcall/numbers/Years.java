package org.rollcall.numbers;

import java.util.Set;
import org.rollcall.numbers.DateWords.Part;

/** Reads years, and tells a bare one from a count. */
final class Years {
  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  /** Bare numbers between these are years even without a preposition. */
  private static final int MODERN = 1900;

  private static final int SOON = 2035;

  private static final Set<String> BEFORE =
      Set.of(
          "in", "since", "by", "until", "till", "from", "during", "between", "before", "after",
          "through", "year", "early", "late", "mid", "(", "circa", "ca", "spring", "summer",
          "autumn", "fall", "winter");
  private static final Set<String> STOPS = Set.of(".", ",", ";", ")", "!", "?");
  private static final Set<String> BEFORE_WORDS =
      Set.of("in", "since", "from", "until", "between", "and", "to", "of", "during");
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "his", "her", "their", "this", "that", "our", "my", "a", "'s");
  private static final Set<String> NOT_BEFORE =
      Set.of("gmt", "utc", "hours", "hrs", "%", "percent", "°", "x", "×", "^");

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
  Part at(int i, boolean twoDigits) {
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

  /** "in '98", "the summer of '05": the year whose digits are token {@code i}, or null. */
  Part shortened(int i) {
    boolean written =
        tokens.is(i - 1, "'") && tokens.glued(i) && tokens.length(i) == 2 && !tokens.glued(i - 1);
    boolean told = written && (tokens.isIn(i - 2, BEFORE) || tokens.is(i - 2, "of"));
    return told && tokens.whole(i, 2) >= 0 && (!tokens.glued(i + 1) || isStop(i + 1))
        ? new Part(full(tokens.whole(i, 2)), i + 1)
        : null;
  }

  private boolean isStop(int k) {
    return tokens.isIn(k, STOPS);
  }

  /** Four bare digits that can be a year, or null. */
  Part digits(int i) {
    int n = tokens.length(i) == 4 ? tokens.whole(i, 4) : -1;
    boolean glued = tokens.glued(i + 1) && tokens.isWord(i + 1);
    return n < FIRST || n > LAST || glued ? null : new Part(n, i + 1);
  }

  /** "nineteen seventy one", "two thousand and nine", "sixteen hundred forty one"; or null. */
  Part words(int i) {
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
    return scaled || rest.number() < 10 && !hundred
        ? null
        : new Part(century * 100 + rest.number(), rest.end());
  }

  /**
   * The bare year at token {@code i} by its surroundings, or null: "in 2001", "the 2003 invasion".
   */
  Part bare(int i) {
    Part year = tokens.isDigits(i) ? digits(i) : worded(i);
    if (year == null
        || tokens.glued(i) && tokens.isAny(i - 1, "-", ".", "/", "$", ":") && !isPrefixed(i)) {
      return null;
    }
    if (Lexicon.LEFT.before(tokens, i) != null && !tokens.isIn(i - 1, BEFORE) && !isAbout(i)) {
      return null;
    }
    boolean told =
        tokens.isIn(i - 1, BEFORE)
            || isPrefixed(i)
            || tokens.isAny(i - 1, "and", "or", ",", "to")
                && tokens.isDigits(i - 2)
                && digits(i - 2) != null;
    return isYear(i, year, told) ? year : null;
  }

  /** "in about 1990", where a year is told roughly. */
  private boolean isAbout(int i) {
    return tokens.isIn(i - 2, BEFORE) || tokens.isAny(i - 2, "later", "earlier");
  }

  /** Whether number {@code year} at token {@code i} isn't a count or a label. */
  boolean isYear(int i, Part year, boolean told) {
    int end = year.end();
    boolean label =
        tokens.has(i - 1, Roles.LABEL) || tokens.is(i - 1, ".") && tokens.is(i - 2, "no");
    if (label && !told || tokens.isIn(end, NOT_BEFORE) || isCounted(end)) {
      return false;
    }
    boolean determined = tokens.isIn(i - 1, DETERMINERS) || tokens.isPossessive(i - 1);
    if (Plurals.isPlural(tokens, end) && !(determined && year.number() >= MODERN)) {
      return false;
    }
    boolean modern = year.number() >= MODERN && year.number() <= SOON;
    boolean named =
        tokens.isCapital(i - 1) && tokens.isWord(i - 1) && !tokens.has(i - 1, Roles.STOP);
    return told || modern && !named || modern && tokens.month(i - 1) != null;
  }

  private boolean isPrefixed(int i) {
    return tokens.joins(i - 1, "-") && tokens.isAny(i - 2, "mid", "pre", "post", "early", "late");
  }

  /** A year in words only behind a preposition. */
  private Part worded(int i) {
    return tokens.isIn(i - 1, BEFORE_WORDS) ? words(i) : null;
  }

  private boolean isCounted(int end) {
    return tokens.isAny(end, "dozen", "dozens")
        || Lexicon.SCALES.containsKey(tokens.key(end)) && tokens.isWord(end)
        || !tokens.is(end, "in")
            && Lexicon.UNITS.at(tokens, end) != null
            && tokens.key(end).length() > 1
        || Lexicon.PERIODS.at(tokens, end) != null && tokens.key(end).length() > 1
        || Lexicon.CURRENCIES.words.at(tokens, end) != null
            && tokens.key(end).length() > 1
            && !tokens.is(end, "won");
  }
}
