package org.rollcall.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.model.Problem;

/**
 * Turns paths of the command line into the files to read.
 *
 * <p>A file that is named is always taken. A folder is searched with all folders in it for files
 * with the endings of the {@link InputMode}; hidden files and folders are passed over, links to
 * files are read, links to folders are not followed, so a loop of links can do no harm.
 */
public final class InputFinder {
  private final InputMode mode;
  private final Troubles troubles;

  /** A finder that reports what can not be read to {@code troubles}. */
  public InputFinder(InputMode mode, Troubles troubles) {
    this.mode = mode;
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
    found.sort(Comparator.comparing(Input::name));
    return withoutRepeats(found);
  }

  private void addNamed(String name, List<Input> found) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        int before = found.size();
        addFolder(path, found);
        if (found.size() == before) {
          troubles.warning(new Problem(name, "no " + mode.endings() + " file in this folder"));
        }
      } else {
        addFile(path, found);
      }
    } catch (InvalidPathException e) {
      troubles.problem(new Problem(name, "not a path: " + e.getReason()));
    }
  }

  private void addFolder(Path folder, List<Input> found) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String fileName = entry.getFileName().toString();
        if (fileName.startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          addFolder(entry, found);
        } else if (mode.picks(fileName) && !Files.isDirectory(entry)) {
          addFile(entry, found);
        }
      }
    } catch (IOException e) {
      troubles.problem(new Problem(Input.nameOf(folder), Reason.of(e)));
    } catch (DirectoryIteratorException e) {
      troubles.problem(new Problem(Input.nameOf(folder), Reason.of(e.getCause())));
    }
  }

  private void addFile(Path path, List<Input> found) {
    if (Files.isRegularFile(path)) {
      found.add(Input.file(path));
    } else {
      troubles.problem(new Problem(Input.nameOf(path), whyNot(path)));
    }
  }

  private static String whyNot(Path path) {
    if (Files.exists(path)) {
      return "not a regular file; pipe it in and name it - to read it";
    }
    if (Files.isSymbolicLink(path)) {
      return "a link that leads nowhere";
    }
    return "no such file or folder";
  }

  private List<Input> withoutRepeats(List<Input> inputs) {
    Set<String> seen = new HashSet<>();
    List<Input> once = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      try {
        // A real path never equals "-": it is absolute.
        String key =
            input.path().isEmpty() ? input.name() : input.path().get().toRealPath().toString();
        if (seen.add(key)) {
          once.add(input);
        }
      } catch (IOException e) {
        troubles.problem(new Problem(input.name(), Reason.of(e)));
      }
    }
    return once;
  }
}
