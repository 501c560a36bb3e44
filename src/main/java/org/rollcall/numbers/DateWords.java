package org.rollcall.numbers;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Calendar.Month;

/** Reads the parts of which dates are made: month names, days of the month, ordinals. */
final class DateWords {
  /** A number and the token behind it. */
  record Part(int number, int end) {}

  private static final int LAST_DAY = 31;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> BESIDE = Table.words("before-month");

  private final Tokens tokens;

  DateWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The month name at token {@code i}, or null; with its full stop if it is cut short, as "June."
   * ends a sentence.
   */
  @Nullable Part month(int i) {
    Month month = tokens.month(i);
    if (month == null) {
      return null;
    }
    boolean stop =
        tokens.is(i + 1, ".")
            && tokens.glued(i + 1)
            && tokens.key(i).length() < 5
            && !tokens.isAny(i, "may", "june", "july");
    return new Part(month.number(), stop ? i + 2 : i + 1);
  }

  /** Whether a month's name without day or year is one: not the verb, the modal or a person. */
  boolean isMonth(int i, int end) {
    String when = requireNonNull(tokens.month(i)).when();
    boolean beside =
        tokens.isIn(i - 1, BESIDE)
            || (tokens.isAny(i - 1, "and", "or", ",") && tokens.month(i - 2) != null);
    boolean capital = tokens.isCapital(i);
    boolean person =
        capital && tokens.isCapital(end) && !tokens.isBarrier(end) && !when.equals("sure");
    return switch (when) {
      case "sure" -> !tokens.joins(i + 1, "-") || tokens.isCapital(i + 2);
      case "cap" -> (beside && !person) || (capital && !person && !tokens.isCapital(i - 1));
      default -> capital && beside && !person && !tokens.is(i - 1, "to");
    };
  }

  /** A day of the month: "6", "6th", "sixth", "twenty-one"; or null. */
  @Nullable Part day(int i) {
    int n = tokens.whole(i, 2);
    if (n >= 0) {
      boolean suffix = isSuffixed(i);
      boolean other = !suffix && tokens.glued(i + 1) && tokens.isWord(i + 1);
      boolean part = tokens.joins(i + 1, "/") && tokens.isDigits(i + 2);
      return n < 1 || n > LAST_DAY || other || part ? null : new Part(n, suffix ? i + 2 : i + 1);
    }
    Part nth = ordinal(i);
    if (nth != null) {
      return nth.number() <= LAST_DAY ? nth : null;
    }
    Part words = below100(i);
    return words == null || words.number() < 1 || words.number() > LAST_DAY ? null : words;
  }

  /** A small ordinal: "22nd", "twenty second"; or null. */
  @Nullable Part ordinal(int i) {
    int n = tokens.whole(i, 3);
    if (n > 0) {
      return isSuffixed(i) ? new Part(n, i + 2) : null;
    }
    Integer tens = tokens.numeral(i);
    int k = tens == null ? i : tokens.is(i + 1, "-") ? i + 2 : i + 1;
    BigDecimal nth = tokens.ordinal(k);
    if (nth == null || nth.compareTo(HUNDRED) >= 0) {
      return null;
    }
    boolean fits = (tens == null || (tens >= 20 && nth.intValue() < 10));
    return fits ? new Part((tens == null ? 0 : tens) + nth.intValue(), k + 1) : null;
  }

  /** A number in words below a hundred: "seven", "forty-two"; or null. */
  @Nullable Part below100(int i) {
    Integer tens = tokens.numeral(i);
    if (tens == null) {
      return null;
    }
    int k = tokens.joins(i + 1, "-") ? i + 2 : i + 1;
    Integer ones = tens >= 20 ? tokens.numeral(k) : null;
    return ones != null && ones > 0 && ones < 10
        ? new Part(tens + ones, k + 1)
        : new Part(tens, i + 1);
  }

  /** Whether the digits at token {@code i} carry "st", "nd", "rd" or "th". */
  boolean isSuffixed(int i) {
    return tokens.glued(i + 1) && tokens.isAny(i + 1, "st", "nd", "rd", "th");
  }
}
