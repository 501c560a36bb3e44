package org.rollcall.numbers;

import org.rollcall.model.Quantity.Bound;

/**
 * Knows ages by their place: a bare number between commas or in brackets, behind a person ("Maria
 * Lopez, 37, said", "a man (34)").
 */
final class Appositions {
  private static final int OLDEST = 120;

  /** Who is called by the surname alone is no small child. */
  private static final int YOUNGEST = 10;

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
        && (isPerson(before - 1)
            || isName(before - 1)
            || (commas && n >= YOUNGEST && isSurname(before - 1) && isClause(r.end() + 1)));
  }

  private boolean isPerson(int k) {
    return tokens.isIn(k, Lexicon.PERSONS);
  }

  /** One word with a capital that the grammar doesn't know, at the head of its clause. */
  private boolean isSurname(int k) {
    return tokens.isCapital(k)
        && tokens.isUnknown(k)
        && !tokens.isAllCapitals(k)
        && !tokens.isPossessive(k)
        && !tokens.isCapital(k - 1)
        && !tokens.isDigits(k - 1)
        && !tokens.isAny(k - 1, "in", "at", "from", "near", "to");
  }

  /** Whether the sentence goes on: "Varga, 54, said"; not in lists and scores. */
  private boolean isClause(int k) {
    return tokens.is(k - 1, ",")
        && tokens.isWord(k)
        && !tokens.isCapital(k)
        && !tokens.has(k, Roles.START & ~Roles.ARTICLE)
        && !tokens.isAny(k, "and", "or", "but", "to");
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
