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
 * @param counted what is counted, as written ({@code dock workers}); empty if nothing is
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

  /**
   * What makes two numbers the same: equal amounts of the same unit, or of things with the same
   * head noun. Bounds don't part them ("70 people", "up to 70 people"), but a vague number is no
   * exact one.
   *
   * @param kind what sort of number
   * @param amount the value, or the ends of a range
   * @param unit the unit, or empty
   * @param head the head noun of what is counted or put in order; empty for other kinds
   */
  public record Key(Kind kind, String amount, String unit, String head) {
    // By hand, as in other records that are keys: what Java makes of a record is linked at each
    // start.
    @Override
    public boolean equals(Object object) {
      return object instanceof Key other
          && kind == other.kind
          && amount.equals(other.amount)
          && unit.equals(other.unit)
          && head.equals(other.head);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * amount.hashCode() + unit.hashCode()) + head.hashCode();
    }
  }

  /**
   * The same number at another place.
   *
   * @param place as long as {@code text}
   */
  public Quantity at(Span place) {
    return new Quantity(place, text, kind, value, low, high, bound, unit, counted, head);
  }

  /** The key under which this number meets its equals. */
  public Key key() {
    // "three decades" and "30 years" are both P30Y.
    String ofUnit = kind == Kind.DURATION ? "" : unit.orElse("");
    return new Key(kind, NormalForm.amount(this), ofUnit, isCounting() ? head.orElse("") : "");
  }

  /**
   * The normal form: the value or the ends of the range, then the unit or what is counted, as
   * {@code 27000000 voters}, {@code 30 miles}, {@code 12000 to 14000 people}, {@code 2nd round}.
   * Dates and durations are their ISO 8601 form alone; of "hundreds of people" it is {@code 200+
   * people}.
   */
  public String name() {
    return NormalForm.of(this);
  }

  /** Whether it tells how many, or which in a row, of what is counted. */
  boolean isCounting() {
    return kind == Kind.CARDINAL || kind == Kind.ORDINAL;
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

  // By hand, as in other records that are keys: what Java makes of a record is linked at each
  // start.
  @Override
  public boolean equals(Object object) {
    return object instanceof Quantity other
        && span.equals(other.span)
        && text.equals(other.text)
        && kind == other.kind
        && value.equals(other.value)
        && low.equals(other.low)
        && high.equals(other.high)
        && bound == other.bound
        && unit.equals(other.unit)
        && counted.equals(other.counted)
        && head.equals(other.head);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }
}
