package org.rollcall.numbers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;

/** Reads ages that are told by their decade: "in his thirties", "her late 40s", "their teens". */
final class AgeDecades {
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your");
  private static final int YOUNGEST = 20;
  private static final int OLDEST = 90;
  private static final int FIRST_TEEN = 13;
  private static final int LAST_TEEN = 19;

  private final Tokens tokens;

  AgeDecades(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The age whose decade is token {@code i}, or null; "early", "mid" and "late" are a third. */
  @Nullable Reading parse(int i) {
    int hyphen = tokens.joins(i - 1, "-") ? i - 2 : i - 1;
    boolean third = tokens.isAny(hyphen, "early", "mid", "late");
    int owner = third ? hyphen - 1 : i - 1;
    int tens = tokens.isIn(owner, OWNERS) ? tens(i) : -1;
    if (tens < 0) {
      return null;
    }
    boolean teens = tens < YOUNGEST;
    int low = teens ? FIRST_TEEN : tens;
    int high = teens ? LAST_TEEN : tens + 9;
    if (third) {
      boolean early = tokens.is(hyphen, "early");
      boolean late = tokens.is(hyphen, "late");
      int middle = teens ? 15 : tens + 4;
      high = early ? middle - 1 : late ? high : middle + 2;
      low = early ? low : late ? middle + 3 : middle;
    }
    int end = tokens.isDigits(i) ? i + 2 : i + 1;
    return Reading.between(
        third ? hyphen : i,
        end,
        i,
        Kind.AGE,
        Integer.toString(low),
        Integer.toString(high),
        "year",
        -1);
  }

  /** The first year of the decade, 10 of one's teens; or -1. */
  private int tens(int i) {
    if (tokens.is(i, "teens")) {
      return 10;
    }
    Integer word = Lexicon.CALENDAR.decades.get(tokens.key(i));
    if (word != null) {
      return word;
    }
    int n = tokens.is(i + 1, "s") && tokens.glued(i + 1) ? tokens.whole(i, 2) : -1;
    return n >= YOUNGEST && n <= OLDEST && n % 10 == 0 ? n : -1;
  }
}
