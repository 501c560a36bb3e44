package org.rollcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A command: its options, and what it does. */
abstract class Command extends Options implements Callable<Integer> {
  /** What it has of the process. */
  final Session session;

  /** The program itself. */
  Command(Session session) {
    this.session = session;
    spec().name("rollcall").versionProvider(new Version());
    usage().sortOptions(false);
  }

  /**
   * A command.
   *
   * @param name on the command line
   * @param header what it does, in a line
   * @param synopsis how it is called
   * @param description what the help says of it before its options
   */
  Command(Session session, String name, String header, String synopsis, String... description) {
    this(session);
    spec().name(name);
    usage().header(header).customSynopsis(synopsis).description(description);
  }

  /** A command that the program's list of commands tells of. */
  Command(Session session, Subcommand command, String synopsis, String... description) {
    this(session, command.label(), command.header(), synopsis, description);
  }

  /** What its help says beside the options. */
  final UsageMessageSpec usage() {
    return spec().usageMessage();
  }

  /** Makes the help tell what its exit codes mean, in lines such as {@code 0:done}. */
  final void exitCodes(String... lines) {
    usage().exitCodeListHeading("%nExit codes:%n");
    usage().exitCodeList(UsageMessageSpec.keyValuesMap(lines));
  }

  /** Adds the option for a report that is no table of rows. */
  final Argument<ReportFormat> reportFormat() {
    return option(
        "-f --format=FORMAT",
        ValueType.words(ReportFormat.class),
        "table",
        "table: for people (default); json: for programs.");
  }

  /** What picocli runs. */
  CommandLine line() {
    return new CommandLine(spec(), new Lists());
  }

  @Override
  public abstract Integer call() throws Failure;
}
