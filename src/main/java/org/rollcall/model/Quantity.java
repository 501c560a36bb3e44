package org.rollcall.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as it stands in an article.
 *
 * @param span modifier, numeral and unit, without the counted noun
 * @param text the slice of the article's text
 * @param kind what sort of number
 * @param value plain decimal, or an ISO 8601 date, interval or duration; empty for a range
 * @param low the least it may be, written like {@code value}
 * @param high the most it may be, written like {@code value}
 * @param bound how {@code value}, {@code low} and {@code high} are meant
 * @param unit ISO 4217 code, {@code %}, or a unit's name; empty for a bare number
 * @param counted what is counted, as written ({@code Taliban terrorists}); empty if nothing is
 * @param head the head noun of {@code counted} in lower case and singular, by which equal numbers
 *     meet; empty if nothing is counted
 */
public record Quantity(
    Span span,
    String text,
    Kind kind,
    Optional<String> value,
    Optional<String> low,
    Optional<String> high,
    Bound bound,
    Optional<String> unit,
    Optional<String> counted,
    Optional<String> head) {
  public Quantity {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(value);
    Objects.requireNonNull(low);
    Objects.requireNonNull(high);
    Objects.requireNonNull(bound);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(counted);
    Objects.requireNonNull(head);
  }

  /** What sort of number. */
  public enum Kind {
    CARDINAL,
    ORDINAL,
    PERCENT,
    MONEY,
    QUANTITY,
    DATE,
    DURATION,
    AGE;

    /** The word in the column {@code kind}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a number is meant. */
  public enum Bound {
    EXACT,
    APPROX,
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    VAGUE;

    /** The word in the column {@code bound}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
