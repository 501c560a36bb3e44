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

  /** The paragraphs or lines of {@code text}, none empty. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        if (!isBlank(text, start, i)) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return isWrapped(text, lines) ? joined(text, lines) : lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Tokenizer.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    int breaks = 0;
    int lower = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (adjacent(text, lines.get(i - 1), lines.get(i))) {
        breaks++;
        lower += Character.isLowerCase(text.codePointAt(lines.get(i).start())) ? 1 : 0;
      }
    }
    return lower >= 2 && lower >= WRAPPED * breaks;
  }

  /** Whether only one line break, of whatever kind, stands between the two. */
  private static boolean adjacent(String text, Span line, Span next) {
    int gap = next.start() - line.end();
    return gap == 1
        || gap == 2 && text.charAt(line.end()) == '\r' && text.charAt(line.end() + 1) == '\n';
  }

  private static List<Span> joined(String text, List<Span> lines) {
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
