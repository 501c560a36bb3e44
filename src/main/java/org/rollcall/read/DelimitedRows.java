package org.rollcall.read;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;

/** Reads rows of cells, whatever sign is between the cells; a row may have any number of them. */
final class DelimitedRows {
  private static final String SEPARATORS = "\t,;|";

  private DelimitedRows() {}

  /**
   * The rows of a text without the empty ones.
   *
   * @param comments what becomes of lines that begin with #
   * @throws de.siegmar.fastcsv.reader.CsvParseException if quotation marks are not closed
   */
  static List<CsvRecord> of(String text, CommentStrategy comments) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .commentStrategy(comments)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .stream()
        .toList();
  }

  /** The separator that the first line with anything has most of; a comma if it has none. */
  private static char separator(String text) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("");
    char best = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      if (count(first, separator) > count(first, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
