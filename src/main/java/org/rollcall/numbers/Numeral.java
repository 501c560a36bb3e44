package org.rollcall.numbers;

import java.math.BigDecimal;

/**
 * A number without unit or bound.
 *
 * @param value what it is worth
 * @param end behind its last token
 * @param form how it is written
 * @param scaled whether a scale word or sign ("million", "k") belongs to it
 */
record Numeral(BigDecimal value, int end, Form form, boolean scaled) {
  /** How a numeral is written. */
  enum Form {
    /** Digits, perhaps with a scale. */
    DIGITS,
    /** Words. */
    WORDS,
    /** A part of a whole: "half", "two thirds", "3/4". */
    FRACTION
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
