package org.rollcall.numbers;

import java.util.Set;

/** Knows what has digits and can be no number: times, results, names of machines, telephones. */
final class Codes {
  private static final Set<String> MAGNITUDES =
      Set.of("mid", "pre", "post", "approx", "about", "under", "over", "plus");

  private final Tokens tokens;
  private final PhoneNumbers phones;

  Codes(Tokens tokens) {
    this.tokens = tokens;
    this.phones = new PhoneNumbers(tokens);
  }

  /** Behind the code that starts at token {@code i}, or -1 if it may be a number. */
  int end(int i) {
    if (!tokens.isDigits(i)) {
      return tokens.has(i, Roles.NUMERAL) && isClock(i + 1) ? i + 1 : -1;
    }
    if (tokens.glued(i) && tokens.isWord(i - 1)) {
      return chain(i);
    }
    if (tokens.joins(i - 1, "-") && tokens.isWord(i - 2) && !isMagnitude(tokens, i - 2)) {
      return chain(i);
    }
    if ((tokens.joins(i + 1, ":") && tokens.isDigits(i + 2))
        || tokens.joins(i + 1, "^")
        || (tokens.joins(i + 1, "/") && tokens.isDigits(i + 2) && !isFraction(i))) {
      return chain(i);
    }
    if (isClock(i + 1)) {
      return i + 1;
    }
    return phones.end(i);
  }

  /** Whether a number may follow token {@code k} and a hyphen: "mid-1990", "under-20". */
  static boolean isMagnitude(Tokens tokens, int k) {
    return tokens.isIn(k, MAGNITUDES) || tokens.has(k, Roles.NUMERAL);
  }

  private boolean isFraction(int i) {
    return !tokens.joins(i + 3, "/")
        && tokens.whole(i, 4) > 0
        && tokens.whole(i, 4) < tokens.whole(i + 2, 4)
        && !(tokens.isFigure(i, "9") && tokens.isFigure(i + 2, "11"));
  }

  /** "5 pm", "10 a.m.", "0600 GMT", "0800 hours", "six o'clock". */
  private boolean isClock(int k) {
    boolean dotted = tokens.isAny(k, "a", "p") && tokens.is(k + 1, ".") && tokens.is(k + 2, "m");
    boolean zone = tokens.isAny(k, "gmt", "utc") || (tokens.is(k, "hours") && isWatch(k - 1));
    return dotted || zone || tokens.isAny(k, "am", "pm", "o'clock", "o’clock");
  }

  /** The four figures of a watch: "0800", "at 1430"; but "1200 hours" may be worked. */
  private boolean isWatch(int i) {
    return tokens.isDigits(i)
        && tokens.length(i) == 4
        && (tokens.key(i).charAt(0) == '0' || tokens.is(i - 1, "at") || tokens.is(i + 2, "gmt"));
  }

  /** Behind everything that is written on to token {@code i}: "F-16C", "10:30:05". */
  private int chain(int i) {
    int k = i + 1;
    while (tokens.glued(k)
        && (tokens.isDigits(k)
            || tokens.isWord(k)
            || (tokens.isAny(k, ":", "-", "/", "^")
                && tokens.glued(k + 1)
                && tokens.isDigits(k + 1)))) {
      k++;
    }
    return k;
  }
}
