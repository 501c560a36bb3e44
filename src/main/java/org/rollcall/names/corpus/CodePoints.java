package org.rollcall.names.corpus;

import org.rollcall.model.Span;

/** Turns code-point offsets of a text into UTF-16 offsets. */
final class CodePoints {
  private final int[] starts; // of each code point, and the text's end

  CodePoints(String text) {
    starts = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }

  /**
   * The span from one code point to another.
   *
   * @param what it is, for the message
   * @throws IllegalArgumentException if it is empty or not inside the text
   */
  Span span(int start, int end, String what) {
    if (start < 0 || end <= start || end >= starts.length) {
      throw new IllegalArgumentException(
          what + " from " + start + " to " + end + " is not in the text");
    }
    return new Span(starts[start], starts[end]);
  }
}
