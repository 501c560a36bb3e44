package org.rollcall.cli;

import picocli.CommandLine;

/** {@code rollcall annotations}: gives annotations away without the texts, and joins the two. */
final class AnnotationsCommand extends Command {
  AnnotationsCommand(Session session) {
    super(session, Subcommand.ANNOTATIONS, "rollcall annotations COMMAND [OPTIONS] FILE...");
    usage().commandListHeading("%nCommands:%n");
    new ConductOptions(this);
  }

  @Override
  CommandLine line() {
    return super.line()
        .addSubcommand(new AnnotationExportCommand(session).line())
        .addSubcommand(new AnnotationJoinCommand(session).line());
  }

  @Override
  public Integer call() {
    throw refused("the command is missing: export or join");
  }
}
