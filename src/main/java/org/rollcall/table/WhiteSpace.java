package org.rollcall.table;

/** White space in cells. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Every run of white space as one space, none at the ends: a line break is no other spelling. */
  public static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        pending = !out.isEmpty();
      } else {
        if (pending) {
          out.append(' ');
          pending = false;
        }
        out.append(c);
      }
    }
    // The same string where nothing changes: there are many, and most are clean.
    return out.length() == text.length() && text.contentEquals(out) ? text : out.toString();
  }
}
