package org.rollcall.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Glob} without braces: a pattern for each name of a path.
 *
 * @param names the patterns, of which {@link GlobName#FOLDERS} takes any number of names
 * @param folder whether it is about folders alone
 */
record GlobPath(List<GlobName> names, boolean folder) {
  private static final String ANY_FOLDERS = "**";

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is malformed; the message says how
   */
  static GlobPath of(String pattern) {
    boolean folder = pattern.endsWith("/");
    String inner = folder ? pattern.substring(0, pattern.length() - 1) : pattern;
    List<GlobName> names = new ArrayList<>();
    if (inner.indexOf('/') < 0) {
      names.add(GlobName.FOLDERS);
    }
    for (String name : inner.split("/", 0)) {
      if (!name.isEmpty() && !name.equals(".")) {
        names.add(name.equals(ANY_FOLDERS) ? GlobName.FOLDERS : GlobName.of(name));
      }
    }
    return new GlobPath(names, folder);
  }

  /** Whether a path matches, which may be a folder's. */
  boolean matches(List<String> path, boolean isFolder) {
    return (isFolder || !folder)
        && Stars.match(
            names.size(),
            i -> names.get(i).isFolders(),
            path.size(),
            (i, j) -> names.get(i).matches(path.get(j)));
  }
}
