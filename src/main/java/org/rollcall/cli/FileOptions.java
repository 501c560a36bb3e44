package org.rollcall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.read.Glob;
import org.rollcall.read.Input;
import org.rollcall.read.InputMode;
import org.rollcall.read.PathList;
import org.rollcall.read.Reading;
import org.rollcall.read.Search;

/** The options that say which files are read. */
final class FileOptions extends Options {
  private final Argument<String> list =
      option(
          "--files-from=LIST",
          ValueType.TEXT,
          "Read the paths in the file LIST, too, a path a line; - for standard input.");
  private final Argument<Boolean> nul =
      flag("-0 --null", "The paths of --files-from end in NUL, as by find -print0.");
  private final Argument<List<Glob>> include =
      option(
          "--include=GLOB",
          ValueType.of(Glob.class, new Globs()).list(),
          "In folders, read the files that match GLOB, whatever their endings, such as '*.log' or"
              + " 'news/**'. May be repeated.");
  private final Argument<List<Glob>> exclude =
      option(
          "--exclude=GLOB",
          ValueType.of(Glob.class, new Globs()).list(),
          "Do not read files or enter folders that match GLOB, such as 'draft*' or 'old/'; it wins"
              + " over --include. May be repeated.");
  private final Argument<Integer> maxBytes =
      option(
          "--max-file-size=SIZE",
          ValueType.of(Integer.class, new Bytes()),
          "Skip larger files, such as 500K, 64M or 1G (default: 16M).");
  private final Argument<Boolean> followLinks =
      flag("--follow-links", "Enter folders behind links, too.");

  FileOptions(Options others) {
    super(others);
  }

  /** Whether a list says what to read, so that no path has to. */
  boolean hasList() {
    return list.value() != null;
  }

  /** Which files of folders are read. */
  Search search(InputMode mode) {
    return new Search(mode, include.or(List.of()), exclude.or(List.of()), followLinks.value());
  }

  /** The size of the largest file, in bytes. */
  int maxBytes() {
    return maxBytes.or(Reading.MAX_BYTES);
  }

  /**
   * The paths of the command line and of the list; standard input if neither is given.
   *
   * @throws Failure if the list can't be read
   */
  List<String> paths(Session session, List<String> given) throws Failure {
    if (!hasList()) {
      if (nul.value()) {
        throw usage("--null is about the list of --files-from");
      }
      return given.isEmpty() ? List.of(Input.STANDARD_INPUT) : List.copyOf(given);
    }
    List<String> paths = new ArrayList<>(given);
    String from = list.value();
    boolean standard = from.equals(Input.STANDARD_INPUT);
    String name = standard ? "standard input" : from;
    PathList reader = new PathList(name, nul.value(), session.messages());
    try {
      paths.addAll(standard ? reader.read(session.in()) : reader.read(path("--files-from", from)));
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
    if (standard && paths.contains(Input.STANDARD_INPUT)) {
      throw usage("standard input can not be both the list of --files-from and an article");
    }
    if (paths.isEmpty()) {
      session.messages().note(name + " lists no file");
    }
    return paths;
  }

  static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message, null);
  }
}
