package org.rollcall.numbers;

import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Bound;
import org.rollcall.model.Quantity.Kind;

/**
 * A number found, in tokens; what is counted isn't known yet.
 *
 * @param first its first token, bounds included
 * @param end behind its last token
 * @param core the first token of the numeral itself
 * @param kind what it is
 * @param value as a row has it, null of a range
 * @param low likewise, or null
 * @param high likewise, or null
 * @param bound how they are meant
 * @param unit the unit's name, or empty
 * @param noun where the counted noun may start, or -1 if nothing is counted
 */
record Reading(
    int first,
    int end,
    int core,
    Kind kind,
    @Nullable String value,
    @Nullable String low,
    @Nullable String high,
    Bound bound,
    String unit,
    int noun) {

  /** A date of one value. */
  static Reading date(int first, int end, String value) {
    return new Reading(first, end, first, Kind.DATE, value, null, null, Bound.EXACT, "", -1);
  }

  /** A date between two others. */
  static Reading dates(int first, int end, String value, String low, String high) {
    return new Reading(first, end, first, Kind.DATE, value, low, high, Bound.BETWEEN, "", -1);
  }

  /** A range of another kind, from {@code low} to {@code high}. */
  static Reading between(
      int first, int end, int core, Kind kind, String low, String high, String unit, int noun) {
    return new Reading(first, end, core, kind, null, low, high, Bound.BETWEEN, unit, noun);
  }

  /** This with another first token of the numeral itself. */
  Reading at(int numeral) {
    return new Reading(first, end, numeral, kind, value, low, high, bound, unit, noun);
  }

  /** This from token {@code from} on, meant as {@code meaning}. */
  Reading bounded(int from, Bound meaning) {
    String least = meaning == Bound.AT_LEAST ? value : low;
    String most = meaning == Bound.AT_MOST ? value : high;
    return new Reading(from, end, core, kind, value, least, most, meaning, unit, noun);
  }
}
