package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Phrases.Match;

/** What stands around an amount: its bound, the word "aged", the noun that it counts. */
final class Surroundings {
  private final Tokens tokens;

  Surroundings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The bound that ends before token {@code i} and starts at {@code floor} or later, or null. */
  @Nullable Match<Bound> bound(int i, int floor) {
    Match<Bound> left = Bounds.before(tokens, i);
    return left == null || left.first() < floor ? null : left;
  }

  /** "aged 37", "at the age of 37". */
  boolean isAge(int i) {
    Match<Bound> left = Bounds.before(tokens, i);
    int k = left == null ? i : left.first();
    k = tokens.isAny(k - 1, "between", "from") ? k - 1 : k;
    return tokens.isAny(k - 1, "aged", "age", "ages")
        || (tokens.is(k - 1, "of") && tokens.isAny(k - 2, "age", "ages"));
  }

  /** Where the noun that {@code a} counts may start, or -1. */
  int noun(Amount a) {
    if (tokens.is(a.end(), "of") && a.kind() != Kind.AGE) {
      return a.end() + 1;
    }
    if (a.hyphenated()) {
      return a.end();
    }
    if (a.isBare() && tokens.joins(a.end(), "-") && tokens.is(a.end() + 1, "strong")) {
      return a.end() + 2;
    }
    return a.isBare() ? tokens.joins(a.end(), "-") ? a.end() + 1 : a.end() : -1;
  }
}
