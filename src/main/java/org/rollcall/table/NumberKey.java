package org.rollcall.table;

import org.rollcall.model.Quantity;

/**
 * By what numbers are equal: how much of what, not how it is written. "18 million Afghans" and
 * "18,000,000 Afghans" meet, and so do "60 people" and "up to 60 people"; a vague number meets no
 * exact one.
 *
 * @param kind what sort of number
 * @param amount the value, or the ends of a range
 * @param unit the unit, or empty
 * @param head the head noun of what is counted, or empty
 */
record NumberKey(Quantity.Kind kind, String amount, String unit, String head) {
  static NumberKey of(Quantity q) {
    return new NumberKey(q.kind(), amount(q), q.unit().orElse(""), q.head().orElse(""));
  }

  /** The name of a number's row: the amount, then its unit, then what is counted. */
  static String normalForm(Quantity q) {
    StringBuilder form = new StringBuilder(amount(q));
    q.unit().ifPresent(unit -> form.append(' ').append(unit));
    q.counted().ifPresent(counted -> form.append(' ').append(WhiteSpace.collapse(counted)));
    return form.toString();
  }

  private static String amount(Quantity q) {
    if (q.bound() == Quantity.Bound.VAGUE) {
      return q.low().or(q::value).orElse("") + "+";
    }
    return q.value().orElseGet(() -> q.low().orElse("") + " to " + q.high().orElse(""));
  }
}
