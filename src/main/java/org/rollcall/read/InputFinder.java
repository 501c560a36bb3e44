package org.rollcall.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    return withoutRepeats(found);
  }

  private void addNamed(String name, List<Input> found) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        int before = found.size();
        new Walk(found).enter(path, List.of());
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

  /** The search of one folder that was named. */
  private final class Walk {
    private final List<Input> found;

    /** The folders behind links by their real paths, and whether we are still inside. */
    private final Map<Path, Boolean> entered = new HashMap<>();

    Walk(List<Input> found) {
      this.found = found;
    }

    /**
     * Takes what is in a folder.
     *
     * @param names of the folder and those above it, without the one that was named
     */
    void enter(Path folder, List<String> names) {
      try {
        if (!search.followLinks()) {
          addAll(folder, names);
          return;
        }
        Path real = folder.toRealPath();
        Boolean inside = entered.putIfAbsent(real, true);
        if (inside == null) {
          addAll(folder, names);
          entered.put(real, false);
        } else if (inside) {
          String message = "a link back to a folder that it is in, not followed";
          troubles.warning(new Problem(Input.nameOf(folder), message));
        }
      } catch (IOException e) {
        troubles.problem(new Problem(Input.nameOf(folder), Reason.of(e)));
      }
    }

    private void addAll(Path folder, List<String> names) throws IOException {
      for (Path entry : sorted(folder)) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".")) {
          continue;
        }
        List<String> below = new ArrayList<>(names);
        below.add(name);
        try {
          take(entry, below);
        } catch (IOException e) {
          // It may be a folder full of articles, whose loss has to be told.
          if (!search.excludes(below, true)) {
            troubles.problem(new Problem(Input.nameOf(entry), Reason.of(e)));
          }
        }
      }
    }

    private void take(Path entry, List<String> names) throws IOException {
      if (isFolder(entry)) {
        if (!search.excludes(names, true)) {
          enter(entry, names);
        }
      } else if (search.takes(names) && !Files.isDirectory(entry)) {
        addFile(entry, found);
      }
    }

    private boolean isFolder(Path entry) throws IOException {
      LinkOption[] links =
          search.followLinks() ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
      try {
        return Files.readAttributes(entry, BasicFileAttributes.class, links).isDirectory();
      } catch (IOException e) {
        if (e instanceof NoSuchFileException || Files.isSymbolicLink(entry)) {
          return false; // gone, or a link that leads nowhere: if it is to be read, that is told
        }
        throw e;
      }
    }

    /** Sorted, so that of two links to a folder always the same one is entered. */
    private List<Path> sorted(Path folder) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (DirectoryIteratorException e) {
        // What was listed before it failed is read.
        troubles.problem(new Problem(Input.nameOf(folder), Reason.of(e.getCause())));
      }
      entries.sort(Comparator.naturalOrder());
      return entries;
    }
  }
}
