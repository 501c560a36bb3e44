package org.rollcall.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths as ripgrep and git know it: {@code *} and {@code ?} stay inside one name,
 * {@code **} stands for any folders, {@code [a-z]} and {@code [!a-z]} for one character, {@code
 * {a,b}} for either, a backslash takes a sign as it is. Without a slash it is about the last name
 * of a path; with one, about the whole path below the folder that is searched; with one at its end,
 * about folders. Matching takes time by the product of pattern and path at most.
 */
public final class Glob {
  /** More alternatives are a mistake, and would multiply without end. */
  private static final int MAX_ALTERNATIVES = 1000;

  private final List<GlobPath> paths;

  private Glob(List<GlobPath> paths) {
    this.paths = paths;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is malformed; the message says how
   */
  public static Glob of(String pattern) {
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("it is empty");
    }
    return new Glob(alternatives(pattern).stream().map(GlobPath::of).toList());
  }

  /**
   * Whether a path matches.
   *
   * @param path the names below the folder that is searched
   * @param folder whether the path is a folder's
   */
  boolean matches(List<String> path, boolean folder) {
    return paths.stream().anyMatch(pattern -> pattern.matches(path, folder));
  }

  /** Whether a file matches, or a folder that it is in. */
  boolean covers(List<String> path) {
    for (int length = 1; length < path.size(); length++) {
      if (matches(path.subList(0, length), true)) {
        return true;
      }
    }
    return matches(path, false);
  }

  /** The patterns without braces that a pattern with braces stands for. */
  private static List<String> alternatives(String pattern) {
    List<String> open = new ArrayList<>(List.of(pattern));
    List<String> done = new ArrayList<>();
    int steps = 0;
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      Braces braces = Braces.first(next);
      if (braces == null) {
        done.add(next);
      } else {
        braces.parts().forEach(part -> open.add(braces.before() + part + braces.after()));
      }
      // Braces around one part make no alternatives, but a pattern of them alone is no less
      // endless.
      if (open.size() + done.size() > MAX_ALTERNATIVES || ++steps > 2 * MAX_ALTERNATIVES) {
        throw new IllegalArgumentException(
            "it has more than " + MAX_ALTERNATIVES + " alternatives");
      }
    }
    return done;
  }
}
