package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.rollcall.model.EntityType;
import org.rollcall.model.ExactNumber;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Variant;

class WorkbooksTest {
  private static byte[] bytes(Format format, Sheet<?> sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(sheet, out, Style.PLAIN);
    return out.toByteArray();
  }

  private static EntityRow row(EntityType type, String name, Optional<Quantity> number) {
    return new EntityRow(
        type, name, 1, 1, List.of(new Variant(name, 1)), List.of(), number, "a.txt", "0123456789");
  }

  private static EntityRow number(Quantity.Kind kind, String value) {
    Quantity quantity = ExactNumber.of(new Span(0, 1), value, kind, value);
    return row(EntityType.NUMBER, "=" + value, Optional.of(quantity));
  }

  private static ReadableWorkbook opened(byte[] workbook) throws IOException {
    // With the formats of cells, by which days are told from numbers.
    return new ReadableWorkbook(
        new ByteArrayInputStream(workbook), new ReadingOptions(true, false));
  }

  /** Every cell of the workbook in the words of CSV, sheet after sheet. */
  private static List<List<String>> cells(byte[] workbook) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    try (ReadableWorkbook book = opened(workbook)) {
      for (var sheet : book.getSheets().toList()) {
        List<Row> rows = sheet.read();
        int columns = rows.get(0).getCellCount();
        for (Row row : rows.subList(1, rows.size())) {
          List<String> line = new ArrayList<>();
          for (int c = 0; c < columns; c++) {
            line.add(flat(row, c));
          }
          cells.add(line);
        }
      }
    }
    return cells;
  }

  private static String flat(Row row, int column) {
    Optional<org.dhatim.fastexcel.reader.Cell> cell = row.getOptionalCell(column);
    if (cell.isEmpty() || cell.get().getType() == CellType.EMPTY) {
      return "";
    }
    boolean day =
        cell.get().getType() == CellType.NUMBER
            && "yyyy-mm-dd".equals(cell.get().getDataFormatString());
    return day
        ? cell.get().asDate().toLocalDate().toString()
        : cell.get().getType() == CellType.NUMBER
            ? cell.get().asNumber().toPlainString()
            : cell.get().asString();
  }

  private static List<List<String>> csv(Sheet<?> sheet) throws IOException {
    String text = new String(bytes(Format.CSV, sheet), StandardCharsets.UTF_8);
    return CsvReader.builder().ofCsvRecord(text).stream()
        .skip(1)
        .map(CsvRecord::getFields)
        .toList();
  }

  private static final List<EntityRow> HARD =
      List.of(
          row(EntityType.PERSON, "=HYPERLINK(\"http://a\")", Optional.empty()),
          row(EntityType.PERSON, "+1 <b>&amp; \"x\" \uD83D\uDE00", Optional.empty()),
          row(EntityType.ORGANISATION, "007", Optional.empty()),
          number(Quantity.Kind.CARDINAL, "1234567.5"),
          number(Quantity.Kind.CARDINAL, "-12"),
          number(Quantity.Kind.CARDINAL, "0.333333333333"),
          number(Quantity.Kind.CARDINAL, "12345678901234567890"),
          number(Quantity.Kind.DATE, "2026-11-09"),
          number(Quantity.Kind.DATE, "1899-12-31"),
          number(Quantity.Kind.DATE, "199X"),
          number(Quantity.Kind.DATE, "-0299"),
          number(Quantity.Kind.DURATION, "P14M"));

  @Test
  void cellsEqualThoseOfCsv() throws IOException {
    for (Sheet<?> sheet : List.of(Sheet.ofEntities(HARD), Sheet.ofEntities(Rows.ENTITIES))) {
      assertEquals(csv(sheet), cells(bytes(Format.XLSX, sheet)));
    }
  }

  @Test
  void aSheetATypeWithNumbersAndDaysAsSuch() throws IOException {
    byte[] workbook = bytes(Format.XLSX, Sheet.ofEntities(HARD));
    try (ReadableWorkbook book = opened(workbook)) {
      assertEquals(
          List.of("People", "Organisations", "Numbers"),
          book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName).toList());
      List<Row> numbers = book.findSheet("Numbers").orElseThrow().read();
      int value = 7;
      assertEquals("value", numbers.get(0).getCellText(value));
      assertEquals(CellType.NUMBER, numbers.get(1).getCell(value).getType());
      assertEquals(CellType.STRING, numbers.get(4).getCell(value).getType(), "too many digits");
      assertEquals(
          LocalDate.of(2026, 11, 9), numbers.get(5).getCellAsDate(value).get().toLocalDate());
      assertEquals(CellType.STRING, numbers.get(6).getCell(value).getType(), "before 1900");
      List<Row> people = book.findSheet("People").orElseThrow().read();
      assertEquals(CellType.STRING, people.get(1).getCell(1).getType(), "no formula");
    }
  }

  @Test
  void sameRowsAreTheSameBytes() throws Exception {
    byte[] one = bytes(Format.XLSX, Sheet.ofEntities(HARD));
    Thread.sleep(5);
    assertArrayEquals(one, bytes(Format.XLSX, Sheet.ofEntities(HARD)));
  }

  @Test
  void headingStaysFiltersAndEmptyColumnsAreOutOfTheWay() throws IOException {
    String all =
        new String(
            unzipped(bytes(Format.XLSX, Sheet.ofEntities(HARD)), "xl/worksheets/sheet1.xml"),
            StandardCharsets.UTF_8);
    assertTrue(all.contains("state=\"frozen\"") && all.contains("ySplit=\"1\""), all);
    assertTrue(all.contains("<autoFilter ref=\"A1:O3\""), all);
    assertTrue(all.contains("hidden=\"true\""), "people have no value");
    assertFalse(all.contains("<f>"), "no formula");
  }

  @Test
  void mentionsAndNothingAtAllAreWorkbooks() throws IOException {
    Sheet<?> mentions = Sheet.ofMentions(Rows.MENTIONS);
    assertEquals(csv(mentions), cells(bytes(Format.XLSX, mentions)));
    assertEquals(List.of(), cells(bytes(Format.XLSX, Sheet.ofEntities(List.of()))));
  }

  @Test
  void textThatNoCellHoldsIsCutAndSaysSo() throws IOException {
    String name = "a".repeat(40_000);
    Sheet<?> sheet = Sheet.ofEntities(List.of(row(EntityType.PLACE, name, Optional.empty())));
    String cell = cells(bytes(Format.XLSX, sheet)).get(0).get(1);
    assertEquals("a".repeat(32_766) + "\u2026", cell);
  }

  private static byte[] unzipped(byte[] zip, String name) throws IOException {
    try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IOException("no " + name);
  }
}
