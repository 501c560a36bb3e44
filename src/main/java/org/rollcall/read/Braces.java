package org.rollcall.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first <code>{a,b}</code> of a pattern.
 *
 * @param before what stands before it
 * @param parts its alternatives, which may have braces, too
 * @param after what stands behind it
 */
record Braces(String before, List<String> parts, String after) {
  /**
   * Finds them.
   *
   * @return null if there are none
   * @throws IllegalArgumentException if they are not closed
   */
  static @Nullable Braces first(String pattern) {
    List<String> parts = new ArrayList<>();
    int open = -1;
    int start = 0;
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' && depth++ == 0) {
        open = i;
        start = i + 1;
      } else if (c == ',' && depth == 1) {
        parts.add(pattern.substring(start, i));
        start = i + 1;
      } else if (c == '}' && depth > 0 && --depth == 0) {
        parts.add(pattern.substring(start, i));
        return new Braces(pattern.substring(0, open), parts, pattern.substring(i + 1));
      }
    }
    if (depth > 0) {
      throw new IllegalArgumentException("{ is not closed");
    }
    return null;
  }
}
