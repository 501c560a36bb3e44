package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  @TempDir private Path folder;
  private final Collected troubles = new Collected();

  @BeforeEach
  void layOut() throws IOException {
    for (String file :
        List.of(
            "b.txt", "a.TEXT", "c.log", "d.jsonl", ".hidden.txt", "deep/er/e.txt", ".git/f.txt")) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "A quiet day.");
    }
  }

  private List<String> find(InputMode mode, String... paths) {
    return find(Search.of(mode), paths);
  }

  private static Search search(List<String> include, List<String> exclude, boolean followLinks) {
    return new Search(
        InputMode.AUTO,
        include.stream().map(Glob::of).toList(),
        exclude.stream().map(Glob::of).toList(),
        followLinks);
  }

  private List<String> find(Search search, String... paths) {
    List<String> absolute =
        List.of(paths).stream().map(p -> p.equals("-") ? p : folder + "/" + p).toList();
    return new InputFinder(search, troubles)
        .find(absolute).stream()
            .map(
                i ->
                    i.path().isEmpty()
                        ? "-"
                        : folder.relativize(i.path().get().normalize()).toString())
            .toList();
  }

  @Test
  void folderGivesItsTextsInOneOrder() {
    assertEquals(List.of("a.TEXT", "b.txt", "deep/er/e.txt"), find(InputMode.AUTO, ""));
    assertEquals(List.of("d.jsonl"), find(InputMode.JSONL, ""));
  }

  /** More deeply than calls can on a small stack. */
  @Test
  void foldersLieInOneAnother() throws IOException, InterruptedException {
    Path deepest = folder.resolve("d/".repeat(400));
    Files.createDirectories(deepest);
    Files.writeString(deepest.resolve("g.txt"), "A quiet day.");
    List<String> found = new ArrayList<>();
    long stack = 1; // as small as Java has them
    Thread small = new Thread(null, () -> found.addAll(find(InputMode.AUTO, "d")), "small", stack);
    small.start();
    small.join();
    assertEquals(List.of("d/".repeat(400) + "g.txt"), found);
  }

  @Test
  void namedFileIsAlwaysTaken() {
    assertEquals(List.of(".hidden.txt", "c.log"), find(InputMode.AUTO, "c.log", ".hidden.txt"));
  }

  @Test
  void orderOfThePathsDoesNotMatter() {
    assertEquals(find(InputMode.AUTO, "-", "c.log", ""), find(InputMode.AUTO, "", "c.log", "-"));
  }

  @Test
  void fileIsTakenOnce() throws IOException {
    Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("b.txt"));
    assertEquals(
        List.of("a.TEXT", "b.txt", "deep/er/e.txt"),
        find(InputMode.AUTO, "", "b.txt", "deep/../b.txt", "deep"));
    assertEquals(List.of("-"), find(InputMode.AUTO, "-", "-"));
  }

  @Test
  void linkToAFileOfTheSameFolderIsNoOtherFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("b.txt"));
    assertEquals(List.of("a.TEXT", "b.txt", "deep/er/e.txt"), find(InputMode.AUTO, ""));
  }

  @Test
  void loopOfLinksEnds() throws IOException {
    Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
    Files.createSymbolicLink(folder.resolve("deep/loop.txt"), folder);
    assertEquals(List.of("a.TEXT", "b.txt", "deep/er/e.txt"), find(InputMode.AUTO, ""));
    assertEquals(List.of(), troubles.problems);
  }

  @Test
  void everyTroubleIsOneProblemAndTheRestIsFound() throws IOException {
    Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere"));
    assertEquals(3, find(InputMode.AUTO, "", "missing", "/dev/null", "a\0b").size());
    assertEquals(4, troubles.problems.size(), troubles.problems::toString);
  }

  @Test
  void folderWithoutArticlesIsAWarning() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(List.of(), find(InputMode.AUTO, "empty"));
    assertEquals(1, troubles.warnings.size());
  }

  @Test
  void includeReplacesTheEndingsAndExcludeWins() {
    assertEquals(List.of("c.log"), find(search(List.of("*.log"), List.of(), false), ""));
    assertEquals(
        List.of("deep/er/e.txt"), find(search(List.of("deep/**"), List.of("c*"), false), ""));
    assertEquals(List.of("b.txt"), find(search(List.of(), List.of("deep/", "*.TEXT"), false), ""));
    assertEquals(
        List.of("a.TEXT"), find(search(List.of(), List.of("b.*", "/deep"), false), "", "b.txt"));
    assertEquals(List.of("c.log"), find(search(List.of("*.txt"), List.of(), false), "c.log"));
  }

  @Test
  void excludedFolderIsNotEntered() throws IOException {
    Files.createSymbolicLink(folder.resolve("deep/dangling.txt"), Path.of("nowhere"));
    find(search(List.of(), List.of("deep"), false), "");
    assertEquals(List.of(), troubles.problems);
  }

  @Test
  void linksAreFollowedOnceAndCirclesAreTold() throws IOException {
    Path other = Files.createDirectories(folder.resolve(".other"));
    Files.writeString(other.resolve("o.txt"), "A quiet day.");
    Files.createSymbolicLink(folder.resolve("link"), other);
    Files.createSymbolicLink(folder.resolve("link2"), other);
    Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
    Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    assertEquals(
        List.of("a.TEXT", "b.txt", "deep/er/e.txt", "link/o.txt"),
        find(search(List.of(), List.of(), true), ""));
    assertEquals(
        List.of(folder + "/deep/loop: a link back to a folder that it is in, not followed"),
        troubles.warnings);
    assertEquals(List.of(), troubles.problems);
  }
}
