package org.rollcall.cli;

import java.util.concurrent.Callable;
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

  @Override
  public Integer call() {
    throw new ParameterException(command.commandLine(), "the command is missing: export or join");
  }
}
