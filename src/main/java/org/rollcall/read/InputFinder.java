package org.rollcall.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.model.Problem;

/**
 * Turns paths of the command line into the files to read.
 *
 * <p>A file that is named is taken unless it is excluded. A folder is searched with all folders in
 * it for the files that the {@link Search} takes; hidden files and folders are passed over, and
 * links to files are read. Links to folders are followed if asked for, but no folder is entered
 * twice, so a loop of links can do no harm.
 */
public final class InputFinder {
  private final Search search;
  private final Troubles troubles;

  /** A finder that reports what can not be read to {@code troubles}. */
  public InputFinder(Search search, Troubles troubles) {
    this.search = search;
    this.troubles = troubles;
  }

  /**
   * The inputs in the order of their names, whatever the order of {@code paths}; a file that is
   * reached in two ways is there once, under the name that sorts first.
   *
   * @param paths files, folders, or {@code -} for standard input
   */
  public List<Input> find(List<String> paths) {
    List<Input> found = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(Input.STANDARD_INPUT)) {
        found.add(Input.standard());
      } else {
        addNamed(path, found);
      }
    }
    found.sort((one, other) -> one.name().compareTo(other.name()));
    return mayRepeat(paths, found) ? withoutRepeats(found) : found;
  }

  /** One folder without links has each file once; to ask for the real path of each takes time. */
  private boolean mayRepeat(List<String> paths, List<Input> found) {
    return paths.size() > 1
        || search.followLinks()
        || found.stream().flatMap(input -> input.path().stream()).anyMatch(Files::isSymbolicLink);
  }

  private void addNamed(String name, List<Input> found) {
    if (name.isEmpty()) { // to Java that is the working folder, to a script a variable not set
      troubles.problem(new Problem("''", "an empty path"));
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        int before = found.size();
        new FolderWalk(search, troubles, file -> addFile(file, found)).enter(path, List.of());
        if (found.size() == before) {
          troubles.warning(new Problem(name, "no " + search.what() + " in this folder"));
        }
      } else if (!search.excludes(namesOf(path.normalize()), false)) {
        addFile(path, found);
      }
    } catch (InvalidPathException e) {
      troubles.problem(new Problem(name, "not a path: " + e.getReason()));
    }
  }

  private void addFile(Path path, List<Input> found) {
    String trouble = "not a regular file; pipe it in and name it - to read it";
    try {
      if (Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
        found.add(Input.file(path));
        return;
      }
    } catch (IOException e) {
      boolean nowhere = Files.isSymbolicLink(path) && !(e instanceof AccessDeniedException);
      trouble = nowhere ? "a link that leads nowhere" : Reason.of(e);
    }
    troubles.problem(new Problem(Input.nameOf(path), trouble));
  }

  private List<Input> withoutRepeats(List<Input> inputs) {
    Set<String> seen = new HashSet<>();
    List<Input> once = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      try {
        // A real path never equals "-": it is absolute.
        String key =
            input.path().isEmpty() ? input.name() : Input.nameOf(input.path().get().toRealPath());
        if (seen.add(key)) {
          once.add(input);
        }
      } catch (IOException e) {
        troubles.problem(new Problem(input.name(), Reason.of(e)));
      }
    }
    return once;
  }

  private static List<String> namesOf(Path path) {
    List<String> names = new ArrayList<>();
    for (Path name : path) {
      names.add(name.toString());
    }
    return names;
  }
}
