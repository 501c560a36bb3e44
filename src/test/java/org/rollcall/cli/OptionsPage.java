package org.rollcall.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page {@code src/docs/options.md}: every command with its options and settings. */
final class OptionsPage {
  private static final String HEAD =
      """
      # Options

      Every command with its options, as `rollcall COMMAND --help` tells them. The last column is the option's key in a settings file;
      its environment variable is `ROLLCALL_` and the key in capitals with `_` for `-` and `.` (`ROLLCALL_FAIL_ON`).
      This page is made from the program (`mvn verify -Drollcall.golden.update=true`) and compared with it in a test.
      """;

  private OptionsPage() {}

  static String text() {
    CommandLine root = Pages.commands();
    SettingKeys keys = new SettingKeys(root);
    StringBuilder page = new StringBuilder(HEAD);
    for (CommandSpec command : Pages.all(root.getCommandSpec())) {
      page.append("\n## ").append(command.qualifiedName()).append('\n');
      Pages.synopsis(command).forEach(line -> page.append("`").append(line).append("`  \n"));
      page.append(Pages.description(command)).append("\n\n");
      table(command, keys, page);
      if (!Pages.exitCodes(command).isEmpty()) {
        page.append("\n| exit code | meaning |\n|---|---|\n");
        Pages.exitCodes(command).forEach((code, meaning) -> row(page, code, cell(meaning)));
      }
    }
    return page.toString();
  }

  private static void table(CommandSpec command, SettingKeys keys, StringBuilder page) {
    page.append("| option | meaning | setting |\n|---|---|---|\n");
    for (PositionalParamSpec operand : command.positionalParameters()) {
      row(page, code(operand.paramLabel()), cell(Pages.description(operand)), "");
    }
    for (OptionSpec option : Pages.options(command)) {
      boolean settable = !option.usageHelp() && !option.versionHelp();
      String key = settable ? code(keys.keyOf(option)) : "";
      row(page, code(Pages.names(option)), cell(Pages.description(option)), key);
    }
  }

  private static void row(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** Text in a table of Markdown, in which nothing is markup. */
  private static String cell(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_|<>\\[\\]])", "\\\\$1");
  }
}
