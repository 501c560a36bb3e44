package org.rollcall.merge;

/** Quotation marks, single and double, straight and typographic. */
final class Quotes {
  private static final String MARKS =
      "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a";

  private Quotes() {}

  static boolean isQuote(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** The text without its quotation marks and the spaces around the rest. */
  static String without(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isQuote(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString().strip();
  }
}
