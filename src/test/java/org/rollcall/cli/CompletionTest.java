package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The scripts are run by the shells they are for, and know every option of every command. */
class CompletionTest {
  @TempDir Path folder;

  /** What {@code rollcall completion SHELL} prints. */
  static String script(String shell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        new Application(
                InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Terminal.NONE)
            .run("completion", shell);
    assertEquals(ExitCode.DONE, exit);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path file(String shell) throws Exception {
    return Files.writeString(folder.resolve("rollcall." + shell), script(shell));
  }

  /** What bash proposes for words, of which the last one is being typed. */
  private List<String> proposals(Path script, List<String> lines) throws Exception {
    StringBuilder program = new StringBuilder("cd " + folder + "; . " + script + "\n");
    for (String line : lines) {
      program.append("COMP_WORDS=(").append(line).append("); COMP_CWORD=$((${#COMP_WORDS[@]}-1));");
      program.append(" _rollcall; echo \"${COMPREPLY[*]}\"\n");
    }
    Shells.Outcome outcome = Shells.run("bash", "-c", program.toString());
    Assumptions.assumeTrue(outcome.exit() != 127, "no bash here");
    assertEquals(0, outcome.exit(), outcome.out());
    return outcome.out().lines().toList();
  }

  @Test
  void bashProposesEveryOptionOfEveryCommand() throws Exception {
    List<String> lines = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (CommandSpec command : Pages.all(Pages.commands().getCommandSpec())) {
      lines.add(command.qualifiedName() + " -");
      expected.add(
          Pages.options(command).stream()
              .flatMap(option -> List.of(option.names()).stream())
              .collect(Collectors.joining(" ")));
    }
    assertEquals(expected, proposals(file("bash"), lines));
  }

  @Test
  void bashProposesWordsFilesAndCommands() throws Exception {
    Files.createDirectory(folder.resolve("news"));
    Files.writeString(folder.resolve("names.csv"), "");
    Path script = file("bash");
    List<String> got =
        proposals(
            script,
            List.of(
                "rollcall expl",
                "rollcall --format js",
                "rollcall --format = js",
                "rollcall --types person,pl",
                "rollcall explain -f ''",
                "rollcall annotations j",
                "rollcall --baseline n",
                "rollcall --models n",
                "rollcall n",
                "rollcall completion ''",
                "rollcall --threads ''"));
    List<String> sorted =
        got.stream().map(l -> String.join(" ", new TreeSet<>(List.of(l.split(" ", 0))))).toList();
    assertEquals(
        List.of(
            "explain",
            "json jsonl",
            "json jsonl",
            "person,place",
            "json table",
            "join",
            "names.csv news",
            "news",
            "names.csv news",
            "bash zsh",
            ""),
        sorted);
  }

  /** zsh completes only at a terminal, so its own functions are replaced by ones that tell. */
  @Test
  void zshOffersEveryOptionOfEveryCommand() throws Exception {
    Path script = file("zsh");
    StringBuilder program =
        new StringBuilder("compdef() {}; _describe() {}; _arguments() { print -r -- \"$*\" }\n");
    program.append(". ").append(script).append('\n');
    List<CommandSpec> commands = Pages.all(Pages.commands().getCommandSpec());
    for (CommandSpec command : commands) {
      program.append("words=(").append(command.qualifiedName()).append(" -)\n");
      program.append("CURRENT=$#words; _rollcall\n");
    }
    Shells.Outcome outcome = Shells.run("zsh", "-f", "-c", program.toString());
    Assumptions.assumeTrue(outcome.exit() != 127, "no zsh here");
    List<String> offered = outcome.out().lines().toList();
    assertEquals(commands.size(), offered.size(), outcome.out());
    for (int i = 0; i < commands.size(); i++) {
      for (OptionSpec option : Pages.options(commands.get(i))) {
        String mark = option.arity().max() == 0 ? "[" : "=";
        String name = option.longestName() + mark;
        assertTrue(offered.get(i).contains(name), name + " not in " + offered.get(i));
      }
    }
    assertTrue(offered.get(0).contains(":TYPE:_values -s , TYPE person place"), offered.get(0));
  }

  /** A file of this name and first line, in a folder of the search path, is found by zsh alone. */
  @Test
  void zshFindsTheFileByItself() throws Exception {
    Files.writeString(folder.resolve("_rollcall"), script("zsh"));
    String program =
        "fpath=("
            + folder
            + " $fpath); autoload -Uz compinit; compinit -u -D; print $_comps[rollcall]";
    Shells.Outcome outcome = Shells.run("zsh", "-f", "-c", program);
    Assumptions.assumeTrue(outcome.exit() != 127, "no zsh here");
    assertEquals("_rollcall", outcome.out().strip());
  }
}
