package org.rollcall.read.markup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The lines about an article that some programs put before its Markdown: YAML between lines of
 * {@code ---}, or TOML between lines of {@code +++}.
 *
 * @param date the value of {@code date} at the top level
 * @param end where the Markdown begins, in UTF-16 units
 */
record FrontMatter(Optional<LocalDate> date, int end) {
  private static final FrontMatter NONE = new FrontMatter(Optional.empty(), 0);
  private static final String KEY = "date";

  static FrontMatter of(String text) {
    String fence = text.substring(0, lineEnd(text, 0)).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return NONE;
    }
    Optional<LocalDate> date = Optional.empty();
    for (int start = lineEnd(text, 0); start < text.length(); ) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end).stripTrailing();
      if (line.equals(fence) || line.equals("...")) {
        return new FrontMatter(date, end);
      }
      if (date.isEmpty()) {
        date = dateOf(line);
      }
      start = end;
    }
    return NONE; // never closed: a rule above the text
  }

  private static Optional<LocalDate> dateOf(String line) {
    if (!line.startsWith(KEY)) {
      return Optional.empty();
    }
    String rest = line.substring(KEY.length()).stripLeading();
    if (!rest.startsWith(":") && !rest.startsWith("=")) {
      return Optional.empty();
    }
    String value = rest.substring(1).replace('"', ' ').replace('\'', ' ');
    return ArticleDay.of(value);
  }

  /** Behind the end of a line. */
  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }
}
