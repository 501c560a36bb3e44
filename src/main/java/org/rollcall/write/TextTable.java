package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rollcall.table.WhiteSpace;

/**
 * Columns for people: a heading, a rule and a line a row; counts and values stand on the right,
 * columns without a single cell are left out, and long cells are cut until a line fits the
 * terminal. Rows are gone through twice, for the widths and for the lines, and none is kept.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final int width;

  /**
   * A table for a terminal.
   *
   * @param style its width is that of the terminal
   */
  TextTable(Style style) {
    this.width = style.width();
  }

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    List<Column<R>> columns = sheet.readingColumns();
    List<R> rows = sheet.readingRows();
    int[] widths = widths(columns, rows);
    StringBuilder heading = new StringBuilder();
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      pad(columns.get(i).name(), widths[i], columns.get(i).numeric(), heading);
      pad("\u2500".repeat(widths[i]), widths[i], false, rule);
    }
    writeLine(heading, out);
    writeLine(rule, out);
    for (R row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        pad(cell(columns.get(i), row), widths[i], columns.get(i).numeric(), line);
      }
      writeLine(line, out);
    }
  }

  private static <R> String cell(Column<R> column, R row) {
    return Visible.of(WhiteSpace.collapse(column.flat(row)));
  }

  private <R> int[] widths(List<Column<R>> columns, List<R> rows) {
    int[] wanted = columns.stream().mapToInt(column -> DisplayWidth.of(column.name())).toArray();
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

  private static void pad(String cell, int width, boolean onTheRight, StringBuilder line) {
    String cut = DisplayWidth.cut(cell, width);
    String padding = " ".repeat(width - DisplayWidth.of(cut));
    line.append(line.isEmpty() ? "" : GAP).append(onTheRight ? padding + cut : cut + padding);
  }

  private static void writeLine(StringBuilder line, OutputStream out) throws IOException {
    out.write((line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
