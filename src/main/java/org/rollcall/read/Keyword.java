package org.rollcall.read;

import java.util.Locale;

/** Words that a file may have in any case: headings, types. */
final class Keyword {
  private Keyword() {}

  /**
   * The word as it is looked up: in lower case. What is longer than any name stays as it is: it is
   * none of the words we know, and its lower case may take long.
   */
  static String of(String text) {
    return text.length() <= Reading.MAX_NAME ? text.toLowerCase(Locale.ROOT) : text;
  }
}
