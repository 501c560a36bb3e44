package org.rollcall.table;

import java.util.Optional;
import org.rollcall.model.Quantity;

/**
 * By what numbers are equal: all that says how much of what, none of how it is written. "18 million
 * Afghans" and "18,000,000 Afghans" meet, "up to 60" and "60" do not.
 */
record NumberKey(
    Quantity.Kind kind,
    Optional<String> value,
    Optional<String> low,
    Optional<String> high,
    Quantity.Bound bound,
    Optional<String> unit,
    Optional<String> head) {
  static NumberKey of(Quantity q) {
    return new NumberKey(q.kind(), q.value(), q.low(), q.high(), q.bound(), q.unit(), q.head());
  }

  /** The name of a number's row: value, then unit, then what is counted. */
  static String normalForm(Quantity q) {
    StringBuilder form = new StringBuilder(sign(q.bound()));
    form.append(q.value().orElseGet(() -> q.low().orElse("") + "\u2013" + q.high().orElse("")));
    q.unit().ifPresent(unit -> form.append(unit.equals("%") ? "" : " ").append(unit));
    q.counted().ifPresent(counted -> form.append(' ').append(WhiteSpace.collapse(counted)));
    return form.toString();
  }

  private static String sign(Quantity.Bound bound) {
    return switch (bound) {
      case AT_LEAST -> "\u2265";
      case AT_MOST -> "\u2264";
      case APPROX, VAGUE -> "~";
      case EXACT, BETWEEN -> "";
    };
  }
}
