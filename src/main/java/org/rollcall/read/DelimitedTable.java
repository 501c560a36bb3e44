package org.rollcall.read;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;

/**
 * A table of entities as CSV with any separator, or TSV.
 *
 * @param file for messages
 */
record DelimitedTable(String file) {
  /**
   * Reads the rows under their heading.
   *
   * @throws BadFileException if it is no such table
   */
  WrittenTable parse(String text) throws BadFileException {
    List<CsvRecord> records = records(text);
    List<String> heading =
        records.isEmpty()
            ? List.of()
            : records.get(0).getFields().stream().map(Keyword::of).toList();
    if (!heading.contains(WrittenTable.TYPE) || !heading.contains(WrittenTable.NAME)) {
      throw bad(1, "no table: neither a heading with type and name nor JSON");
    }
    List<WrittenRow> rows = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      rows.add(row(heading, each));
    }
    return new WrittenTable(new HashSet<>(heading), rows);
  }

  private List<CsvRecord> records(String text) throws BadFileException {
    try {
      return DelimitedRows.of(text, CommentStrategy.NONE);
    } catch (CsvParseException e) {
      throw bad(1, "no table: not valid CSV");
    }
  }

  private WrittenRow row(List<String> heading, CsvRecord each) throws BadFileException {
    if (each.getFieldCount() != heading.size()) {
      String cells = each.getFieldCount() + " cells under " + heading.size() + " headings";
      throw bad(each.getStartingLineNumber(), cells);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      cells.put(heading.get(i), each.getField(i));
    }
    return new WrittenRow(cells);
  }

  private BadFileException bad(long line, String reason) {
    return new BadFileException(file, line, reason);
  }
}
