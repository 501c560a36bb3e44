package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.DatePoints.Point;

/** Reads years cut short behind a dash: "1986-87", "the 2006-07 season", "2004-5". */
final class Seasons {
  private final Tokens tokens;

  Seasons(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Two years in a row of which the second could be a month as well ("2006-07"): they are years in
   * a sentence, behind a word; standing alone they are the month.
   */
  @Nullable Reading parse(int i) {
    int year = tokens.length(i) == 4 ? tokens.whole(i, 4) : -1;
    boolean pair =
        year >= 1800
            && year < 2100
            && (tokens.joins(i + 1, "-") || tokens.joins(i + 1, "/"))
            && tokens.length(i + 2) == 2
            && tokens.whole(i + 2, 2) == (year + 1) % 100
            && !(tokens.glued(i + 3) && tokens.isAny(i + 3, "-", "/"))
            && !(tokens.glued(i + 3) && tokens.isWord(i + 3));
    return pair && (tokens.is(i + 1, "/") || isInSentence(i))
        ? Reading.dates(i, i + 3, year + "/" + (year + 1), "" + year, "" + (year + 1))
        : null;
  }

  private boolean isInSentence(int i) {
    boolean behindWord = tokens.isWord(i - 1) && !tokens.isAny(i - 1, "date", "on", "dated");
    return behindWord || tokens.isIn(i + 3, Lexicon.SEASONS);
  }

  /** The second year of "1986-87" or "2004 - 5" behind year {@code a}, or null. */
  @Nullable Point end(Point a, int joint) {
    int n = tokens.whole(joint, 2);
    int unit = tokens.length(joint) == 1 ? 10 : 100;
    boolean dash = tokens.is(joint - 1, "-") && tokens.glued(joint - 1) == tokens.glued(joint);
    if (!dash
        || !a.date().isYearOnly()
        || n <= a.date().year() % unit
        || isCounted(joint + 1)
        || (tokens.glued(joint + 1) && tokens.isWord(joint + 1))) {
      return null;
    }
    return new Point(new PartialDate(a.date().year() / unit * unit + n, 0, 0), joint + 1);
  }

  private boolean isCounted(int k) {
    boolean season = tokens.isIn(k, Lexicon.SEASONS);
    return (!season && Plurals.isPlural(tokens, k))
        || tokens.isAny(k, "%", "percent", "million", "billion");
  }
}
