package org.rollcall.read;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Aliases;

/**
 * Reads what a user says of names: rows {@code same,CANONICAL,VARIANT[,TYPE]} and {@code
 * apart,NAME,NAME}, or a table of entities that he has corrected. Separated by tabs, commas, pipes
 * or, as some spreadsheets do, semicolons; empty lines and lines that begin with # are passed over.
 */
public final class AliasFile {
  private AliasFile() {}

  /**
   * Reads a file.
   *
   * @throws BadFileException if a row is malformed or contradicts others; its message names file
   *     and line
   * @throws IOException if the file can't be read
   */
  public static Aliases read(Path file) throws IOException {
    return parse(file.toString(), GuideText.text(file));
  }

  private static Aliases parse(String file, String text) throws BadFileException {
    if (text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{")) {
      String reason = "this is JSON; a table of names is read as CSV or TSV (-f csv)";
      throw new BadFileException(file, 1, reason);
    }
    try {
      List<CsvRecord> rows =
          DelimitedRows.of(text, CommentStrategy.SKIP).stream()
              .filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
              .toList();
      Optional<AliasTable> table =
          rows.isEmpty() ? Optional.empty() : AliasTable.of(file, rows.get(0));
      return table.isPresent()
          ? table.get().read(rows.subList(1, rows.size()))
          : new AliasRows(file).read(rows);
    } catch (CsvParseException e) {
      String reason = "text behind a closing quotation mark; inside quotes, write a mark twice";
      throw new BadFileException(file, lineOf(e), reason);
    }
  }

  /** The exception has it only in its words: "… (record starting at line 7)". */
  private static long lineOf(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    String digits = message.substring(message.lastIndexOf(' ') + 1).replace(")", "");
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && digits.length() < 10 ? Long.parseLong(digits) : 1;
  }
}
