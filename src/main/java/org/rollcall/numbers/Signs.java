package org.rollcall.numbers;

/** Makes one sign of all that look alike: dashes, quotation marks, apostrophes. */
final class Signs {
  private Signs() {}

  /** The sign that stands for all of the sort of {@code c}. */
  static char plain(char c) {
    if (c < 128) {
      return c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '–', '‐', '‑', '−', '‒' -> '-';
      case '～' -> '~';
      case '’', '‘' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '⁄' -> '/';
      case '％' -> '%';
      default -> c;
    };
  }
}
