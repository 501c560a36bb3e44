package org.rollcall.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Lexicon.Period;

/**
 * A length of time as it was told: so many of each ISO 8601 field. Fractions are carried down to
 * the next field where they come out whole ("an hour and a half" is {@code PT1H30M}).
 */
record TimeSpan(Map<String, BigDecimal> fields) {
  private static final List<String> ORDER = List.of("Y", "M", "W", "D", "TH", "TM", "TS");

  /** "1 year, 3 weeks" is one span, "half a year, 5 minutes" are two. */
  private static final int MOST_STEP = 3;

  private static final Map<String, Integer> NEXT =
      Map.of("Y", 12, "W", 7, "D", 24, "TH", 60, "TM", 60);

  TimeSpan {
    fields = Map.copyOf(fields);
  }

  /** {@code number} of a period. */
  static TimeSpan of(BigDecimal number, Period period) {
    Map<String, BigDecimal> fields = new LinkedHashMap<>();
    carry(fields, period.iso(), number.multiply(BigDecimal.valueOf(period.factor())));
    return new TimeSpan(fields);
  }

  private static void carry(Map<String, BigDecimal> fields, String field, BigDecimal number) {
    BigDecimal whole = new BigDecimal(number.toBigInteger());
    BigDecimal rest = number.subtract(whole);
    Integer next = NEXT.get(field);
    if (rest.signum() == 0 || next == null) {
      add(fields, field, number);
      return;
    }
    BigDecimal below = rest.multiply(BigDecimal.valueOf(next));
    if (below.stripTrailingZeros().scale() > 0 && field.equals("Y")) {
      add(fields, field, number);
      return;
    }
    if (whole.signum() != 0) {
      add(fields, field, whole);
    }
    carry(fields, ORDER.get(ORDER.indexOf(field) + 1), below);
  }

  /** Both together. */
  TimeSpan plus(TimeSpan other) {
    Map<String, BigDecimal> sum = new LinkedHashMap<>(fields);
    for (Map.Entry<String, BigDecimal> field : other.fields.entrySet()) {
      add(sum, field.getKey(), field.getValue());
    }
    return new TimeSpan(sum);
  }

  private static void add(Map<String, BigDecimal> fields, String field, BigDecimal number) {
    fields.put(field, number.add(fields.getOrDefault(field, BigDecimal.ZERO)));
  }

  /** Whether this goes on where {@code larger} ends: "1 year, 6 months", "2 hours, 5 minutes". */
  boolean isDetailOf(TimeSpan larger) {
    int step = rank(true) - larger.rank(false);
    return step > 0 && step <= MOST_STEP;
  }

  /** The place in {@link #ORDER} of the largest or the smallest field. */
  private int rank(boolean largest) {
    int first = ORDER.size();
    int last = 0;
    for (String field : fields.keySet()) {
      first = Math.min(first, ORDER.indexOf(field));
      last = Math.max(last, ORDER.indexOf(field));
    }
    return largest ? first : last;
  }

  /** ISO 8601, as {@code P3W} or {@code PT1H30M}. */
  String iso() {
    StringBuilder iso = new StringBuilder("P");
    for (String field : ORDER) {
      BigDecimal number = fields.get(field);
      if (number == null) {
        continue;
      }
      if (field.startsWith("T") && iso.indexOf("T") < 0) {
        iso.append('T');
      }
      iso.append(plain(number)).append(field.charAt(field.length() - 1));
    }
    return iso.toString();
  }

  /**
   * The day this long after {@code day}, or before it with a negative {@code sign}; null if the
   * span isn't whole days, or leads out of the years 1 to 9999.
   */
  @Nullable LocalDate from(LocalDate day, int sign) {
    LocalDate result = day;
    for (String field : ORDER) {
      BigDecimal number = fields.getOrDefault(field, BigDecimal.ZERO);
      if ((field.startsWith("T") && fields.containsKey(field))
          || number.stripTrailingZeros().scale() > 0
          || number.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
        return null;
      }
      long n = sign * number.longValue();
      result =
          switch (field) {
            case "Y" -> result.plusYears(n);
            case "M" -> result.plusMonths(n);
            case "W" -> result.plusWeeks(n);
            default -> result.plusDays(n);
          };
    }
    return result.getYear() < 1 || result.getYear() > 9999 ? null : result;
  }

  /** A plain decimal without trailing zeros. */
  static String plain(BigDecimal number) {
    if (number.scale() == 0) {
      return number.toString();
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
