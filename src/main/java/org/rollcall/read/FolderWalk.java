package org.rollcall.read;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rollcall.model.Problem;

/** The search of one folder that was named, with all folders in it. */
final class FolderWalk {
  /**
   * A folder that is being looked at.
   *
   * @param names of the folder and those above it
   * @param entries what is still to be looked at
   * @param real its real path, where links are followed
   */
  private record Visit(List<String> names, Iterator<Path> entries, Optional<Path> real) {}

  private final Search search;
  private final Troubles troubles;
  private final Consumer<Path> sink;

  /** The folders behind links by their real paths, and whether we are still inside. */
  private final Map<Path, Boolean> entered = new HashMap<>();

  /** The folders on the way to where we are, the innermost first. */
  private final Deque<Visit> open = new ArrayDeque<>();

  /**
   * A walk that has not begun.
   *
   * @param sink gets the files that the search takes
   */
  FolderWalk(Search search, Troubles troubles, Consumer<Path> sink) {
    this.search = search;
    this.troubles = troubles;
    this.sink = sink;
  }

  /**
   * Takes what is in a folder. Folders lie in one another more deeply than calls can.
   *
   * @param names of the folder and those above it, without the one that was named
   */
  void enter(Path folder, List<String> names) {
    open(folder, names);
    while (!open.isEmpty()) {
      Visit visit = open.peek();
      if (visit.entries().hasNext()) {
        look(visit.entries().next(), visit.names());
      } else {
        open.pop();
        visit.real().ifPresent(real -> entered.put(real, false));
      }
    }
  }

  private void open(Path folder, List<String> names) {
    try {
      if (!search.followLinks()) {
        open.push(new Visit(names, sorted(folder).iterator(), Optional.empty()));
        return;
      }
      Path real = folder.toRealPath();
      Boolean inside = entered.putIfAbsent(real, true);
      if (inside == null) {
        open.push(new Visit(names, sorted(folder).iterator(), Optional.of(real)));
      } else if (inside) {
        String message = "a link back to a folder that it is in, not followed";
        troubles.warning(new Problem(Input.nameOf(folder), message));
      }
    } catch (IOException e) {
      troubles.problem(new Problem(Input.nameOf(folder), Reason.of(e)));
    }
  }

  private void look(Path entry, List<String> names) {
    String name = entry.getFileName().toString();
    if (name.startsWith(".")) {
      return;
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

  private void take(Path entry, List<String> names) throws IOException {
    if (isFolder(entry)) {
      if (!search.excludes(names, true)) {
        open(entry, names);
      }
    } else if (search.takes(names) && !Files.isDirectory(entry)) {
      sink.accept(entry);
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
      troubles.problem(new Problem(Input.nameOf(folder), Reason.of(requireNonNull(e.getCause()))));
    }
    entries.sort(Comparator.naturalOrder());
    return entries;
  }
}
