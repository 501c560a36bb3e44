package org.rollcall.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall [OPTIONS] [PATH...]}: the table of what articles name and count. */
@Command(
    name = "rollcall",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = {
      "rollcall [OPTIONS] [PATH...]",
      "       rollcall COMMAND [OPTIONS] [FILE...]"
    },
    description = {
      "%nPrints a table of the people, places, organisations and numbers in articles; the variants"
          + " of a name are one row.%n"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:what --fail-on names has happened",
      "2:some inputs could not be read, the rest is written",
      "64:wrong usage",
      "70:internal error, or a model is missing",
      "74:the result could not be written",
      "130:interrupted"
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  rollcall articles                        the table of a folder",
      "  rollcall -o names.csv articles           the same for a spreadsheet",
      "  rollcall --mentions -f jsonl a.txt b.txt every mention with its place",
      "  curl -s URL | rollcall --types person -  the people in what is piped in",
      "  rollcall diff old.csv new.csv            what is different in two tables"
    })
final class RollcallCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders, or - for standard input. In a folder and all folders in it, text, HTML and"
              + " Markdown are read: files whose names end in txt, text, html, htm, xhtml, md or markdown."
              + " A file that is named is read in any case.")
  private List<String> paths = new ArrayList<>();

  @Mixin private InputOptions input;

  @Option(
      names = "--types",
      paramLabel = "TYPE",
      split = ",",
      description =
          "Only these, separated by commas: person, place, organisation, number (default: all).")
  private List<EntityType> types = List.of(EntityType.values());

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description =
          "Of the numbers only these, separated by commas: cardinal, ordinal, percent, money,"
              + " quantity, date, duration, age (default: all).")
  private List<Quantity.Kind> kinds = List.of(Quantity.Kind.values());

  @Mixin private RowOptions rows;
  @Mixin private ModelFolder models;

  @Mixin private NameOptions names;
  @Mixin private OutputOptions output;
  @Mixin private BaselineOptions baseline;
  @Mixin private ThreadOption threads;
  @Mixin private ConductOptions conduct;

  RollcallCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    if (paths.isEmpty() && !input.hasList() && session.terminal().input()) {
      // To standard error and not 0: in a script, a forgotten path must not pass for a result.
      session.messages().text(command.commandLine().getUsageMessage());
      return ExitCode.USAGE;
    }
    conduct.apply(session.messages());
    refuseMistypedCommand();
    return new TableRun(session, settings()).run();
  }

  /** A word that is no file, but nearly a command, would else be an input that is not there. */
  private void refuseMistypedCommand() {
    if (paths.isEmpty() || new File(paths.get(0)).exists()) {
      return;
    }
    String first = paths.get(0);
    Optional<String> meant = Suggestion.nearest(first, Subcommand.labels());
    if (meant.isPresent()) {
      throw new ParameterException(
          command.commandLine(),
          "'" + first + "' is neither a file nor a command; did you mean " + meant.get() + "?");
    }
  }

  private TableSettings settings() throws Failure {
    if (types.isEmpty()) {
      throw new ParameterException(command.commandLine(), "--types: none given");
    }
    Set<EntityType> wanted = EnumSet.copyOf(types);
    Set<Quantity.Kind> wantedKinds = EnumSet.noneOf(Quantity.Kind.class);
    wantedKinds.addAll(kinds);
    boolean all = wantedKinds.size() == Quantity.Kind.values().length;
    if (wantedKinds.isEmpty() || !all && !wanted.contains(EntityType.NUMBER)) {
      throw new ParameterException(
          command.commandLine(),
          wantedKinds.isEmpty()
              ? "--kinds: none given"
              : "--kinds is about numbers, and --types leaves them out");
    }
    return new TableSettings(
        input.settings(session, paths),
        wanted,
        rows.settings(wantedKinds),
        models.path(),
        output.settings(session),
        threads.count(),
        names.read(),
        baseline.watch());
  }
}
