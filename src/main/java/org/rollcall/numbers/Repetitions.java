package org.rollcall.numbers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Phrases.Match;

/** Reads "twice" and "thrice" where they count; not "twice as many", which compares. */
final class Repetitions {
  private static final Set<String> COMPARED = Table.words("behind-twice");

  private final Tokens tokens;
  private final Surroundings around;

  Repetitions(Tokens tokens) {
    this.tokens = tokens;
    this.around = new Surroundings(tokens);
  }

  /**
   * The number at token {@code i}, or null.
   *
   * @param floor no bound may start before this token
   */
  @Nullable Reading parse(int i, int floor) {
    if (!tokens.isAny(i, "twice", "thrice")
        || tokens.isIn(i + 1, COMPARED)
        || tokens.is(i - 1, "or")
        || tokens.isAny(i - 1, "think", "thinks", "thought", "thinking")) {
      return null;
    }
    Match<Bound> left = around.bound(i, floor);
    int first = left == null ? i : left.first();
    String value = tokens.is(i, "twice") ? "2" : "3";
    Reading times =
        new Reading(first, i + 1, i, Kind.CARDINAL, value, null, null, Bound.EXACT, "", -1);
    return left == null ? times : times.bounded(first, left.meaning());
  }
}
