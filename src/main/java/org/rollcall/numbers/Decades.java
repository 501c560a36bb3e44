package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;

/** Reads decades of the calendar. */
final class Decades {
  private final Tokens tokens;

  Decades(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The decade that starts at token {@code i}, or null: "1980s", "the 1980's", "the '80s", "the
   * eighties", "nineteen eighties", "the two thousands".
   */
  @Nullable Reading parse(int i) {
    if (tokens.isDigits(i)) {
      int n = tokens.whole(i, 4);
      int plural = plural(i + 1);
      if (plural < 0 || n < 0 || n % 10 != 0) {
        return null;
      }
      boolean four = tokens.length(i) == 4 && n >= 1000;
      boolean two = tokens.length(i) == 2 && n >= 20 && (tokens.is(i - 1, "'") || isTold(i));
      return four ? from(i, plural, n) : two ? from(i, plural, 1900 + n) : null;
    }
    Integer tens = Lexicon.CALENDAR.decades.get(tokens.key(i));
    if (tens != null) {
      return isTold(i) ? from(i, i + 1, 1900 + tens) : null;
    }
    Integer century = tokens.numeral(i);
    Integer later = century == null ? null : Lexicon.CALENDAR.decades.get(tokens.key(i + 1));
    if (century != null && later != null && century >= 11 && century <= 20) {
      return from(i, i + 2, century * 100 + later);
    }
    boolean thousands =
        tokens.is(i, "two") && tokens.is(i + 1, "thousands") && tokens.is(i - 1, "the");
    return thousands ? from(i, i + 2, 2000) : null;
  }

  private int plural(int k) {
    if (tokens.is(k, "s") && tokens.glued(k)) {
      return k + 1;
    }
    return tokens.joins(k, "'") && tokens.is(k + 1, "s") ? k + 2 : -1;
  }

  private boolean isTold(int i) {
    int k = tokens.isAny(i - 1, "early", "late", "mid", "-") ? i - 2 : i - 1;
    k = tokens.isAny(k, "early", "late", "mid") ? k - 1 : k;
    return tokens.is(k, "the");
  }

  /** The ten years from {@code year} on. */
  static Reading from(int first, int end, int year) {
    String value = PartialDate.padded(year / 10, 3) + "X";
    return new Reading(
        first,
        end,
        first,
        Kind.DATE,
        value,
        Integer.toString(year),
        Integer.toString(year + 9),
        Bound.EXACT,
        "",
        -1);
  }
}
