package org.rollcall.numbers;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * A date of which parts may be unknown.
 *
 * @param year 1 to 9999, or 0 if it isn't told
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
record PartialDate(int year, int month, int day) {

  /** A day as it is. */
  static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** This in another year. */
  PartialDate of(int newYear) {
    return new PartialDate(newYear, month, day);
  }

  /** The day that this is, told in full. */
  LocalDate toDay() {
    return LocalDate.of(year, month, day);
  }

  /** Whether there is such a date; without a year, in a leap year. */
  boolean exists() {
    if (month == 0) {
      return (day == 0 && year > 0) || (day > 0 && day <= 31 && year == 0);
    }
    // Not YearMonth, which loads all of Java's formats of dates for each run that has one.
    return month <= 12
        && day <= Month.of(month).length(year == 0 || IsoChronology.INSTANCE.isLeapYear(year));
  }

  boolean isFull() {
    return year > 0 && month > 0 && day > 0;
  }

  boolean isDayOnly() {
    return year == 0 && month == 0;
  }

  boolean isYearOnly() {
    return month == 0 && year > 0;
  }

  /** This with what it lacks, year and month, from {@code other}. */
  PartialDate or(PartialDate other) {
    return new PartialDate(
        year > 0 || (month == 0 && day == 0) ? year : other.year,
        month > 0 || day == 0 ? month : other.month,
        day);
  }

  /** A missing year is the one that brings the date nearest to {@code anchor}. */
  PartialDate near(@Nullable LocalDate anchor) {
    if (anchor == null || year > 0 || month == 0) {
      return this;
    }
    PartialDate best = this;
    long least = Long.MAX_VALUE;
    for (int y = anchor.getYear() - 1; y <= anchor.getYear() + 1; y++) {
      PartialDate candidate = new PartialDate(y, month, day);
      long distance = candidate.exists() ? candidate.distance(anchor) : Long.MAX_VALUE;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private long distance(LocalDate anchor) {
    if (day == 0) {
      return Math.abs(12L * (year - anchor.getYear()) + month - anchor.getMonthValue());
    }
    return Math.abs(LocalDate.of(year, month, day).toEpochDay() - anchor.toEpochDay());
  }

  /** Orders dates by year, month and day; unknown parts count as the first. */
  int ordinal() {
    return (year * 13 + month) * 32 + day;
  }

  /** ISO 8601; unknown parts before known ones are {@code X}. */
  String iso() {
    StringBuilder iso = new StringBuilder(10);
    pad(iso, year, 4);
    if (month > 0 || day > 0) {
      pad(iso.append('-'), month, 2);
    }
    if (day > 0) {
      pad(iso.append('-'), day, 2);
    }
    return iso.toString();
  }

  private static void pad(StringBuilder iso, int n, int width) {
    if (n == 0) {
      iso.append("X".repeat(width));
      return;
    }
    iso.append(padded(n, width));
  }

  /** {@code n}, not negative, in at least {@code width} digits. */
  static String padded(int n, int width) {
    String digits = Integer.toString(n);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
