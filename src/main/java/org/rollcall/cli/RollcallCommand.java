package org.rollcall.cli;

import java.io.File;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;

/** {@code rollcall [OPTIONS] [PATH...]}: the table of what articles name and count. */
final class RollcallCommand extends Command {
  private final Argument<List<String>> paths =
      operands(
          "*",
          "0..*",
          "PATH",
          ValueType.TEXT,
          "Files, folders, or - for standard input. In a folder and all folders in it, text, HTML and"
              + " Markdown are read: files whose names end in txt, text, html, htm, xhtml, md or markdown."
              + " A file that is named is read in any case.");
  private final InputOptions input = new InputOptions(this);
  private final Argument<List<EntityType>> types =
      option(
          "--types=TYPE",
          ValueType.words(EntityType.class).list(","),
          "Only these, separated by commas: person, place, organisation, number (default: all).");
  private final Argument<List<Quantity.Kind>> kinds =
      option(
          "--kinds=KIND",
          ValueType.words(Quantity.Kind.class).list(","),
          "Of the numbers only these, separated by commas: cardinal, ordinal, percent, money,"
              + " quantity, date, duration, age (default: all).");
  private final RowOptions rows = new RowOptions(this);
  private final ModelFolder models = new ModelFolder(this);
  private final NameOptions names = new NameOptions(this);
  private final OutputOptions output = new OutputOptions(this);
  private final BaselineOptions baseline = new BaselineOptions(this);
  private final ThreadOption threads = new ThreadOption(this);
  private final ConductOptions conduct = new ConductOptions(this);

  RollcallCommand(Session session) {
    super(session);
    usage()
        .customSynopsis(
            "rollcall [OPTIONS] [PATH...]", "       rollcall COMMAND [OPTIONS] [FILE...]");
    usage()
        .description(
            "%nPrints a table of the people, places, organisations and numbers in articles; the variants"
                + " of a name are one row.%n");
    usage()
        .footer(
            "",
            "Examples:",
            "  rollcall articles                        the table of a folder",
            "  rollcall -o names.csv articles           the same for a spreadsheet",
            "  rollcall --mentions -f jsonl a.txt b.txt every mention with its place",
            "  curl -s URL | rollcall --types person -  the people in what is piped in",
            "  rollcall diff old.csv new.csv            what is different in two tables");
    usage().commandListHeading("%nCommands:%n");
    exitCodes(
        "0:done",
        "1:what --fail-on names has happened",
        "2:some inputs could not be read, the rest is written",
        "64:wrong usage",
        "70:internal error, or a model is missing",
        "74:the result could not be written",
        "130:interrupted");
  }

  @Override
  public Integer call() throws Failure {
    List<String> given = paths.value();
    if (given.isEmpty() && !input.hasList() && session.terminal().input()) {
      // To standard error and not 0: in a script, a forgotten path must not pass for a result.
      session.messages().text(spec().commandLine().getUsageMessage());
      return ExitCode.USAGE;
    }
    conduct.apply(session.messages());
    refuseMistypedCommand(given);
    return new TableRun(session, settings(given)).run();
  }

  /** A word that is no file, but nearly a command, would else be an input that is not there. */
  private void refuseMistypedCommand(List<String> given) {
    if (given.isEmpty() || new File(given.get(0)).exists()) {
      return;
    }
    String first = given.get(0);
    Optional<String> meant = Suggestion.nearest(first, Subcommand.labels());
    if (meant.isPresent()) {
      throw refused(
          "'" + first + "' is neither a file nor a command; did you mean " + meant.get() + "?");
    }
  }

  private TableSettings settings(List<String> given) throws Failure {
    List<EntityType> listed = types.or(List.of(EntityType.values()));
    if (listed.isEmpty()) {
      throw refused("--types: none given");
    }
    Set<EntityType> wanted = EnumSet.copyOf(listed);
    Set<Quantity.Kind> wantedKinds = EnumSet.noneOf(Quantity.Kind.class);
    wantedKinds.addAll(kinds.or(List.of(Quantity.Kind.values())));
    boolean all = wantedKinds.size() == Quantity.Kind.values().length;
    if (wantedKinds.isEmpty() || (!all && !wanted.contains(EntityType.NUMBER))) {
      throw refused(
          wantedKinds.isEmpty()
              ? "--kinds: none given"
              : "--kinds is about numbers, and --types leaves them out");
    }
    return new TableSettings(
        input.settings(session, given),
        wanted,
        rows.settings(wantedKinds),
        models.path(),
        output.settings(session),
        threads.count(),
        names.read(),
        baseline.watch());
  }
}
