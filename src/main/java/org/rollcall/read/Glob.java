package org.rollcall.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

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

  private static final String FOLDERS = "**";

  private record Path(List<Name> names, boolean folder) {}

  private record Name(List<Sign> signs, boolean isFolders) {}

  private record Sign(boolean isStar, IntPredicate takes) {
    private static final Sign STAR = new Sign(true, c -> true);
    private static final Sign ANY = new Sign(false, c -> true);
  }

  private final List<Path> paths = new ArrayList<>();

  private Glob(String pattern) {
    for (String alternative : alternatives(pattern)) {
      paths.add(path(alternative));
    }
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
    return new Glob(pattern);
  }

  /**
   * Whether a path matches.
   *
   * @param path the names below the folder that is searched
   * @param folder whether the path is a folder's
   */
  boolean matches(List<String> path, boolean folder) {
    return paths.stream()
        .filter(pattern -> folder || !pattern.folder())
        .anyMatch(
            pattern ->
                matches(
                    pattern.names().size(),
                    i -> pattern.names().get(i).isFolders(),
                    path.size(),
                    (i, j) -> matches(pattern.names().get(i), path.get(j))));
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

  private static boolean matches(Name pattern, String name) {
    int[] points = name.codePoints().toArray();
    List<Sign> signs = pattern.signs();
    return matches(
        signs.size(),
        i -> signs.get(i).isStar(),
        points.length,
        (i, j) -> signs.get(i).takes().test(points[j]));
  }

  private interface Pair {
    boolean matches(int pattern, int item);
  }

  /** Signs against characters, or names against names; a star takes any number of items. */
  private static boolean matches(int patterns, IntPredicate isStar, int items, Pair pair) {
    int pattern = 0;
    int star = -1;
    int taken = 0; // by the last star; no earlier one ever has to take more
    for (int item = 0; item < items; ) {
      if (pattern < patterns && isStar.test(pattern)) {
        star = pattern++;
        taken = item;
      } else if (pattern < patterns && pair.matches(pattern, item)) {
        pattern++;
        item++;
      } else if (star >= 0) {
        pattern = star + 1;
        item = ++taken;
      } else {
        return false;
      }
    }
    while (pattern < patterns && isStar.test(pattern)) {
      pattern++;
    }
    return pattern == patterns;
  }

  private static Path path(String pattern) {
    boolean folder = pattern.endsWith("/");
    String inner = folder ? pattern.substring(0, pattern.length() - 1) : pattern;
    List<Name> names = new ArrayList<>();
    if (inner.indexOf('/') < 0) {
      names.add(new Name(List.of(), true));
    }
    for (String name : inner.split("/")) {
      if (!name.isEmpty() && !name.equals(".")) {
        names.add(new Name(name.equals(FOLDERS) ? List.of() : signs(name), name.equals(FOLDERS)));
      }
    }
    return new Path(names, folder);
  }

  private static List<Sign> signs(String name) {
    List<Sign> signs = new ArrayList<>();
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c == '*') {
        signs.add(Sign.STAR);
      } else if (c == '?') {
        signs.add(Sign.ANY);
      } else if (c == '[') {
        end = closing(name, i);
        signs.add(new Sign(false, oneOf(name.substring(i + 1, end - 1))));
      } else {
        int at = c == '\\' && end < name.length() ? end : i;
        int literal = name.codePointAt(at);
        end = at + Character.charCount(literal);
        signs.add(new Sign(false, x -> x == literal));
      }
      i = end;
    }
    return signs;
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
