package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages that are made from the program say what it does today. {@code mvn verify
 * -Drollcall.golden.update=true} makes them anew.
 */
class GeneratedPagesTest {
  private static final boolean UPDATE = Boolean.getBoolean("rollcall.golden.update");
  private static final Path MAN = Path.of("src/main/dist/man/man1/rollcall.1");

  @Test
  void optionsPageIsTheProgramsOwn() throws Exception {
    check(Path.of("src/docs/options.md"), OptionsPage.text());
  }

  @Test
  void manualPageIsTheProgramsOwn() throws Exception {
    check(MAN, ManPage.text());
  }

  @ParameterizedTest
  @CsvSource({"bash, rollcall.bash", "zsh, _rollcall"})
  void completionIsTheProgramsOwn(String shell, String file) throws Exception {
    check(Path.of("src/main/dist/completions", file), CompletionTest.script(shell));
  }

  private static void check(Path file, String text) throws Exception {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text, file + " is out of date");
  }

  /** Where the tool is installed. */
  @ParameterizedTest
  @ValueSource(strings = {"mandoc -T lint -W warning", "groff -man -Tutf8 -ww -z"})
  void manualPageIsSound(String tool) throws Exception {
    Shells.Outcome outcome = Shells.run("sh", "-c", tool + " " + MAN + " 2>&1");
    Assumptions.assumeTrue(outcome.exit() != 127, tool + " is not here");
    assertEquals("", outcome.out());
    assertEquals(0, outcome.exit());
  }

  @Test
  void readmeListsEveryExitCodeAndCommand() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    Map<String, String> codes = new TreeMap<>();
    Pages.all(Pages.commands().getCommandSpec())
        .forEach(command -> codes.putAll(Pages.exitCodes(command)));
    List<String> missing =
        codes.keySet().stream().filter(code -> !readme.contains("\n| " + code + " | ")).toList();
    assertEquals(List.of(), missing, "exit codes");
    String models = Files.readString(Path.of("models/README.md"));
    for (String command : Pages.commands().getSubcommands().keySet()) {
      boolean told = (readme + models).contains("rollcall " + command);
      assertTrue(told, "no word of rollcall " + command);
    }
    assertTrue(readme.contains("src/docs/options.md"), "no link to the options");
  }
}
