package org.rollcall.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rollcall.model.Formula;

/** Comma- and tab-separated values. */
final class Delimited {
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final char separator;
  private final boolean excel;

  Delimited(char separator, boolean excel) {
    this.separator = separator;
    this.excel = excel;
  }

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    if (excel) {
      out.write(BYTE_ORDER_MARK);
    }
    List<Column<R>> columns = sheet.columns();
    try {
      CsvWriter csv =
          CsvWriter.builder()
              .fieldSeparator(separator)
              .lineDelimiter(excel ? LineDelimiter.CRLF : LineDelimiter.LF)
              .build(out, StandardCharsets.UTF_8);
      csv.writeRecord(columns.stream().map(Column::name).toList());
      for (R row : sheet.rows()) {
        csv.writeRecord(columns.stream().map(column -> cell(column, row)).toList());
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private <R> String cell(Column<R> column, R row) {
    String cell = column.flat(row);
    return excel && !column.numeric() ? Formula.guarded(cell) : cell;
  }
}
