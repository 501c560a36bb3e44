package org.rollcall.text;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Span;

/**
 * Finds the lines at which sentences end anyway: a headline, a byline or a paragraph. Text that was
 * wrapped at a fixed width is recognised by its many lines that go on in lower case; there only an
 * empty line ends a paragraph.
 */
final class Lines {
  /** Share of inner line breaks followed by a lower-case letter that marks wrapped text. */
  private static final double WRAPPED = 0.25;

  private Lines() {}

  /** The paragraphs or lines of the first {@code length} characters, none empty. */
  static List<Span> of(char[] text, int length) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || isBreak(text[i])) {
        if (!isBlank(text, start, i)) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return isWrapped(text, length, lines) ? joined(text, lines) : lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || (c & ~1) == '\u2028';
  }

  private static boolean isBlank(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ((CharFlags.of(text[i]) & CharFlags.SPACE) == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWrapped(char[] text, int length, List<Span> lines) {
    int breaks = 0;
    int lower = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (adjacent(text, lines.get(i - 1), lines.get(i))) {
        breaks++;
        int first = Character.codePointAt(text, lines.get(i).start(), length);
        lower += Character.isLowerCase(first) ? 1 : 0;
      }
    }
    return lower >= 2 && lower >= WRAPPED * breaks;
  }

  /** Whether only one line break, of whatever kind, stands between the two. */
  private static boolean adjacent(char[] text, Span line, Span next) {
    int gap = next.start() - line.end();
    return gap == 1 || (gap == 2 && text[line.end()] == '\r' && text[line.end() + 1] == '\n');
  }

  private static List<Span> joined(char[] text, List<Span> lines) {
    List<Span> paragraphs = new ArrayList<>();
    Span open = lines.get(0);
    for (Span line : lines.subList(1, lines.size())) {
      if (adjacent(text, open, line)) {
        open = new Span(open.start(), line.end());
      } else {
        paragraphs.add(open);
        open = line;
      }
    }
    paragraphs.add(open);
    return paragraphs;
  }
}
