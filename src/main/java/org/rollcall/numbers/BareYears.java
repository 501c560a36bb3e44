package org.rollcall.numbers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DateWords.Part;

/** Tells bare years from counts and labels by what stands around them. */
final class BareYears {
  /** Bare numbers between these are years even without a preposition. */
  private static final int MODERN = 1900;

  private static final int SOON = 2035;

  private static final Set<String> BEFORE = Table.words("before-year");

  private static final Set<String> STOPS = Set.of(".", ",", ";", ")", "!", "?");

  private static final Set<String> BEFORE_WORDS = Table.words("before-worded-year");

  private static final Set<String> DETERMINERS = Table.words("before-dated-noun");

  private static final Set<String> NOT_BEFORE = Table.words("behind-count");

  private final Tokens tokens;
  private final Years years;

  BareYears(Tokens tokens) {
    this.tokens = tokens;
    this.years = new Years(tokens);
  }

  /** "in '98", "the summer of '05": the year whose digits are token {@code i}, or null. */
  @Nullable Part shortened(int i) {
    boolean written =
        tokens.is(i - 1, "'") && tokens.glued(i) && tokens.length(i) == 2 && !tokens.glued(i - 1);
    boolean told = written && (tokens.isIn(i - 2, BEFORE) || tokens.is(i - 2, "of"));
    return told && tokens.whole(i, 2) >= 0 && (!tokens.glued(i + 1) || isStop(i + 1))
        ? new Part(Years.full(tokens.whole(i, 2)), i + 1)
        : null;
  }

  private boolean isStop(int k) {
    return tokens.isIn(k, STOPS);
  }

  /**
   * The bare year at token {@code i} by its surroundings, or null: "in 2001", "the 2003 invasion".
   */
  @Nullable Part at(int i) {
    Part year = tokens.isDigits(i) ? years.digits(i) : worded(i);
    if (year == null
        || (tokens.glued(i) && tokens.isAny(i - 1, "-", ".", "/", "$", ":") && !isPrefixed(i))) {
      return null;
    }
    if (Lexicon.LEFT.before(tokens, i) != null && !tokens.isIn(i - 1, BEFORE) && !isAbout(i)) {
      return null;
    }
    boolean told =
        tokens.isIn(i - 1, BEFORE)
            || isPrefixed(i)
            || (tokens.isAny(i - 1, "and", "or", ",", "to")
                && tokens.isDigits(i - 2)
                && years.digits(i - 2) != null);
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
        tokens.has(i - 1, Roles.LABEL) || (tokens.is(i - 1, ".") && tokens.is(i - 2, "no"));
    if ((label && !told) || tokens.isIn(end, NOT_BEFORE) || isCounted(end)) {
      return false;
    }
    boolean determined = tokens.isIn(i - 1, DETERMINERS) || tokens.isPossessive(i - 1);
    if (Plurals.isPlural(tokens, end) && !(determined && year.number() >= MODERN)) {
      return false;
    }
    boolean modern = year.number() >= MODERN && year.number() <= SOON;
    boolean named =
        tokens.isCapital(i - 1)
            && tokens.isWord(i - 1)
            && !tokens.has(i - 1, Roles.STOP)
            && !tokens.isPossessive(i - 1);
    return told || (modern && (!named || tokens.month(i - 1) != null));
  }

  private boolean isPrefixed(int i) {
    return tokens.joins(i - 1, "-") && tokens.isAny(i - 2, "mid", "pre", "post", "early", "late");
  }

  /** A year in words only behind a preposition. */
  private @Nullable Part worded(int i) {
    return tokens.isIn(i - 1, BEFORE_WORDS) ? years.words(i) : null;
  }

  private boolean isCounted(int end) {
    return tokens.isAny(end, "dozen", "dozens")
        || (Lexicon.SCALES.containsKey(tokens.key(end)) && tokens.isWord(end))
        || (!tokens.is(end, "in")
            && Lexicon.UNITS.at(tokens, end) != null
            && tokens.key(end).length() > 1)
        || (Lexicon.PERIODS.at(tokens, end) != null && tokens.key(end).length() > 1)
        || (Lexicon.CURRENCIES.words.at(tokens, end) != null
            && tokens.key(end).length() > 1
            && !tokens.is(end, "won"));
  }
}
