package org.rollcall.read;

import java.util.List;
import org.rollcall.fuzz.Bytes;
import org.rollcall.fuzz.Expect;

/** Patterns of paths: refused with a reason, or the same answer as the plainest matcher gives. */
public final class GlobTarget {
  private GlobTarget() {}

  /** Runs a pattern, a line's end and a path. */
  public static void check(byte[] data) {
    Bytes bytes = new Bytes(data);
    boolean folder = bytes.choice(2) == 1;
    String[] parts = bytes.text().split("\n", 2);
    String pattern = parts[0];
    List<String> path =
        List.of((parts.length > 1 ? parts[1] : "a/b.txt").split("/", 0)).stream()
            .filter(name -> !name.isEmpty())
            .toList();
    if (path.isEmpty()) {
      return;
    }
    Glob glob;
    try {
      glob = Glob.of(pattern);
    } catch (IllegalArgumentException e) {
      Expect.oneLine(e);
      return;
    }
    boolean matches = glob.matches(path, folder);
    Expect.that(!matches || folder || glob.covers(path), "matches, but does not cover");
    String last = path.get(path.size() - 1);
    boolean plain = pattern.chars().noneMatch(c -> "[]{}\\/".indexOf(c) >= 0);
    if (plain && !pattern.equals("**") && !pattern.equals(".")) {
      Expect.same(
          plainly(pattern.codePoints().toArray(), last.codePoints().toArray()), matches, "match");
    }
    Glob itself = Glob.of(escaped(String.join("/", path)));
    Expect.that(itself.matches(path, folder) || path.contains("."), "a path matches itself");
  }

  private static String escaped(String path) {
    return "/" + path.replaceAll("([^/])", "\\\\$1");
  }

  /** Stars and question marks by dynamic programming. */
  private static boolean plainly(int[] pattern, int[] name) {
    boolean[] row = new boolean[name.length + 1];
    row[0] = true;
    for (int sign : pattern) {
      boolean[] next = new boolean[name.length + 1];
      next[0] = sign == '*' && row[0];
      for (int i = 1; i <= name.length; i++) {
        next[i] =
            sign == '*'
                ? row[i] || next[i - 1]
                : row[i - 1] && (sign == '?' || sign == name[i - 1]);
      }
      row = next;
    }
    return row[name.length];
  }
}
