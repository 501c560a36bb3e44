package org.rollcall.names.lexicon;

/** What a token looks like, letters and digits folded: {@code Xx}, {@code XX}, {@code d}, … */
public final class Shape {
  private Shape() {}

  /** The token's shape with runs of one class cut to one or, if longer, two characters. */
  public static String of(String token) {
    StringBuilder shape = new StringBuilder(6);
    char last = 0;
    int run = 0;
    for (int i = 0; i < token.length(); ) {
      int c = token.codePointAt(i);
      i += Character.charCount(c);
      char folded = fold(c);
      run = folded == last ? run + 1 : 1;
      last = folded;
      if (run <= 2 && shape.length() < 8) {
        shape.append(folded);
      }
    }
    return shape.toString();
  }

  private static char fold(int c) {
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return 'X';
    } else if (Character.isLetter(c)) {
      return 'x';
    } else if (Character.isDigit(c)) {
      return 'd';
    }
    return c < 128 ? (char) c : '?';
  }

  /** Whether the token starts with a capital letter. */
  public static boolean isCapitalised(String token) {
    int c = token.codePointAt(0);
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** Whether the token has two or more letters, all of them capitals. */
  public static boolean isAllCaps(String token) {
    int letters = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  /** Whether a token is a web or mail address, a handle or a tag. */
  public static boolean isAddress(String token) {
    char first = token.charAt(0);
    return (token.length() > 1 && (first == '@' || first == '#'))
        || token.indexOf('/') > 0
        || token.indexOf('@') > 0
        || token.startsWith("www.");
  }
}
