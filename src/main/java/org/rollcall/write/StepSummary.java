package org.rollcall.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.rollcall.model.WhiteSpace;

/**
 * The Markdown that GitHub shows under a job. It takes 1 MiB a step and drops all of what is
 * longer, so rows that do not fit are left out and counted.
 *
 * @param heading one line
 * @param lines what there is to say before the table, a paragraph each
 * @param columns headings of the table
 * @param rows its rows, each with as many cells
 */
public record StepSummary(
    String heading, List<String> lines, List<String> columns, List<List<String>> rows) {
  private static final int MOST_BYTES = 1 << 20;

  /** Room for the line that says how many rows were left out. */
  private static final long LAST_LINE_BYTES = 100;

  private static final String MARKDOWN = "\\`*_{}[]<>()#|!~&@$";

  /**
   * Appends the summary to what earlier commands of the step left there.
   *
   * @throws IOException if it can't be written
   */
  public void appendTo(Path file) throws IOException {
    long taken = Files.exists(file) ? Files.size(file) : 0;
    byte[] bytes = text(MOST_BYTES - taken).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(bytes);
    }
  }

  /** The Markdown, in not more than so many bytes of UTF-8; nothing if not even the head fits. */
  String text(long mostBytes) {
    StringBuilder text = new StringBuilder("### " + escaped(heading) + "\n\n");
    lines.forEach(line -> text.append(escaped(line)).append("\n\n"));
    if (!rows.isEmpty()) {
      text.append(row(columns)).append("|").append(" --- |".repeat(columns.size())).append('\n');
    }
    long bytes = bytes(text.toString()) + LAST_LINE_BYTES;
    if (bytes > mostBytes) {
      return "";
    }
    int written = 0;
    for (List<String> cells : rows) {
      String row = row(cells);
      bytes += bytes(row);
      if (bytes > mostBytes) {
        break;
      }
      text.append(row);
      written++;
    }
    int left = rows.size() - written;
    return text.append(left == 0 ? "\n" : "\n" + left + " more rows do not fit here.\n\n")
        .toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String row(List<String> cells) {
    StringBuilder row = new StringBuilder("|");
    cells.forEach(cell -> row.append(' ').append(escaped(cell)).append(" |"));
    return row.append('\n').toString();
  }

  /** Text of strangers: nothing in it may be a link, an image, HTML or a mention of a user. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (char c : Visible.of(WhiteSpace.collapse(text)).toCharArray()) {
      if (MARKDOWN.indexOf(c) >= 0) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
