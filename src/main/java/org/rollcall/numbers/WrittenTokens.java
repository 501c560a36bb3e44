package org.rollcall.numbers;

/**
 * The tokens of a text as they stand in it: where each is and how it is written, asked by index.
 */
abstract class WrittenTokens {
  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;

  WrittenTokens(String text, Columns columns) {
    this.text = text;
    this.size = columns.size;
    this.starts = columns.starts;
    this.ends = columns.ends;
  }

  final int size() {
    return size;
  }

  /** The first character of token {@code i}, a UTF-16 offset. */
  final int start(int i) {
    return isInside(i) ? starts[i] : 0;
  }

  /** Behind the last character of token {@code i}. */
  final int end(int i) {
    return isInside(i) ? ends[i] : 0;
  }

  /** Whether there is a token {@code i}. */
  final boolean isInside(int i) {
    return i >= 0 && i < size;
  }

  /** Number of characters of token {@code i}. */
  final int length(int i) {
    return end(i) - start(i);
  }

  /** Token {@code i} as it stands in the text. */
  final String written(int i) {
    return text.substring(start(i), end(i));
  }

  /** The text of the tokens from {@code first} to before {@code end}. */
  final String written(int first, int end) {
    return text.substring(start(first), end(end - 1));
  }

  /** Whether token {@code i} ends in {@code ending}, of lower-case letters. */
  final boolean endsIn(int i, String ending) {
    int from = end(i) - ending.length();
    if (from < start(i)) {
      return false;
    }
    for (int k = 0; k < ending.length(); k++) {
      char c = text.charAt(from + k);
      if (ending.charAt(k) != (c >= 'A' && c <= 'Z' ? c + 32 : c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is an owner: "Anna's". */
  final boolean isPossessive(int i) {
    return length(i) > 1 && endsIn(i, "s") && isApostrophe(text.charAt(end(i) - 2));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether token {@code i} is written in capitals throughout. */
  final boolean isAllCapitals(int i) {
    for (int k = start(i); k < end(i); k++) {
      if (!Character.isUpperCase(text.charAt(k))) {
        return false;
      }
    }
    return length(i) > 0;
  }

  /** Whether the character at {@code k} of token {@code i}, which is long enough, is a capital. */
  final boolean isUpper(int i, int k) {
    return Character.isUpperCase(text.charAt(starts[i] + k));
  }

  /** The whole number of token {@code i}, of nine digits at most; -1 if it has something else. */
  final int figure(int i) {
    int n = 0;
    for (int k = starts[i]; k < ends[i]; k++) {
      int digit = text.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      n = 10 * n + digit;
    }
    return n;
  }
}
