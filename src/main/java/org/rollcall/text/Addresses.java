package org.rollcall.text;

/**
 * Finds web addresses, mail addresses, @handles and #tags. Looks at every run of characters without
 * a space once, however often it is asked. Not thread-safe.
 */
final class Addresses {
  private static final String CLOSING = ".,;:!?)]}'\"’”»…";

  private char[] text = {};
  private int limit;
  private int runEnd;

  /** Whether the run up to {@link #runEnd} has a character that no address but a tag is without. */
  private boolean possible;

  /** What to look into, from now on. */
  void in(char[] stretch, int end) {
    text = stretch;
    limit = end;
    runEnd = 0;
  }

  /** The end of the run that was looked at last. */
  int runEnd() {
    return runEnd;
  }

  /** The end of an address that starts at {@code at}, or {@code at} if there is none. */
  int endOf(int at) {
    if (at >= runEnd) {
      look(at);
    }
    char first = text[at];
    boolean tag = first == '@' || first == '#';
    if (!tag && !possible && first != 'w') {
      return at;
    }
    int end = runEnd;
    while (end > at && CLOSING.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    if (tag) {
      return end - at > 1 && Character.isLetter(text[at + 1]) ? nameEnd(at, end) : at;
    }
    boolean address =
        Character.isLetterOrDigit(first)
            && (startsWith("www.", at)
                || startsWith("http://", at)
                || startsWith("https://", at)
                || hasMailSign(at, end)
                || hasPathAfterDot(at, end));
    return address ? end : at;
  }

  private void look(int at) {
    int i = at;
    possible = false;
    while (i < limit && (CharFlags.of(text[i]) & CharFlags.SPACE) == 0) {
      possible |= text[i] == '@' || text[i] == '/';
      i++;
    }
    runEnd = i;
  }

  /** A handle or tag ends with its letters, digits and underscores. */
  private int nameEnd(int at, int end) {
    int i = at + 1;
    while (i < end && (Character.isLetterOrDigit(text[i]) || text[i] == '_')) {
      i++;
    }
    return i;
  }

  private boolean startsWith(String prefix, int at) {
    int i = 0;
    while (i < prefix.length() && at + i < limit && text[at + i] == prefix.charAt(i)) {
      i++;
    }
    return i == prefix.length();
  }

  private boolean hasMailSign(int at, int end) {
    int sign = at;
    while (sign < end && text[sign] != '@') {
      sign++;
    }
    for (int i = sign + 1; sign > at && i < end; i++) {
      if (text[i] == '.') {
        return true;
      }
    }
    return false;
  }

  /** Such as {@code pic.example.com/X7}: a lower-case word, a dot, a lower-case word, a slash. */
  private boolean hasPathAfterDot(int at, int end) {
    int dots = 0;
    for (int i = at; i < end; i++) {
      char c = text[i];
      if (c == '/') {
        return dots > 0;
      } else if (c == '.') {
        dots++;
      } else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
        return false;
      }
    }
    return false;
  }
}
