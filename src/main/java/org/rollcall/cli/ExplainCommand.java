package org.rollcall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.InputFinder;
import org.rollcall.read.Reason;
import org.rollcall.table.Explanation;
import org.rollcall.write.ExplanationJson;
import org.rollcall.write.ExplanationText;
import org.rollcall.write.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall explain NAME [PATH...]}: why names are one entity or several. */
@Command(
    name = "explain",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall explain [OPTIONS] NAME [PATH...]",
    header = "Tells why mentions of a name are one entity, or several.",
    description = {
      "%nPrints every entity that is, or could be, NAME: its mentions in their context, the rule that"
          + " joined each and to what, and what kept similar names apart.%n"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "A name or a part of one, in any case, with or without accents.")
  private String name;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input, as for the table.")
  private List<String> paths = new ArrayList<>();

  @Mixin private InputOptions input;
  @Mixin private ModelFolder models;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people (default); json: for programs.")
  private ReportFormat style;

  @Mixin private NameOptions names;
  @Mixin private ThreadOption threads;
  @Mixin private ConductOptions conduct;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    if (paths.isEmpty() && !input.hasList() && session.terminal().input()) {
      session.messages().text(command.commandLine().getUsageMessage());
      return ExitCode.USAGE;
    }
    conduct.apply(session.messages());
    List<Explanation> explanations = explanations(input.settings(session, paths));
    if (explanations.isEmpty()) {
      session.messages().note("no person, place or organisation is, or could be, '" + name + "'");
    }
    try {
      new StandardOutput(session.out())
          .write(
              out -> {
                if (style == ReportFormat.JSON) {
                  ExplanationJson.write(explanations, out);
                } else {
                  ExplanationText.write(explanations, out);
                }
              });
    } catch (IOException e) {
      throw new Failure(ExitCode.CANNOT_WRITE, "standard output: " + Reason.of(e), e);
    }
    return session.messages().problems() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private List<Explanation> explanations(InputSettings read) throws Failure {
    Messages messages = session.messages();
    Aliases aliases = names.read();
    List<Input> inputs = new InputFinder(read.search(), messages).find(read.paths());
    ArticleReader reader = new ArticleReader(session.in(), read.reading(), messages);
    try {
      return new Pipeline(
              StageFactory.withModels(Optional.of(models.path()), aliases),
              Scope.CORPUS,
              aliases,
              EnumSet.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION),
              true,
              threads.count(),
              messages::failed)
          .extract(sink -> reader.read(inputs, sink))
          .explain(name);
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, Reason.of(e), e);
    }
  }
}
