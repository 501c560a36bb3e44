package org.rollcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rollcall annotations}: gives annotations away without the texts, and joins the two. */
@Command(
    name = "annotations",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall annotations COMMAND [OPTIONS] FILE...",
    header = "Takes annotations out of annotated text, or joins them to the text.",
    commandListHeading = "%nCommands:%n")
final class AnnotationsCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Mixin private ConductOptions conduct;

  /** The command with its own commands. */
  static CommandLine line(Session session) {
    CommandLine line = new CommandLine(new AnnotationsCommand());
    line.addSubcommand(new AnnotationExportCommand(session));
    line.addSubcommand(new AnnotationJoinCommand(session));
    return line;
  }

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "the command is missing: export or join");
  }
}
