package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens a CSV as it is and saves it as a workbook; what it then has in its cells is
 * what we wrote. Passed over where there is no {@code soffice} (Debian: libreoffice-calc-nogui).
 */
class SpreadsheetIT {
  /** Ids that need quotes, line breaks and accents kept, and mentions at both ends of a text. */
  private static final String RECORDS =
      """
      {"doc":"Zoë, \\"draft\\"\\nof 5 May","text":"Ana Núñez and =1+1","mentions":[\
      {"start":0,"end":9,"type":"person"},{"start":14,"end":18,"type":"organisation"}]}
      {"doc":"=2+3","text":"-Ada, @SUM(1) & 李娜","mentions":[{"start":0,"end":4,"type":"person"},\
      {"start":6,"end":13,"type":"place"},{"start":16,"end":18,"type":"person"}]}
      """;

  @TempDir private static Path folder;

  @BeforeEach
  void needsLibreOffice() throws Exception {
    Assumptions.assumeTrue(
        Launcher.run("command -v soffice", folder, 1).exit() == 0, "no LibreOffice");
    Files.writeString(folder.resolve("records.jsonl"), RECORDS);
  }

  @Test
  void tableOfTheSamples() throws Exception {
    run("rollcall -o table.csv '" + Launcher.PROJECT.resolve("samples") + "'");
    assertSame("table", ',');
    assertNumbers("table", "C", rows("table.csv", ',').size());
  }

  @Test
  void forSpreadsheets() throws Exception {
    run("rollcall --excel -o table.csv '" + Launcher.PROJECT.resolve("samples") + "'");
    assertSame("table", ',');
    run("rollcall merge --excel -o mentions.csv records.jsonl");
    assertSame("mentions", ',');
    assertNumbers("mentions", "D", 6);
    run("rollcall merge --excel --delimiter semicolon -o semicolons.csv records.jsonl");
    assertSame("semicolons", ';');
    String cells = Files.readString(folder.resolve("back/mentions.csv"));
    for (String text : List.of("'=1+1", "'-Ada", "'@SUM(1)", "'=2+3", "李娜")) {
      assertTrue(cells.contains(text), text);
    }
  }

  /** Why --excel: without it, a spreadsheet computes what an article says. */
  @Test
  void withoutExcelTextIsRun() throws Exception {
    run("rollcall merge --columns text -o mentions.csv records.jsonl");
    convert("mentions", ',');
    assertTrue(Files.readString(folder.resolve("mentions.csv")).contains("\n=1+1\n"));
    assertTrue(Files.readString(folder.resolve("back/mentions.csv")).contains("\n2\n"));
  }

  private void assertSame(String table, char separator) throws Exception {
    convert(table, separator);
    List<List<String>> written = rows(table + ".csv", separator);
    List<List<String>> back = rows("back/" + table + ".csv", ',');
    assertTrue(written.size() > 1, "a heading and rows");
    assertEquals(written.size(), back.size(), "rows");
    for (int i = 0; i < written.size(); i++) {
      for (int j = 0; j < written.get(i).size(); j++) {
        String cell = written.get(i).get(j);
        String read = back.get(i).get(j);
        // A variant such as 4,415 is a number to a spreadsheet, though it stands among texts.
        assertEquals(isGrouped(cell) ? cell.replace(",", "") : cell, read, "row " + i);
      }
    }
  }

  private static boolean isGrouped(String cell) {
    return cell.matches("\\d{1,3}(,\\d{3})+");
  }

  /** The cells of a column, from the second row on, are stored as numbers. */
  private void assertNumbers(String table, String column, int rows) throws IOException {
    try (ZipFile workbook = new ZipFile(folder.resolve(table + ".xlsx").toFile());
        InputStream in = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
      String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (int row = 2; row <= rows; row++) {
        String cell = "<c r=\"" + column + row + "\"";
        int start = sheet.indexOf(cell);
        assertTrue(start > 0, cell);
        String tag = sheet.substring(start, sheet.indexOf('>', start));
        assertTrue(tag.contains("t=\"n\""), tag);
      }
    }
  }

  /**
   * To a workbook, with what the dialog would offer to a user: UTF-8 (76), all lines, the language
   * of the system, nothing special about quoted cells, no guesses at dates and percentages. And
   * from that to CSV again.
   */
  private void convert(String table, char separator) throws Exception {
    String soffice = "soffice --headless -env:UserInstallation=file://" + folder + "/profile";
    String filter = " --infilter=CSV:" + (int) separator + ",34,76,1,,0,false,false";
    run(soffice + filter + " --convert-to xlsx " + table + ".csv > /dev/null 2>&1");
    String csv = " --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' --outdir back ";
    run(soffice + csv + table + ".xlsx > /dev/null 2>&1");
  }

  private void run(String command) throws Exception {
    Launcher.Outcome outcome = Launcher.run(command, folder, 1);
    assertEquals("", outcome.err(), command);
    assertEquals(0, outcome.exit(), command);
  }

  private List<List<String>> rows(String file, char separator) throws IOException {
    String text = Files.readString(folder.resolve(file));
    return CsvReader.builder()
        .fieldSeparator(separator)
        .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
        .stream()
        .map(CsvRecord::getFields)
        .toList();
  }
}
