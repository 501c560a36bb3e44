package org.rollcall.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;

/**
 * A numeral with its unit.
 *
 * @param first its first token
 * @param end behind its last token
 * @param kind what the unit makes of it
 * @param number how many of the unit
 * @param unit the unit's name; empty for a bare number
 * @param time the length of a duration, otherwise null
 * @param numeral the bare numeral
 * @param hyphenated whether unit and numeral are one word ("30-year"), so that a noun follows
 */
record Amount(
    int first,
    int end,
    Kind kind,
    BigDecimal number,
    String unit,
    @Nullable TimeSpan time,
    Numeral numeral,
    boolean hyphenated) {

  /** A bare number. */
  static Amount bare(int first, Numeral n) {
    return new Amount(first, n.end(), Kind.CARDINAL, n.value(), "", null, n, false);
  }

  /** This with another number of the same unit. */
  Amount with(BigDecimal other) {
    return new Amount(first, end, kind, other, unit, time, numeral, hyphenated);
  }

  boolean isBare() {
    return kind == Kind.CARDINAL;
  }

  /** The factor of the numeral's scale, taken as the largest power of a thousand in it. */
  BigDecimal scale() {
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal next = BigDecimal.valueOf(1000);
    while (numeral.value().abs().compareTo(next) >= 0) {
      scale = next;
      next = next.multiply(BigDecimal.valueOf(1000));
    }
    return scale;
  }

  /** The value as a row has it: a plain decimal, or an ISO 8601 duration. */
  String value() {
    return time == null ? TimeSpan.plain(number) : time.iso();
  }
}
