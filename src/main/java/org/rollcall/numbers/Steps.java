package org.rollcall.numbers;

import java.util.Set;

/** Knows the words that lead from the article's day to a month, a year or a week. */
final class Steps {
  /** No step: the word names none. */
  static final int NONE = 2;

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "every", "each", "his", "her", "their");

  private Steps() {}

  /** How many months, years or weeks on; "the last year" is a stretch of time, not a year. */
  static int at(Tokens tokens, int i) {
    if (!tokens.has(i, Roles.NEAR)) {
      return NONE;
    }
    boolean stretch = tokens.isIn(i - 1, DETERMINERS);
    return switch (tokens.key(i)) {
      case "next", "coming", "upcoming" -> stretch ? NONE : 1;
      case "last", "previous" -> stretch ? NONE : -1;
      case "this", "current" -> 0;
      default -> NONE;
    };
  }
}
