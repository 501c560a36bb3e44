package org.rollcall.write;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rollcall.model.EntityType;

/**
 * Workbooks (Office Open XML): a sheet a type, with a heading that stays and filters. Numbers and
 * days are cells of their kind; all else is text, which no spreadsheet runs as a formula.
 */
final class Workbooks {
  /** Sheets by the types of their rows, in this order. */
  private static final Map<EntityType, String> TITLES =
      new EnumMap<>(
          Map.of(
              EntityType.PERSON, "People",
              EntityType.PLACE, "Places",
              EntityType.ORGANISATION, "Organisations",
              EntityType.NUMBER, "Numbers"));

  private static final String ALL = "Rows";
  private static final String HEADING_COLOUR = "EFEBE1";
  private static final int ROWS_OF_SHEET = Worksheet.MAX_ROWS - 1;
  private static final int WIDEST = 60;

  /** What the arrow of a filter covers of a heading. */
  private static final int ARROW = 4;

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "rollcall", null)) {
      for (Map.Entry<String, List<R>> part : parts(sheet).entrySet()) {
        List<R> rows = part.getValue();
        for (int from = 0; from == 0 || from < rows.size(); from += ROWS_OF_SHEET) {
          int number = from / ROWS_OF_SHEET + 1;
          String title = part.getKey() + (number == 1 ? "" : " " + number);
          List<R> some = rows.subList(from, Math.min(from + ROWS_OF_SHEET, rows.size()));
          page(workbook.newWorksheet(title), sheet.columns(), some);
        }
      }
    }
    Undated.write(bytes.toByteArray(), out);
  }

  /** The rows by the titles of their sheets; all in one where no column says what they are. */
  private static <R> Map<String, List<R>> parts(Sheet<R> sheet) {
    Optional<Column<R>> type =
        sheet.columns().stream().filter(column -> column.name().equals("type")).findFirst();
    if (type.isEmpty() || sheet.rows().isEmpty()) {
      return Map.of(ALL, sheet.rows());
    }
    Map<String, List<R>> parts = new LinkedHashMap<>();
    TITLES.values().forEach(title -> parts.put(title, new ArrayList<>()));
    for (R row : sheet.rows()) {
      String title = requireNonNull(TITLES.get(EntityType.of(type.get().flat(row))));
      requireNonNull(parts.get(title)).add(row);
    }
    parts.values().removeIf(List::isEmpty);
    return parts;
  }

  private static <R> void page(Worksheet page, List<Column<R>> columns, List<R> rows)
      throws IOException {
    for (int c = 0; c < columns.size(); c++) {
      Column<R> column = columns.get(c);
      page.value(0, c, column.name());
      int width = column.name().length() + ARROW;
      boolean empty = true;
      for (int r = 0; r < rows.size(); r++) {
        String flat = column.flat(rows.get(r));
        if (!flat.isEmpty()) {
          new WorkbookCell(flat, column.numeric()).put(page, r + 1, c);
          width = Math.max(width, DisplayWidth.of(flat) + 2);
          empty = false;
        }
      }
      page.width(c, Math.min(width, WIDEST));
      if (empty && !rows.isEmpty()) {
        page.hideColumn(c); // such as the kind of numbers, in a sheet of people
      }
    }
    page.range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .fillColor(HEADING_COLOUR)
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
    page.freezePane(0, 1);
    page.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
    page.repeatRows(0);
    page.finish();
  }
}
