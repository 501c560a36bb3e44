package org.rollcall.model;

import java.util.Optional;

/** Numbers for tests: one value, and nothing around it. */
public final class ExactNumber {
  private ExactNumber() {}

  /** A number of a kind without unit, that counts nothing. */
  public static Quantity of(Span span, String text, Quantity.Kind kind, String value) {
    return new Quantity(
        span,
        text,
        kind,
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Quantity.Bound.EXACT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
