package org.rollcall.cli;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What can be set: every option, by its long name without dashes. An option that a command shares
 * with the table has one key for both; one of its own stands behind the command's name.
 */
final class SettingKeys {
  private final CommandSpec root;
  private final Map<String, OptionSpec> options = new TreeMap<>();

  SettingKeys(CommandLine root) {
    this.root = root.getCommandSpec();
    add(this.root);
  }

  /** The options by their keys; of shared ones, the table's. */
  Map<String, OptionSpec> options() {
    return options;
  }

  /** The words of a user who mistypes one. */
  Collection<String> keys() {
    return options.keySet();
  }

  /** The key of an option. */
  String keyOf(OptionSpec option) {
    String name = option.longestName().replaceFirst("^-+", "");
    CommandSpec command = option.command();
    if (command == root || isShared(option)) {
      return name;
    }
    return command.qualifiedName(".").substring(root.name().length() + 1) + "." + name;
  }

  /** Whether the table has the same option, from the same class. */
  private boolean isShared(OptionSpec option) {
    OptionSpec own = root.findOption(option.longestName());
    return own != null && own.userObject().equals(option.userObject());
  }

  private void add(CommandSpec command) {
    for (OptionSpec option : command.options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        options.putIfAbsent(keyOf(option), option);
      }
    }
    command.subcommands().values().forEach(line -> add(line.getCommandSpec()));
  }
}
