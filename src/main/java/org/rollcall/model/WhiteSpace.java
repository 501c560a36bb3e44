package org.rollcall.model;

/** White space in cells. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Every run of white space as one space, none at the ends: a line break is no other spelling. */
  public static String collapse(String text) {
    return isCollapsed(text) ? text : collapsed(text);
  }

  /** Most texts are: there are many, and none of these is made anew. */
  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c)))
          || (c == ' ' && space)) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  private static String collapsed(String text) {
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
    return out.toString();
  }
}
