package org.rollcall.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read, or standard input.
 *
 * @param name as it was given or found; an article's id
 * @param path where it is; empty for standard input
 */
public record Input(String name, Optional<Path> path) {
  /** What stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  static Input standard() {
    return new Input(STANDARD_INPUT, Optional.empty());
  }

  static Input file(Path path) {
    return new Input(nameOf(path), Optional.of(path));
  }

  /**
   * The path with {@code /} on every system: names go into results, and those are portable. Bytes
   * of a name that are no UTF-8 are shown as {@code \xE9}, which keeps two such names apart.
   */
  static String nameOf(Path path) {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    return name.indexOf('\uFFFD') < 0 ? name : RawName.of(path);
  }
}
