package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.rollcall.model.WhiteSpace;

/**
 * Columns for people: a heading, a rule and a line a row; counts and values stand on the right,
 * columns without a single cell are left out, and long cells are cut until a line fits the
 * terminal. Rows are gone through twice, for the widths and for the lines, and none is kept.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final String TYPE = "type";

  private final int width;
  private final Paint paint;

  /**
   * A table for a terminal.
   *
   * @param style its width is that of the terminal, its colours are the table's
   */
  TextTable(Style style) {
    this.width = style.width();
    this.paint = style.paint();
  }

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    List<Column<R>> columns = sheet.readingColumns();
    List<R> rows = sheet.readingRows();
    int[] widths = widths(columns, rows);
    StringJoiner heading = new StringJoiner(GAP);
    StringJoiner rule = new StringJoiner(GAP);
    for (int i = 0; i < widths.length; i++) {
      Column<R> column = columns.get(i);
      String name = padded(column.name(), widths[i], column.numeric());
      heading.add(paint.of(Paint.Tone.HEADING, name));
      rule.add("\u2500".repeat(widths[i]));
    }
    writeLine(heading, out);
    writeLine(rule, out);
    for (R row : rows) {
      StringJoiner line = new StringJoiner(GAP);
      for (int i = 0; i < widths.length; i++) {
        Column<R> column = columns.get(i);
        String cell = padded(cell(column, row), widths[i], column.numeric());
        line.add(column.name().equals(TYPE) ? paint.ofType(cell) : cell);
      }
      writeLine(line, out);
    }
  }

  private static <R> String cell(Column<R> column, R row) {
    return Visible.of(WhiteSpace.collapse(column.flat(row)));
  }

  private <R> int[] widths(List<Column<R>> columns, List<R> rows) {
    int[] wanted = new int[columns.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = DisplayWidth.of(columns.get(i).name());
    }
    for (R row : rows) {
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] = Math.max(wanted[i], DisplayWidth.of(cell(columns.get(i), row)));
      }
    }
    if (width == 0) {
      return wanted;
    }
    List<Boolean> fixed = columns.stream().map(Column::numeric).toList();
    return Fit.widths(wanted, fixed, width - GAP.length() * (wanted.length - 1));
  }

  private static String padded(String cell, int width, boolean onTheRight) {
    String cut = DisplayWidth.cut(cell, width);
    String padding = " ".repeat(width - DisplayWidth.of(cut));
    return onTheRight ? padding + cut : cut + padding;
  }

  private static void writeLine(StringJoiner line, OutputStream out) throws IOException {
    out.write((line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
