package org.rollcall.read.markup;

/**
 * Lays text out as a page shows it: white space collapses, an empty line parts paragraphs, rows and
 * items, and a bar the cells of a row.
 */
final class PlainText {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String CELL = " | ";

  private final StringBuilder out = new StringBuilder();
  private int breaks; // line ends that wait for text: 1 ends a line, 2 a paragraph
  private boolean space;
  private boolean cell;

  /** Adds text that goes on in the line. What a page does not show, such as soft hyphens, goes. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (c != SOFT_HYPHEN && c != ZERO_WIDTH_SPACE && c != BYTE_ORDER_MARK) {
        begin();
        out.append(c);
      }
    }
  }

  /** Adds text whose lines stay as they are. */
  void lines(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      text(text.substring(start, end));
      lineBreak();
      start = end + 1;
    }
    text(text.substring(start));
  }

  /** Ends the line, as inside a paragraph; a second time, the paragraph. */
  void lineBreak() {
    breaks = Math.min(2, breaks + 1);
  }

  /**
   * Ends the paragraph. A row or an item is one, too: where lines merely followed one another, one
   * that begins in lower case would pass for the rest of a sentence that was wrapped.
   */
  void paragraph() {
    breaks = 2;
  }

  /** Ends the cell of a row. */
  void cell() {
    cell = true;
  }

  /** The whole text, with a line's end. */
  String end() {
    return out.isEmpty() ? "" : out.append('\n').toString();
  }

  private void begin() {
    if (!out.isEmpty()) {
      if (breaks > 0) {
        out.append("\n".repeat(breaks));
      } else if (cell) {
        out.append(CELL);
      } else if (space) {
        out.append(' ');
      }
    }
    breaks = 0;
    cell = false;
    space = false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == NO_BREAK_SPACE;
  }
}
