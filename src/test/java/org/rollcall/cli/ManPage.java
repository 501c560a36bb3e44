package org.rollcall.cli;

import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page {@code rollcall.1}, in the macros of man(7). */
final class ManPage {
  private static final String DATE = "2026-11-22";

  private ManPage() {}

  static String text() {
    CommandSpec root = Pages.commands().getCommandSpec();
    StringBuilder page = new StringBuilder();
    page.append(".\\\" Made from the program by mvn verify \\-Drollcall.golden.update=true\n");
    page.append(".TH ROLLCALL 1 ").append(DATE).append(" rollcall \"User Commands\"\n");
    page.append(".SH NAME\nrollcall \\- a table of who and what articles name and count\n");
    page.append(".SH SYNOPSIS\n");
    for (CommandSpec command : Pages.all(root)) {
      Pages.synopsis(command).forEach(line -> page.append(line(line)).append(".br\n"));
    }
    page.setLength(page.length() - ".br\n".length());
    page.append(".SH DESCRIPTION\n").append(line(Pages.description(root)));
    page.append(".SH OPTIONS\n");
    options(root, page);
    page.append(".SH COMMANDS\n");
    for (CommandSpec command : Pages.all(root)) {
      if (command != root) {
        page.append(".SS ").append(line(command.qualifiedName()));
        page.append(line(Pages.description(command)));
        options(command, page);
      }
    }
    page.append(".SH EXIT STATUS\n");
    Pages.exitCodes(root).forEach((code, meaning) -> entry(code, meaning, page));
    rest(root, page);
    return page.toString();
  }

  private static void rest(CommandSpec root, StringBuilder page) {
    page.append(".SH ENVIRONMENT\n");
    entry(
        "ROLLCALL_OPTION",
        "The value of an option that is not on the command line, such as ROLLCALL_FAIL_ON for"
            + " --fail-on. rollcall config lists them with what is in effect.",
        page);
    entry("NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "Whether --color auto colours.", page);
    entry("GITHUB_STEP_SUMMARY", "The file that --format github appends a summary to.", page);
    entry("JAVA_HOME, JAVA_OPTS", "Which Java runs the program, and its flags.", page);
    page.append(".SH FILES\n");
    entry(".rollcall.properties", "Settings for the working folder, a line key=value each.", page);
    entry("~/.config/rollcall/rollcall.properties", "Settings of the user.", page);
    page.append(".SH EXAMPLES\n.nf\n");
    for (String line : root.usageMessage().footer()) {
      if (line.startsWith(" ")) {
        page.append(line(line.strip()));
      }
    }
    page.append(".fi\n");
  }

  private static void options(CommandSpec command, StringBuilder page) {
    for (PositionalParamSpec operand : command.positionalParameters()) {
      entry(operand.paramLabel(), Pages.description(operand), page);
    }
    for (OptionSpec option : Pages.options(command)) {
      entry(Pages.names(option), Pages.description(option), page);
    }
  }

  private static void entry(String term, String text, StringBuilder page) {
    page.append(".TP\n\\fB").append(line(term).stripTrailing()).append("\\fR\n");
    page.append(line(text));
  }

  /** A line of text: nothing in it is a request, and a hyphen is one that can be typed. */
  private static String line(String text) {
    StringJoiner words = new StringJoiner(" ");
    for (String word : text.split("\\s+", 0)) {
      words.add(word.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti"));
    }
    String line = words.toString();
    boolean request = line.startsWith(".") || line.startsWith("'");
    return (request ? "\\&" : "") + line + "\n";
  }
}
