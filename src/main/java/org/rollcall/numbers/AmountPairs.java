package org.rollcall.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Quantity.Kind;

/** What one end of a range tells of the other: its scale, its unit. */
final class AmountPairs {
  private AmountPairs() {}

  /** As many of the same unit as two. */
  static Amount two(Amount a) {
    TimeSpan time =
        a.time() == null ? null : TimeSpan.of(BigDecimal.valueOf(2), Lexicon.period(a.unit()));
    return new Amount(
        a.first(), a.end(), a.kind(), BigDecimal.valueOf(2), a.unit(), time, a.numeral(), false);
  }

  /**
   * {@code a} with the scale and the unit that it leaves to {@code b}, or null if they don't go
   * together.
   */
  static @Nullable Amount like(Amount a, Amount b, boolean hyphen) {
    if (a.kind() == b.kind() && a.unit().equals(b.unit())) {
      return a.isBare() || a.kind() == Kind.MONEY ? scaled(a, b) : a;
    }
    if (a.kind() == Kind.DURATION && b.kind() == Kind.DURATION) {
      return a;
    }
    if (!a.isBare()) {
      boolean lends =
          a.kind() == Kind.MONEY || (a.kind() == Kind.PERCENT && hyphen) || a.end() > b.end();
      return b.isBare() && lends ? scaled(a, b) : null;
    }
    boolean later = b.first() > a.first();
    if (!later && b.kind() != Kind.MONEY) {
      return null;
    }
    BigDecimal number = scaled(a, b).number();
    if (b.kind() == Kind.MONEY && b.number().compareTo(b.numeral().value()) < 0) {
      number = number.movePointLeft(2);
    }
    TimeSpan time = b.time() == null ? null : TimeSpan.of(number, Lexicon.period(b.unit()));
    return new Amount(
        a.first(), a.end(), b.kind(), number, b.unit(), time, a.numeral(), a.hyphenated());
  }

  /** "3 to 5 million": the scale belongs to both. */
  private static Amount scaled(Amount a, Amount b) {
    boolean lent =
        b.numeral().scaled()
            && !a.numeral().scaled()
            && b.first() > a.first()
            && a.number().compareTo(BigDecimal.valueOf(1000)) < 0
            && b.numeral().form() == Numeral.Form.DIGITS;
    if (!lent) {
      return a;
    }
    BigDecimal scale = b.scale();
    return a.with(a.number().multiply(scale));
  }

  /** Whether {@code low} is the smaller one; of two units of time, on the calendar. */
  static boolean isAscending(Amount low, Amount high) {
    if (low.time() == null || high.time() == null) {
      return low.number().compareTo(high.number()) < 0;
    }
    LocalDate day = LocalDate.of(2000, 1, 1);
    LocalDate a = low.time().from(day, 1);
    LocalDate b = high.time().from(day, 1);
    return (a == null || b == null) ? low.number().compareTo(high.number()) < 0 : a.isBefore(b);
  }
}
