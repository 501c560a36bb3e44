package org.rollcall.names.train;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rollcall.names.corpus.TextFile;

/**
 * Reads a list of names: a column of a CSV file, or else the lines of a text file, up to the first
 * double space (the US census' lists go on with frequencies).
 */
final class GazetteerFile {
  private GazetteerFile() {}

  /**
   * The names in the order of the file.
   *
   * @param column the CSV column's name, or {@code -} for a text file
   * @param max how many lines count
   * @throws IOException if the file can't be read or has no such column
   */
  static List<String> names(Path file, String column, int max) throws IOException {
    return column.equals("-") ? lines(file, max) : column(file, column, max);
  }

  private static List<String> lines(Path file, int max) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : TextFile.lines(file)) {
      if (names.size() == max) {
        break;
      }
      int end = name.indexOf("  ");
      names.add((end < 0 ? name : name.substring(0, end)).strip());
    }
    return names;
  }

  private static List<String> column(Path file, String column, int max) throws IOException {
    List<String> names = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      Iterator<NamedCsvRecord> records = csv.iterator();
      while (records.hasNext() && names.size() < max) {
        NamedCsvRecord next = records.next();
        names.add(
            next.findField(column)
                .orElseThrow(() -> new IOException(file + ": no column " + column))
                .strip());
      }
    }
    return names;
  }
}
