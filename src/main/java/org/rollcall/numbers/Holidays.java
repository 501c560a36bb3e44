package org.rollcall.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.numbers.Calendar.Holiday;
import org.rollcall.numbers.DateWords.Part;
import org.rollcall.numbers.Phrases.Match;

/**
 * Reads holidays as the day they fall on ("Christmas Eve", "New Year's Day 2015"), those that move
 * as the year that is told ("Easter 2014").
 */
final class Holidays {
  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final Years years;
  private final NearDates near;

  Holidays(Tokens tokens, @Nullable LocalDate anchor, NearDates near) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.years = new Years(tokens);
    this.near = near;
  }

  /** The holiday that starts at token {@code i}, or null. */
  @Nullable Reading parse(int i) {
    Match<Holiday> m = Lexicon.CALENDAR.holidays.at(tokens, i);
    if (m == null) {
      return null;
    }
    Holiday holiday = m.meaning();
    int k = tokens.isAny(m.end(), ",", "of", "in") ? m.end() + 1 : m.end();
    Part year = years.at(k, false);
    year = year == null ? near.year(k) : year;
    if (year == null && !holiday.isAlways()) {
      return null;
    }
    PartialDate date =
        new PartialDate(year == null ? 0 : year.number(), holiday.month(), holiday.day());
    return Reading.date(i, year == null ? m.end() : year.end(), date.near(anchor).iso());
  }
}
