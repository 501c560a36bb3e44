package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder of {@code src/test/resources/golden} as a user would, with one thread and with
 * four. {@code mvn verify -Drollcall.golden.update=true} takes what the program does for right;
 * read the difference before you commit it. {@code -Drollcall.golden.case=NAME} runs one alone.
 */
class GoldenCasesIT {
  private static final Path CASES = Launcher.PROJECT.resolve("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("rollcall.golden.update");
  private static final String ONLY = System.getProperty("rollcall.golden.case");

  @TestFactory
  Stream<DynamicTest> golden(@TempDir Path folder) {
    return GoldenCase.list(CASES).stream()
        .map(GoldenCase::new)
        .filter(c -> ONLY == null || c.name().equals(ONLY))
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c, folder)));
  }

  private static void check(GoldenCase golden, Path folder) throws Exception {
    assertEquals(Set.of(), golden.strangers(), "files that mean nothing");
    Launcher.Outcome one = run(golden, folder, 1);
    Launcher.Outcome four = run(golden, folder, 4);
    assertEquals(one, four, "one and four threads");
    if (UPDATE) {
      golden.record(one);
    }
    Launcher.Outcome expected = golden.expected();
    assertEquals(expected.err(), one.err(), "standard error");
    assertEquals(expected.out(), one.out(), "standard output");
    assertEquals(expected.exit(), one.exit(), "exit code");
  }

  private static Launcher.Outcome run(GoldenCase golden, Path folder, int processors)
      throws Exception {
    Path fresh = Files.createTempDirectory(folder, golden.name());
    golden.layOut(fresh);
    return Launcher.run(golden.command(), fresh, processors);
  }
}
