package org.rollcall.numbers;

/** Sorts characters, with a short way for ASCII. */
final class Chars {
  private Chars() {}

  /** Whether it is one of A to Z, whatever its case. */
  static boolean isPlainLetter(char c) {
    int folded = c | 0x20;
    return folded >= 'a' && folded <= 'z';
  }

  /** As {@link Character#isLetter(char)}. */
  static boolean isLetter(char c) {
    return c < 128 ? isPlainLetter(c) : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space and control characters, whatever their width. */
  static boolean isSpace(char c) {
    if (c > ' ' && c < '\u00A0') {
      return false;
    }
    return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\u202F' || Character.isWhitespace(c);
  }

  /** As {@link Character#toLowerCase(char)}. */
  static char lower(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
  }
}
