package org.rollcall.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Comma- and tab-separated values. */
final class Delimited {
  private final char separator;

  Delimited(char separator) {
    this.separator = separator;
  }

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    try {
      CsvWriter csv =
          CsvWriter.builder()
              .fieldSeparator(separator)
              .lineDelimiter(LineDelimiter.LF)
              .build(out, StandardCharsets.UTF_8);
      csv.writeRecord(sheet.columns().stream().map(Column::name).toList());
      for (R row : sheet.rows()) {
        csv.writeRecord(
            sheet.columns().stream().map(column -> column.cell().apply(row).flat()).toList());
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
