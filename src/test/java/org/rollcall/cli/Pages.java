package org.rollcall.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the program says of itself, for pages that are made from it. */
final class Pages {
  private Pages() {}

  /** The commands with all their options. */
  static CommandLine commands() {
    return new Application(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Terminal.NONE)
        .commandLine();
  }

  /** A command and all below it. */
  static List<CommandSpec> all(CommandSpec command) {
    List<CommandSpec> all = new ArrayList<>(List.of(command));
    command.subcommands().values().forEach(line -> all.addAll(all(line.getCommandSpec())));
    return all;
  }

  /** The options that are no secret. */
  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  /** The names with the label of the value, such as {@code -o, --output FILE}. */
  static String names(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return String.join(", ", option.names()) + value;
  }

  static String description(ArgSpec argument) {
    return text(argument.description());
  }

  /** What a command does, on one line. */
  static String description(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    String all =
        text(usage.description()).isEmpty() ? text(usage.header()) : text(usage.description());
    return all.replaceAll("\\s+", " ").strip();
  }

  static List<String> synopsis(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    for (String line : command.usageMessage().customSynopsis()) {
      lines.add(line.strip());
    }
    return lines;
  }

  static Map<String, String> exitCodes(CommandSpec command) {
    return command.usageMessage().exitCodeList();
  }

  /** As picocli prints it: with its format specifiers taken out. */
  private static String text(String... lines) {
    return String.format(Locale.ROOT, String.join("%n", lines)).strip();
  }
}
