package org.rollcall.names.corpus;

import java.util.BitSet;
import org.rollcall.model.Span;

/**
 * A stretch of text with every run of white space as one space and none at its ends, in code
 * points.
 */
final class Collapsed {
  private final int[] codePoints;
  private final int[] offsets; // in code points, of each UTF-16 offset from the stretch's start
  private final BitSet lineStarts = new BitSet();
  private final int start;
  private final int length;

  private Collapsed(String text, Span span) {
    start = span.start();
    codePoints = new int[span.length()];
    offsets = new int[span.length() + 1];
    int n = 0;
    boolean space = false;
    boolean lineBreak = true;
    for (int i = span.start(); i < span.end(); ) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        space = n > 0;
        lineBreak |= isLineBreak(c);
        offsets[i - start] = n;
      } else {
        if (space) {
          codePoints[n++] = ' ';
        }
        lineStarts.set(n, lineBreak);
        space = false;
        lineBreak = false;
        offsets[i - start] = n;
        codePoints[n++] = c;
      }
      i += Character.charCount(c);
    }
    offsets[span.length()] = n;
    length = n;
  }

  static Collapsed of(String text) {
    return of(text, new Span(0, text.length()));
  }

  static Collapsed of(String text, Span span) {
    return new Collapsed(text, span);
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The characters at which the program's sentences end anyway. */
  static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Number of code points. */
  int length() {
    return length;
  }

  /** Where the character at a UTF-16 offset of the text, or the gap before it, came to stand. */
  int offset(int utf16) {
    return offsets[utf16 - start];
  }

  /** Whether a word starts here. */
  boolean startsWord(int at) {
    return at < length && codePoints[at] != ' ' && (at == 0 || codePoints[at - 1] == ' ');
  }

  /** Whether a word ends before this. */
  boolean endsWord(int at) {
    return at > 0 && (at == length || (at < length && codePoints[at] == ' '));
  }

  /** Whether the word here is the first of its line. */
  boolean startsLine(int at) {
    return lineStarts.get(at);
  }

  boolean isLowerCase(int at) {
    return Character.isLowerCase(codePoints[at]);
  }

  /** The code points from {@code from} to {@code to}. */
  String substring(int from, int to) {
    return new String(codePoints, from, to - from);
  }

  @Override
  public String toString() {
    return substring(0, length);
  }
}
