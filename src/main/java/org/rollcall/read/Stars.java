package org.rollcall.read;

import java.util.function.IntPredicate;

/** Matches patterns with stars: signs against characters, or names against the names of a path. */
final class Stars {
  private Stars() {}

  /** Whether a pattern that is no star takes an item. */
  interface Pair {
    boolean matches(int pattern, int item);
  }

  /**
   * Whether patterns take items, each one, a star any number. Takes time by the product of both at
   * most.
   */
  static boolean match(int patterns, IntPredicate isStar, int items, Pair pair) {
    int pattern = 0;
    int star = -1;
    int taken = 0; // by the last star; no earlier one ever has to take more
    for (int item = 0; item < items; ) {
      if (pattern < patterns && isStar.test(pattern)) {
        star = pattern++;
        taken = item;
      } else if (pattern < patterns && pair.matches(pattern, item)) {
        pattern++;
        item++;
      } else if (star >= 0) {
        pattern = star + 1;
        item = ++taken;
      } else {
        return false;
      }
    }
    while (pattern < patterns && isStar.test(pattern)) {
      pattern++;
    }
    return pattern == patterns;
  }
}
