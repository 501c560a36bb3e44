package org.rollcall.numbers;

/**
 * Makes one sign of all that look alike: dashes, quotation marks, apostrophes. Equal signs are the
 * same object as the literal in code.
 */
final class Signs {
  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c).intern();
    }
  }

  private Signs() {}

  /** One sign stands for all of its sort. */
  static String key(char c) {
    return switch (c) {
      case '–', '‐', '‑', '−', '‒' -> "-";
      case '~', '～' -> "~";
      case '’', '‘', '`' -> "'";
      case '“', '”', '„', '«', '»' -> "\"";
      case '⁄' -> "/";
      case '％' -> "%";
      default -> c < ASCII.length ? ASCII[c] : String.valueOf(c).intern();
    };
  }
}
