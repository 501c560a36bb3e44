package org.rollcall.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Finds the fraction behind a decimal that was cut short: 0.666666666667 is two thirds. */
final class CommonFraction {
  /** Decimals that end sooner are meant as they are. */
  private static final int LEAST_DECIMALS = 11;

  private static final int MOST_DENOMINATOR = 99;

  /** A dozen digits, rounded. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-10");

  private CommonFraction() {}

  /** The fraction, as {@code 2/3} or {@code 1 2/3}; {@code decimal} itself if it is none. */
  static String readable(String decimal) {
    int point = decimal.indexOf('.');
    return point < 0 || decimal.length() - point <= LEAST_DECIMALS
        ? decimal
        : of(new BigDecimal(decimal)).orElse(decimal);
  }

  private static Optional<String> of(BigDecimal value) {
    BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
    BigDecimal part = value.subtract(whole).abs();
    for (int d = 3; d <= MOST_DENOMINATOR; d++) {
      BigDecimal numerator = part.multiply(BigDecimal.valueOf(d));
      BigDecimal nearest = numerator.setScale(0, RoundingMode.HALF_EVEN);
      if (nearest.signum() > 0 && numerator.subtract(nearest).abs().compareTo(TOLERANCE) < 0) {
        String fraction = nearest.toPlainString() + "/" + d;
        String sign = value.signum() < 0 && whole.signum() == 0 ? "-" : "";
        return Optional.of(
            whole.signum() == 0 ? sign + fraction : whole.toPlainString() + " " + fraction);
      }
    }
    return Optional.empty();
  }
}
