package org.rollcall.numbers;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;
import org.rollcall.numbers.Phrases.Match;
import org.rollcall.numbers.Units.Unit;

/**
 * Reads the sides of a thing, which share a unit of length: "3 x 5 metres", "3-by-5-metre", "2x4x6
 * cm". Each side is a quantity of its own.
 */
final class Dimensions {
  /** A box has three sides. */
  private static final int MOST_SIDES = 3;

  private static final int REACH = 6;
  private static final Set<String> RACES =
      Set.of("race", "races", "relay", "relays", "medley", "freestyle");

  private final Tokens tokens;

  Dimensions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The side whose digits are token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    int next = tokens.isDigits(i) ? next(i + 1) : -1;
    boolean later = next < 0 && isBehindSide(i);
    if ((next < 0 && !later) || !isSide(i)) {
      return null;
    }
    int last = i;
    for (int sides = 1; next > 0 && sides < MOST_SIDES; sides++) {
      last = next;
      next = next(last + 1);
    }
    boolean hyphen = tokens.joins(last + 1, "-");
    Match<Unit> unit = Lexicon.UNITS.at(tokens, hyphen ? last + 2 : last + 1);
    boolean length = unit != null && unit.meaning().dimension().equals("length");
    if (next > 0
        || unit == null
        || !length
        || tokens.is(unit.first(), "in")
        || isRace(unit.end())) {
      return null;
    }
    int end = later ? unit.end() : i + 1;
    String value = TimeSpan.plain(tokens.value(i));
    String name = unit.meaning().name();
    int noun = later && hyphen ? end : -1;
    return new Reading(i, end, i, Kind.QUANTITY, value, null, null, Bound.EXACT, name, noun);
  }

  private boolean isSide(int i) {
    return tokens.isDigits(i) && tokens.value(i).signum() > 0;
  }

  /** "the 4 x 5 km relay": so many legs of that length. */
  private boolean isRace(int end) {
    for (int k = end; k < end + REACH; k++) {
      if (tokens.isIn(k, RACES)) {
        return true;
      }
    }
    return false;
  }

  /** The digits behind "x", "by" or "-by-" at token {@code k}, or -1. */
  private int next(int k) {
    int joint = tokens.joins(k, "-") ? k + 1 : k;
    if (!tokens.isAny(joint, "x", "×", "by")) {
      return -1;
    }
    int side = joint > k ? tokens.joins(joint + 1, "-") ? joint + 2 : -1 : joint + 1;
    return side > 0 && isSide(side) && !isFar(tokens.value(k - 1), tokens.value(side)) ? side : -1;
  }

  /** "4 x 100 metres" are legs too, and "won by 12 to 150" nothing at all. */
  private static boolean isFar(BigDecimal a, BigDecimal b) {
    return b.compareTo(a.multiply(BigDecimal.TEN)) >= 0;
  }

  /** Whether token {@code i} is behind another side. */
  private boolean isBehindSide(int i) {
    int joint = tokens.joins(i - 1, "-") ? i - 2 : i - 1;
    int side = joint < i - 1 ? joint - 2 : joint - 1;
    return tokens.isDigits(side) && next(side + 1) == i && isSide(side);
  }
}
