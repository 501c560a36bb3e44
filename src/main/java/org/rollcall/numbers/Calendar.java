package org.rollcall.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.WordTable;

/** The names of months, weekdays, decades and days. Read-only once made. */
final class Calendar {
  /** A month, and whether its name is a month wherever it stands, capitalised, or near a number. */
  record Month(int number, String when) {}

  /** A day named by its numbers: its ISO date, and whether it is meant wherever they stand. */
  record NamedDay(String date, boolean isAlways) {}

  /**
   * A holiday: its month and day, 0 and 0 if it moves, and whether it is a date without a year too.
   */
  record Holiday(int month, int day, boolean isAlways) {}

  final Map<String, Month> months = new HashMap<>();

  /** By the ISO number. */
  final Map<String, Integer> weekdays = new HashMap<>();

  final Map<String, Integer> decades = new HashMap<>();
  final Phrases<Holiday> holidays;

  /** By the first number times 100 and the second. */
  final Map<Integer, NamedDay> namedDays = new HashMap<>();

  /**
   * @param vocabulary learns the words of all
   */
  Calendar(Vocabulary vocabulary) {
    holidays = new Phrases<>(vocabulary, Roles.HOLIDAY);
    for (String[] row : Table.rows("months")) {
      months.put(
          vocabulary.add(row[0], Roles.CALENDAR), new Month(Integer.parseInt(row[1]), row[2]));
    }
    for (String[] row : Table.rows("weekdays")) {
      weekdays.put(vocabulary.add(row[0], Roles.CALENDAR), Integer.valueOf(row[1]));
    }
    for (String[] row : Table.rows("decades")) {
      decades.put(vocabulary.add(row[0], Roles.ERA), Integer.valueOf(row[1]));
    }
    for (String[] row : Table.rows("named-days")) {
      List<String> numbers = WordTable.cells(row[0], '/');
      int key = 100 * Integer.parseInt(numbers.get(0)) + Integer.parseInt(numbers.get(1));
      namedDays.put(key, new NamedDay(row[1], row[2].equals("always")));
    }
    for (String[] row : Table.rows("holidays")) {
      List<String> day = WordTable.cells(row[1].equals("-") ? "0-0" : row[1], '-');
      Holiday holiday =
          new Holiday(
              Integer.parseInt(day.get(0)), Integer.parseInt(day.get(1)), row[2].equals("always"));
      holidays.put(row[0], holiday);
      holidays.put(row[0].replace('\'', '’'), holiday);
    }
  }
}
