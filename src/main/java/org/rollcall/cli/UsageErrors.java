package org.rollcall.cli;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line in one line, with a hint. */
final class UsageErrors
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionStrategy {
  private final Messages messages;
  private final Supplier<Settings> settings;

  /**
   * @param settings what may be wrong although the user did not type it
   */
  UsageErrors(Messages messages, Supplier<Settings> settings) {
    this.messages = messages;
    this.settings = settings;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String origin = settings.get().behind(e).map(setting -> setting.origin() + ": ").orElse("");
    String hint = suggestion(e) + "; see " + command + " --help";
    messages.failure(origin + e.getMessage() + hint, null);
    return ExitCode.USAGE;
  }

  /** Runs the command, unless words before its name would be lost without a notice. */
  @Override
  public int execute(ParseResult parsed) {
    if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty()) {
      String name = parsed.subcommand().commandSpec().name();
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "options of the command "
              + name
              + " stand behind its name; a file called "
              + name
              + " is ./"
              + name);
    }
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    settings.get().applyFlags(last);
    return new CommandLine.RunLast().execute(parsed);
  }

  private static String suggestion(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      String name = unmatched.getUnmatched().get(0).split("=", 2)[0];
      return Suggestion.nearest(name, e.getCommandLine().getCommandSpec().optionsMap().keySet())
          .map(option -> "; did you mean " + option + "?")
          .orElse("");
    }
    return "";
  }
}
