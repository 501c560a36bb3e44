package org.rollcall.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options on how a run conducts itself. */
final class ConductOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-q", "--quiet"},
      description = "No warnings, only what could not be read or written.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say at the end what was done.")
  private boolean verbose;

  @Option(names = "--debug", description = "Show the stack trace of a failure.")
  private boolean debug;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto: colours on a terminal, unless NO_COLOR is set (default); always; never.")
  private When color;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto: on a terminal, tell how far a long run is (default); always: elsewhere, too, a"
              + " line every ten seconds; never.")
  private When progress;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  private boolean version;

  /** Sets how much is told. */
  void apply(Messages messages) {
    Messages.Level level = Messages.Level.NORMAL;
    if (quiet && verbose) {
      throw new ParameterException(
          command.commandLine(), "--quiet and --verbose exclude each other");
    } else if (quiet) {
      level = Messages.Level.QUIET;
    } else if (verbose) {
      level = Messages.Level.VERBOSE;
    }
    messages.set(level, debug);
    messages.set(color, progress);
  }
}
