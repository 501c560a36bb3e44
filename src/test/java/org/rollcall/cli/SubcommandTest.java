package org.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SubcommandTest {
  private final Session session =
      new Session(
          new ByteArrayInputStream(new byte[0]),
          OutputStream.nullOutputStream(),
          new Messages(OutputStream.nullOutputStream(), false, Map.of()),
          Terminal.NONE,
          Map.of());

  /** The list in the help is written down apart from the commands, and says what they say. */
  @Test
  void listSaysOfACommandWhatItsOwnHelpSays() {
    CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create().name("rollcall"));
    Subcommand.addAll(line, session, () -> Settings.NONE);
    assertEquals(Subcommand.values().length, line.getSubcommands().size());
    String fromCommands = line.getHelp().commandList();
    assertEquals(fromCommands, Subcommand.list(line.getHelp()));
  }

  @Test
  void onlyNamedCommandsAreMade() {
    CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create().name("rollcall"));
    Subcommand.addNamed(line, session, () -> Settings.NONE, List.of("merge", "a.txt"));
    assertEquals(List.of("merge"), List.copyOf(line.getSubcommands().keySet()));
    assertTrue(Subcommand.isNamed("annotations"));
    assertFalse(Subcommand.isNamed("articles"));
  }
}
