package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every shell sample of README.md and src/docs works as it stands there. Each is run in a folder
 * with the articles of {@code samples} as {@code articles} and as {@code samples}, the files of
 * {@code src/test/resources/readme}, tables {@code names.csv} and {@code new.csv}, and rollcall in
 * {@code tools}; {@code bin/curl} stands for the network.
 */
class SamplesOfPagesIT {
  private static final Path FILES = Launcher.PROJECT.resolve("src/test/resources/readme");
  private static final Path SAMPLES = Launcher.PROJECT.resolve("samples");

  @TestFactory
  Stream<DynamicTest> samples(@TempDir Path folder) throws Exception {
    List<Path> pages = new ArrayList<>(List.of(Launcher.PROJECT.resolve("README.md")));
    pages.addAll(
        GoldenCase.list(Launcher.PROJECT.resolve("src/docs")).stream()
            .filter(page -> page.toString().endsWith(".md"))
            .toList());
    List<Sample> samples = new ArrayList<>();
    for (Path page : pages) {
      samples.addAll(Sample.of(page));
    }
    assertTrue(samples.size() > 3, "samples found");
    Path files = Files.createDirectory(folder.resolve("files"));
    layOut(files);
    return samples.stream()
        .map(sample -> DynamicTest.dynamicTest(sample.place(), () -> check(sample, files, folder)));
  }

  /** What every sample finds, with the tables of an earlier run and of one with a row less. */
  private static void layOut(Path files) throws Exception {
    copy(FILES, files);
    copy(SAMPLES, files.resolve("samples"));
    copy(SAMPLES, files.resolve("articles"));
    Files.delete(files.resolve("articles/expected.csv"));
    String tables = "rollcall -o names.csv articles && sed '$d' names.csv > new.csv";
    Launcher.Outcome outcome = Launcher.run(tables, files, 2);
    assertEquals(0, outcome.exit(), outcome.err());
  }

  private static void check(Sample sample, Path files, Path folder) throws Exception {
    Path fresh = Files.createTempDirectory(folder, "sample");
    copy(files, fresh);
    Path tools = Files.createDirectory(fresh.resolve("tools"));
    Path program = Launcher.PROJECT.resolve("target/rollcall");
    Files.createSymbolicLink(tools.resolve("rollcall"), program);
    // Where failure is expected, every command is run all the same.
    String first = sample.exit() == 0 ? "set -e\n" : "";
    String commands = first + "PATH=$PWD/bin:$PATH\n" + sample.commands();
    Launcher.Outcome outcome = Launcher.run(commands, fresh, 2);
    assertEquals(sample.exit(), outcome.exit(), outcome.err());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
