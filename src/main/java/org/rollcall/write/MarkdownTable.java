package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rollcall.model.WhiteSpace;

/**
 * A table as GitHub Flavored Markdown has it (<a
 * href="https://github.github.com/gfm/#tables-extension-">section 4.10</a>), with the columns and
 * rows for people. Whatever an article says stays text in its cell; only bare web addresses become
 * links, which show where they lead.
 */
final class MarkdownTable {
  /** What would begin or end something else than text within a cell. */
  private static final String SPECIAL = "\\`*_[]~|$";

  <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
    List<Column<R>> columns = sheet.readingColumns();
    writeLine(columns.stream().map(column -> escaped(column.name())).toList(), out);
    writeLine(columns.stream().map(column -> column.numeric() ? "---:" : "---").toList(), out);
    for (R row : sheet.readingRows()) {
      writeLine(columns.stream().map(column -> escaped(column.flat(row))).toList(), out);
    }
  }

  private static void writeLine(List<String> cells, OutputStream out) throws IOException {
    String line = "| " + String.join(" | ", cells) + " |\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  /** HTML as character references, which every Markdown reads; its own signs behind a backslash. */
  static String escaped(String text) {
    String plain = Visible.of(WhiteSpace.collapse(text));
    StringBuilder out = new StringBuilder(plain.length() + 8);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }
}
