package org.rollcall.numbers;

/** Knows web and mail addresses, handles, tags and file names by their signs. */
final class Addresses {
  private static final int LONGEST_DOMAIN = 20;

  private Addresses() {}

  /** Whether the characters from {@code start} to {@code end}, all no space, are an address. */
  static boolean isAddress(char[] text, int start, int end) {
    if (start == end) {
      return false;
    }
    boolean www =
        end - start > 4
            && text[start] == 'w'
            && text[start + 1] == 'w'
            && text[start + 2] == 'w'
            && text[start + 3] == '.';
    boolean tag = (text[start] == '@' || text[start] == '#') && end > start + 1;
    for (int i = start + 1; i < end - 1 && !www && !tag; i++) {
      char c = text[i];
      if (c == '.' || c == ':' || c == '@' || c == '_') {
        tag = isSign(text, i, end);
      }
    }
    return www || tag;
  }

  private static boolean isSign(char[] text, int i, int end) {
    boolean behindWord = Character.isLetterOrDigit(text[i - 1]);
    return switch (text[i]) {
      case ':' -> i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/';
      case '@' -> behindWord && Character.isLetter(text[i + 1]);
      case '_' -> behindWord;
      default -> Character.isLetter(text[i - 1]) && isDomain(text, i + 1, end);
    };
  }

  /** Whether letters up to a slash follow: the end of a host's name. */
  private static boolean isDomain(char[] text, int start, int end) {
    int i = start;
    while (i < end && Character.isLetter(text[i]) && i - start < LONGEST_DOMAIN) {
      i++;
    }
    return i < end && text[i] == '/' && i - start > 1;
  }
}
