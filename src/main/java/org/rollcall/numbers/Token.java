package org.rollcall.numbers;

/**
 * A word, a numeral in digits, or a sign of the text.
 *
 * @param start the first character, a UTF-16 offset
 * @param end behind the last character
 * @param sort what it is
 * @param key the lower-case word or the sign, as the tables have it; digits as written; null of a
 *     word outside the vocabulary, whose key is made when it is asked for
 * @param roles what it can do, of {@link Roles}
 * @param glued whether nothing parts it from the token before
 */
record Token(int start, int end, Sort sort, String key, int roles, boolean glued) {
  /** What a token is. */
  enum Sort {
    WORD,
    DIGITS,
    SIGN,
    /** An empty line, which no expression crosses, or text that holds no numbers (an address). */
    BARRIER
  }

  boolean is(Sort other) {
    return sort == other;
  }
}
