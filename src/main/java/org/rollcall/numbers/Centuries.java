package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.DateWords.Part;

/** Reads centuries, before Christ and after. */
final class Centuries {
  private final Tokens tokens;
  private final DateWords words;

  Centuries(Tokens tokens) {
    this.tokens = tokens;
    this.words = new DateWords(tokens);
  }

  /** The century that starts at token {@code i}, or null: "the 15th century", "21st-century". */
  @Nullable Reading parse(int i) {
    Part nth = words.ordinal(i);
    if (nth == null || nth.number() > 30) {
      return null;
    }
    int k = tokens.is(nth.end(), "-") ? nth.end() + 1 : nth.end();
    if (!tokens.isAny(k, "century", "centuries")) {
      return null;
    }
    int before = behindEra(k + 1);
    if (before < 0) {
      return from(i, k + 1, nth.number() - 1);
    }
    String low = beforeChrist(nth.number() * 100);
    String high = beforeChrist(nth.number() * 100 - 99);
    return Reading.dates(i, before, low + "/" + high, low, high);
  }

  /** The hundred years from 100 times {@code hundreds} on. */
  static Reading from(int first, int end, int hundreds) {
    String value = PartialDate.padded(hundreds, 2) + "XX";
    String low = PartialDate.padded(hundreds * 100, 4);
    String high = PartialDate.padded(hundreds * 100 + 99, 4);
    return new Reading(first, end, first, Kind.DATE, value, low, high, Bound.EXACT, "", -1);
  }

  /** Behind "BC" or "B.C." at token {@code k}, or -1. */
  private int behindEra(int k) {
    if (tokens.isAny(k, "bc", "bce")) {
      return k + 1;
    }
    boolean dotted = tokens.is(k, "b") && tokens.is(k + 1, ".") && tokens.is(k + 2, "c");
    return dotted ? tokens.is(k + 3, ".") ? k + 4 : k + 3 : -1;
  }

  /** Year {@code n} before Christ; ISO 8601 counts the year before the first one as 0. */
  static String beforeChrist(int n) {
    return n == 1 ? "0000" : "-" + PartialDate.padded(n - 1, 4);
  }
}
