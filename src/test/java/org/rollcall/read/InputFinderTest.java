package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            "b.txt", "a.TEXT", "c.md", "d.jsonl", ".hidden.txt", "deep/er/e.txt", ".git/f.txt")) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "A quiet day.");
    }
  }

  private List<String> find(InputMode mode, String... paths) {
    List<String> absolute =
        List.of(paths).stream().map(p -> p.equals("-") ? p : folder + "/" + p).toList();
    return new InputFinder(mode, troubles)
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

  @Test
  void namedFileIsAlwaysTaken() {
    assertEquals(List.of(".hidden.txt", "c.md"), find(InputMode.AUTO, "c.md", ".hidden.txt"));
  }

  @Test
  void orderOfThePathsDoesNotMatter() {
    assertEquals(find(InputMode.AUTO, "-", "c.md", ""), find(InputMode.AUTO, "", "c.md", "-"));
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
}
