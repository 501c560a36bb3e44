package org.rollcall.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The pattern of one name of a path.
 *
 * @param signs what its characters are to be; none for any number of names
 */
record GlobName(List<Sign> signs) {
  /** Takes any number of names, which are folders. */
  static final GlobName FOLDERS = new GlobName(List.of());

  /**
   * A sign.
   *
   * @param isStar whether it takes any number of characters
   * @param takes the code points it takes
   */
  private record Sign(boolean isStar, IntPredicate takes) {
    private static final Sign STAR = new Sign(true, c -> true);
    private static final Sign ANY = new Sign(false, c -> true);
  }

  /**
   * Reads a pattern, which is not empty.
   *
   * @throws IllegalArgumentException if it is malformed; the message says how
   */
  static GlobName of(String pattern) {
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < pattern.length(); ) {
      int c = pattern.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c == '*') {
        signs.add(Sign.STAR);
      } else if (c == '?') {
        signs.add(Sign.ANY);
      } else if (c == '[') {
        end = closing(pattern, i);
        signs.add(new Sign(false, oneOf(pattern.substring(i + 1, end - 1))));
      } else {
        int at = c == '\\' && end < pattern.length() ? end : i;
        int literal = pattern.codePointAt(at);
        end = at + Character.charCount(literal);
        signs.add(new Sign(false, x -> x == literal));
      }
      i = end;
    }
    return new GlobName(signs);
  }

  /** Whether it takes any number of names. */
  boolean isFolders() {
    return signs.isEmpty();
  }

  /** Whether a name matches. */
  boolean matches(String name) {
    int[] points = name.codePoints().toArray();
    return Stars.match(
        signs.size(),
        i -> signs.get(i).isStar(),
        points.length,
        (i, j) -> signs.get(i).takes().test(points[j]));
  }

  /** Behind the bracket that closes the one at {@code open}; the first sign inside never closes. */
  private static int closing(String name, int open) {
    int first = open + 1;
    if (first < name.length() && (name.charAt(first) == '!' || name.charAt(first) == '^')) {
      first++;
    }
    int close = name.indexOf(']', first + 1);
    if (close < 0) {
      throw new IllegalArgumentException("[ is not closed");
    }
    return close + 1;
  }

  private static IntPredicate oneOf(String inside) {
    boolean negated = inside.startsWith("!") || inside.startsWith("^");
    int[] points = (negated ? inside.substring(1) : inside).codePoints().toArray();
    return x -> {
      boolean found = false;
      for (int i = 0; i < points.length; i++) {
        if (i + 2 < points.length && points[i + 1] == '-') {
          found |= points[i] <= x && x <= points[i + 2];
          i += 2;
        } else {
          found |= points[i] == x;
        }
      }
      return found != negated;
    };
  }
}
