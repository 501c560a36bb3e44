package org.rollcall.read.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day an article was written, as inputs write it. */
public final class ArticleDay {
  private ArticleDay() {}

  /**
   * The day of {@code 2026-11-22}, of a time stamp such as {@code 2026-11-22T06:00:00Z} or {@code
   * 2026-11-22 06:00}, too, there as it was at that place.
   *
   * @return nothing if it is written otherwise
   */
  public static Optional<LocalDate> of(String written) {
    String day = written.strip();
    int time = Math.max(day.indexOf('T'), day.indexOf(' '));
    try {
      return Optional.of(LocalDate.parse(time < 0 ? day : day.substring(0, time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
