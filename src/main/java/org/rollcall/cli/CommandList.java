package org.rollcall.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The part of the help that lists the commands, whether they have been made or not. */
final class CommandList implements CommandLine.IHelpSectionRenderer {
  private CommandList() {}

  /** Makes the help of a command line list all commands. */
  static void in(CommandLine line) {
    line.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
    line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList());
  }

  @Override
  public String render(Help help) {
    String heading = help.commandSpec().usageMessage().commandListHeading();
    return help.createHeading(heading) + Subcommand.list(help);
  }
}
