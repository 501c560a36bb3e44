package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.numbers.Phrases.Match;

/** Finds what bounds a number: "up to" before it, "or more" behind it. */
final class Bounds {
  private Bounds() {}

  /**
   * The bound that ends before token {@code i}, or null. A comma, a quotation mark or an article
   * may part it from the number ("At least, ‘2,500").
   */
  static @Nullable Match<Bound> before(Tokens tokens, int i) {
    if (!tokens.has(i - 1, Roles.BOUND) && !tokens.isAny(i - 1, ",", "'", "\"", "(", "a")) {
      return null;
    }
    int end = i;
    for (int skipped = 0; skipped < 3 && tokens.isAny(end - 1, ",", "'", "\"", "("); skipped++) {
      end--;
    }
    boolean comma = end < i && !tokens.isAny(i - 1, "'", "\"") && tokens.is(end, ",");
    if (tokens.is(end - 1, "a") && end == i) {
      end--;
    }
    Match<Bound> bound = Lexicon.LEFT.before(tokens, end);
    if (bound == null || (comma && !bound.meaning().equals(Bound.AT_LEAST))) {
      return null;
    }
    return bound;
  }

  /** The bound that starts at token {@code i}, or null. */
  static @Nullable Match<Bound> after(Tokens tokens, int i) {
    Match<Bound> bound = Lexicon.RIGHT.at(tokens, i);
    if (bound == null) {
      return null;
    }
    boolean sign = tokens.is(i, "+") || tokens.is(i, "-");
    boolean sum = tokens.is(i, "plus") && (tokens.isDigits(i + 1) || tokens.is(i + 1, "a"));
    if ((sign && !tokens.glued(i)) || sum) {
      return null;
    }
    return bound;
  }
}
