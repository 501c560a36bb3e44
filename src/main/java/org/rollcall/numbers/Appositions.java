package org.rollcall.numbers;

import org.rollcall.model.Quantity.Bound;

/**
 * Knows ages by their place: a bare number between commas or in brackets, behind a person ("Maria
 * Lopez, 37, said", "a man (34)").
 */
final class Appositions {
  private static final int OLDEST = 120;

  private final Tokens tokens;

  Appositions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether {@code r}, a bare number that counts nothing, is an age. */
  boolean isAge(Reading r) {
    int n = tokens.whole(r.core(), 3);
    int before = r.first() - 1;
    boolean commas = tokens.is(before, ",") && tokens.isAny(r.end(), ",", ".", ")", ";");
    boolean brackets = tokens.is(before, "(") && tokens.isAny(r.end(), ")", ",");
    return n > 0
        && n <= OLDEST
        && (commas || brackets)
        && r.bound() == Bound.EXACT
        && (isPerson(before - 1) || isName(before - 1));
  }

  private boolean isPerson(int k) {
    return tokens.isIn(k, Lexicon.PERSONS);
  }

  /** Two words with capitals. */
  private boolean isName(int k) {
    boolean calendar = tokens.month(k) != null || tokens.weekday(k) != null;
    return tokens.isCapital(k)
        && !calendar
        && tokens.isCapital(k - 1)
        && !tokens.has(k - 1, Roles.STOP);
  }
}
