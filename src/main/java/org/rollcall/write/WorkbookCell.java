package org.rollcall.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/**
 * A cell of a workbook.
 *
 * @param flat what CSV has in its place, not empty
 * @param numeric whether it may be a number or a date, which words of an article never become
 */
record WorkbookCell(String flat, boolean numeric) {
  /** As many as a cell of a spreadsheet holds. */
  static final int MOST_CHARACTERS = 32_767;

  /** Spreadsheets count in floating point: what has more digits would change. */
  private static final int MOST_DIGITS = 15;

  /** Before this day spreadsheets disagree, as 1900 was no leap year. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final String ISO_DAY = "yyyy-mm-dd";

  /**
   * Puts it into a sheet.
   *
   * @param row from 0
   * @param column from 0
   */
  void put(Worksheet sheet, int row, int column) {
    Optional<BigDecimal> number = number();
    Optional<LocalDate> day = day();
    if (number.isPresent()) {
      sheet.value(row, column, number.get());
    } else if (day.isPresent()) {
      sheet.value(row, column, day.get());
      sheet.style(row, column).format(ISO_DAY).set();
    } else {
      sheet.value(row, column, text());
    }
  }

  /** A plain decimal that comes out of a spreadsheet as it goes in. */
  private Optional<BigDecimal> number() {
    if (!numeric || flat.length() > MOST_DIGITS + 2) {
      return Optional.empty();
    }
    try {
      BigDecimal decimal = new BigDecimal(flat);
      boolean same = decimal.precision() <= MOST_DIGITS && decimal.toPlainString().equals(flat);
      return same ? Optional.of(decimal) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day() {
    if (!numeric || flat.length() != ISO_DAY.length()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(flat)).filter(day -> !day.isBefore(FIRST_DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String text() {
    if (flat.length() <= MOST_CHARACTERS) {
      return flat;
    }
    int end = MOST_CHARACTERS - 1;
    return flat.substring(0, Character.isHighSurrogate(flat.charAt(end - 1)) ? end - 1 : end)
        + "\u2026";
  }
}
