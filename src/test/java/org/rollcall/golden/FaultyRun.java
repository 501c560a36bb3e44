package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the real launcher in a folder of its own. Where a machine can't make a fault (mounting needs
 * rights), the test is skipped and says so.
 */
abstract class FaultyRun {
  @TempDir Path folder;

  final Launcher.Outcome run(String command) throws IOException, InterruptedException {
    return Launcher.run(command, folder, 2);
  }

  final void assume(String command, String otherwise) throws IOException, InterruptedException {
    assumeTrue(run(command).exit() == 0, otherwise);
  }

  final void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  /** A table of some 200 kB. */
  final void writeManyNumbers() throws IOException {
    write(
        "in/many.txt",
        IntStream.range(1000, 4000)
            .mapToObj(i -> "They had " + i * 3 + " barrels of tar. ")
            .collect(Collectors.joining()));
  }

  final List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static void assertEnds(Launcher.Outcome outcome, int exit, String out, String err) {
    assertEquals(out, outcome.out());
    assertEquals(err, outcome.err());
    assertEquals(exit, outcome.exit());
  }
}
