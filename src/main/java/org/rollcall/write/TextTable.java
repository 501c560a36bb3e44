package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.table.WhiteSpace;

/**
 * Columns for people: a heading, a rule and a line a row; counts stand on the right, columns
 * without a single cell are left out, and long cells are cut until a line fits the terminal.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final int width;

  /**
   * A table for a terminal.
   *
   * @param width its columns; 0 for no limit
   */
  TextTable(int width) {
    this.width = width;
  }

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    List<R> rows = sheet.readingRows();
    List<List<String>> columns = new ArrayList<>();
    List<Boolean> onTheRight = new ArrayList<>();
    for (Column<R> column : sheet.digest()) {
      List<Cell> cells = rows.stream().map(column.cell()).toList();
      if (!cells.isEmpty() && cells.stream().allMatch(Cell::isEmpty)) {
        continue;
      }
      List<String> lines = new ArrayList<>(cells.size() + 1);
      lines.add(column.name());
      cells.forEach(cell -> lines.add(Visible.of(WhiteSpace.collapse(cell.flat()))));
      columns.add(lines);
      onTheRight.add(cells.stream().anyMatch(Cell.Count.class::isInstance));
    }
    int[] widths = widths(columns, onTheRight);
    for (int line = 0; line <= rows.size(); line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        text.append(i == 0 ? "" : GAP);
        pad(columns.get(i).get(line), widths[i], onTheRight.get(i), text);
      }
      writeLine(text, out);
      if (line == 0) {
        writeLine(rule(widths), out);
      }
    }
  }

  private int[] widths(List<List<String>> columns, List<Boolean> fixed) {
    int[] wanted =
        columns.stream()
            .mapToInt(lines -> lines.stream().mapToInt(DisplayWidth::of).max().orElse(0))
            .toArray();
    if (width == 0) {
      return wanted;
    }
    return Fit.widths(wanted, fixed, width - GAP.length() * (wanted.length - 1));
  }

  private static void pad(String cell, int width, boolean onTheRight, StringBuilder out) {
    String cut = DisplayWidth.cut(cell, width);
    String padding = " ".repeat(width - DisplayWidth.of(cut));
    out.append(onTheRight ? padding + cut : cut + padding);
  }

  private static StringBuilder rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int columnWidth : widths) {
      rule.append(rule.isEmpty() ? "" : GAP).append("\u2500".repeat(columnWidth));
    }
    return rule;
  }

  private static void writeLine(StringBuilder text, OutputStream out) throws IOException {
    out.write((text.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
