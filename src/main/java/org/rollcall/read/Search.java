package org.rollcall.read;

import java.util.List;

/**
 * Which files of a folder are articles.
 *
 * @param mode picks them by their endings, unless {@code include} does
 * @param include the files to take; if empty, those with the endings of {@code mode}
 * @param exclude the files to pass over and the folders not to enter, whatever {@code include} says
 * @param followLinks whether links to folders are entered
 */
public record Search(InputMode mode, List<Glob> include, List<Glob> exclude, boolean followLinks) {
  public Search {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** The files with the endings of a mode, behind no links to folders. */
  public static Search of(InputMode mode) {
    return new Search(mode, List.of(), List.of(), false);
  }

  /**
   * Whether a file is to be read.
   *
   * @param path the names of the folders below the one that is searched, and the file's
   */
  boolean takes(List<String> path) {
    boolean picked =
        include.isEmpty()
            ? mode.picks(path.get(path.size() - 1))
            : include.stream().anyMatch(glob -> glob.covers(path));
    return picked && !excludes(path, false);
  }

  /** Whether a file is to be passed over, or a folder not to be entered. */
  boolean excludes(List<String> path, boolean folder) {
    return exclude.stream().anyMatch(glob -> glob.matches(path, folder));
  }

  /** What was looked for, for messages. */
  String what() {
    if (!include.isEmpty()) {
      return "file that --include takes";
    }
    List<String> endings = mode.endings();
    int last = endings.size() - 1;
    return String.join(", ", endings.subList(0, last)) + " or " + endings.get(last) + " file";
  }
}
