package org.rollcall.numbers;

import java.util.Set;

/** Knows what has digits or number words and is no number: times, scores, labels, pronouns. */
final class Traps {
  private static final Set<String> NO_ONE =
      Set.of(
          "no",
          "each",
          "every",
          "any",
          "this",
          "that",
          "the",
          "which",
          "another",
          "some",
          "last",
          "next",
          "new",
          "good",
          "big",
          "bad",
          "loved",
          "everyone",
          "or",
          "latest",
          "such",
          "same",
          "right",
          "wrong",
          "old",
          "only",
          "a");
  private static final Set<String> NOT_ONE = Set.of("way", "day", "thing", "time", "another");
  private static final Set<String> JOINED =
      Set.of("way", "fold", "time", "sided", "faced", "pronged", "tier", "man", "off", "liner");

  private static final Set<String> MAGNITUDES =
      Set.of("mid", "pre", "post", "approx", "about", "under", "over", "plus");

  private final Tokens tokens;
  private final PhoneNumbers phones;

  Traps(Tokens tokens) {
    this.tokens = tokens;
    this.phones = new PhoneNumbers(tokens);
  }

  /** Behind what stands at token {@code i} if it can be no number at all, or -1. */
  int hard(int i) {
    if (!tokens.isDigits(i)) {
      return tokens.has(i, Roles.NUMERAL) && isClock(i + 1) ? i + 1 : -1;
    }
    if (tokens.glued(i) && tokens.isWord(i - 1)) {
      return chain(i);
    }
    if (tokens.joins(i - 1, "-") && tokens.isWord(i - 2) && !isMagnitude(i - 2)) {
      return chain(i);
    }
    if (tokens.joins(i + 1, ":") && tokens.isDigits(i + 2)
        || tokens.joins(i + 1, "^")
        || tokens.joins(i + 1, "/") && tokens.isDigits(i + 2) && !isFraction(i)) {
      return chain(i);
    }
    if (isClock(i + 1)) {
      return i + 1;
    }
    return phones.end(i);
  }

  private boolean isMagnitude(int k) {
    return tokens.isIn(k, MAGNITUDES) || tokens.has(k, Roles.NUMERAL);
  }

  private boolean isFraction(int i) {
    return !tokens.joins(i + 3, "/")
        && tokens.whole(i, 4) > 0
        && tokens.whole(i, 4) < tokens.whole(i + 2, 4)
        && !(tokens.isFigure(i, "9") && tokens.isFigure(i + 2, "11"));
  }

  /** "5 pm", "10 a.m.", "0600 GMT", "six o'clock". */
  private boolean isClock(int k) {
    boolean dotted = tokens.isAny(k, "a", "p") && tokens.is(k + 1, ".") && tokens.is(k + 2, "m");
    boolean zone =
        tokens.isAny(k, "gmt", "utc")
            || tokens.is(k, "hours") && tokens.key(k - 1).length() == 4 && tokens.is(k + 1, "gmt");
    return dotted || zone || tokens.isAny(k, "am", "pm", "o'clock", "o’clock");
  }

  /** Behind everything that is written on to token {@code i}: "F-16C", "10:30:05". */
  private int chain(int i) {
    int k = i + 1;
    while (tokens.glued(k)
        && (tokens.isDigits(k)
            || tokens.isWord(k)
            || tokens.isAny(k, ":", "-", "/", "^")
                && tokens.glued(k + 1)
                && tokens.isDigits(k + 1))) {
      k++;
    }
    return k;
  }

  /** Whether a bare amount is none: a label, half a score, a word with digits, a pronoun. */
  boolean soft(Amount a, int i) {
    int end = a.end();
    if (tokens.glued(end)
        && (tokens.isWord(end) && !tokens.endsIn(end - 1, ".") && tokens.isDigits(end - 1))) {
      return true;
    }
    return isLabel(i, end)
        || isGroup(i, end)
        || isJoined(a, i)
        || isPronoun(a, i)
        || isScore(i, end)
        || isScoreline(i, end);
  }

  /** "page 5", "No. 5", "Boeing 737", "World War Two". */
  private boolean isLabel(int i, int end) {
    boolean dotted = tokens.is(i - 1, ".") && tokens.glued(i - 1);
    int k = dotted ? i - 2 : i - 1;
    if (tokens.is(i - 1, "#")
        || tokens.isAny(k, "no", "nos", "number")
            && (dotted || tokens.isDigits(i) || tokens.is(k, "number"))) {
      return true;
    }
    boolean counted =
        Plurals.isPlural(tokens, end)
            || Plurals.isPlural(tokens, end + 1) && Nouns.isNominal(tokens, end);
    if (dotted || counted) {
      return false;
    }
    boolean label = tokens.has(k, Roles.LABEL) && !tokens.isAny(k - 1, "a", "of");
    boolean name =
        tokens.hasCapital(k)
            && !tokens.has(k, Roles.STOP)
            && !tokens.has(k, Roles.CALENDAR)
            && Lexicon.LEFT.before(tokens, i) == null
            && !tokens.isBarrier(end);
    return label || name && !tokens.isBarrier(k - 1);
  }

  /** "the Group of 20 met", "Gang of Four"; not "Group of 20 scouts". */
  private boolean isGroup(int i, int end) {
    return tokens.is(i - 1, "of")
        && tokens.isAny(i - 2, "group", "gang")
        && tokens.isCapital(i - 2)
        && !Plurals.isPlural(tokens, end);
  }

  /** "Rovers 3 United 1", "City 2, Wanderers 0": the goals of two clubs. */
  private boolean isScoreline(int i, int end) {
    if (tokens.whole(i, 2) < 0 || !isClub(i - 1)) {
      return false;
    }
    int k = tokens.is(end, ",") ? end + 1 : end;
    int first = k;
    while (k < first + 3 && isClub(k)) {
      k++;
    }
    return k > first && tokens.whole(k, 2) >= 0 && !Plurals.isPlural(tokens, k + 1);
  }

  private boolean isClub(int k) {
    return tokens.isCapital(k)
        && !tokens.has(k, Roles.STOP)
        && !tokens.has(k, Roles.CALENDAR | Roles.NUMERAL);
  }

  /** "one-sided", "two-way"; also the end of a compound. */
  private boolean isJoined(Amount a, int i) {
    if (tokens.joins(a.end(), "-")) {
      boolean small = a.number().intValue() <= 1 || tokens.isIn(a.end() + 1, JOINED);
      return !tokens.isWord(a.end() + 1) || small;
    }
    boolean compound = tokens.joins(i - 1, "-") && tokens.isWord(i - 2);
    return compound && !isMagnitude(i - 2);
  }

  /** "2-1", "3-0": two bare numbers with a hyphen that are no range. */
  private boolean isScore(int i, int end) {
    boolean left = tokens.joins(i - 1, "-") && tokens.isDigits(i - 2);
    boolean right = tokens.joins(end, "-") && tokens.isDigits(end + 1);
    return left || right;
  }

  /** "no one", "one of the", "this one": "one" counts only right before a noun. */
  private boolean isPronoun(Amount a, int i) {
    if (!tokens.is(i, "one") || a.end() != i + 1 || a.numeral().form() != Numeral.Form.WORDS) {
      return false;
    }
    if (tokens.isBarrier(i - 1) && tokens.isBarrier(i + 1)) {
      return false;
    }
    boolean noun =
        Nouns.isNominal(tokens, i + 1)
            && !tokens.isIn(i + 1, NOT_ONE)
            && !tokens.endsIn(i + 1, "ly");
    boolean named = tokens.isCapital(i) && tokens.isCapital(i - 1) && !tokens.isBarrier(i - 1);
    return !noun || tokens.isIn(i - 1, NO_ONE) || named;
  }
}
