package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The articles of {@code samples} give the table beside them, however they are asked for. {@code
 * mvn verify -Drollcall.golden.update=true} records the table.
 */
class SamplesIT {
  private static final Path EXPECTED = Launcher.PROJECT.resolve("samples/expected.csv");

  @Test
  void tableIsTheOneBesideTheArticles() throws Exception {
    boolean update = Boolean.getBoolean("rollcall.golden.update");
    Assumptions.assumeTrue(update || Files.exists(EXPECTED), "no table recorded yet");
    String table = run("rollcall samples");
    if (update) {
      Files.writeString(EXPECTED, table);
    }
    assertEquals(Files.readString(EXPECTED), table);
    assertEquals(table, run("rollcall -j 4 $(ls -r samples/*.txt) samples"), "reversed, twice");
  }

  private static String run(String command) throws Exception {
    Launcher.Outcome outcome = Launcher.run(command, Launcher.PROJECT, 1);
    assertEquals("", outcome.err());
    assertEquals(0, outcome.exit());
    return outcome.out();
  }
}
