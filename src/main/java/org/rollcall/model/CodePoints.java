package org.rollcall.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns offsets of a text in Unicode code points, which files exchange, into those in UTF-16. Each
 * takes the same time, wherever it lies.
 */
public final class CodePoints {
  private final int length;

  /** Where each code point begins, and the text's end; null where each is a single character. */
  private final int @Nullable [] starts;

  public CodePoints(String text) {
    length = text.codePointCount(0, text.length());
    starts = length == text.length() ? null : starts(text, length);
  }

  private static int[] starts(String text, int length) {
    int[] starts = new int[length + 1];
    for (int i = 1; i <= length; i++) {
      starts[i] = starts[i - 1] + Character.charCount(text.codePointAt(starts[i - 1]));
    }
    return starts;
  }

  /**
   * Where a code point begins; that behind the last is the text's end.
   *
   * @throws IndexOutOfBoundsException if the text has fewer
   */
  public int utf16(int codePoint) {
    return starts == null ? codePoint : starts[codePoint];
  }

  /** The span from one code point to another; none if it is empty or not inside the text. */
  public Optional<Span> span(int start, int end) {
    return start < 0 || end <= start || end > length
        ? Optional.empty()
        : Optional.of(new Span(utf16(start), utf16(end)));
  }
}
