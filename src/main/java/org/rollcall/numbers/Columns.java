package org.rollcall.numbers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one text in the order of the text, a column for each thing known of them: a text
 * has too many tokens for an object each. For one thread.
 */
final class Columns {
  /** English has fewer tokens than a quarter of its characters. */
  private static final int CHARS_OF_TOKEN = 4;

  /** The first character, a UTF-16 offset. */
  int[] starts;

  /** Behind the last character. */
  int[] ends;

  /** What a token is and can do, of {@link Roles}. */
  int[] roles;

  /**
   * The lower-case word or the sign, as the vocabulary has it; digits in plain form where that
   * isn't as written; otherwise null until it is asked for.
   */
  String[] keys;

  /** How many there are. */
  int size;

  /**
   * @param chars the length of the text
   */
  Columns(int chars) {
    int most = chars / CHARS_OF_TOKEN + 8;
    starts = new int[most];
    ends = new int[most];
    roles = new int[most];
    keys = new String[most];
  }

  /** Adds a token. */
  void add(int start, int end, int role, @Nullable String key) {
    int i = size++;
    if (i == starts.length) {
      grow();
    }
    starts[i] = start;
    ends[i] = end;
    roles[i] = role;
    keys[i] = key;
  }

  private void grow() {
    int most = 2 * starts.length;
    starts = Arrays.copyOf(starts, most);
    ends = Arrays.copyOf(ends, most);
    roles = Arrays.copyOf(roles, most);
    keys = Arrays.copyOf(keys, most);
  }
}
