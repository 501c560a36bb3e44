package org.rollcall.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

/** {@code rollcall explain NAME [PATH...]}: why names are one entity or several. */
final class ExplainCommand extends Command {
  private final Argument<String> name =
      operand(
          "0",
          "NAME",
          ValueType.TEXT,
          "A name or a part of one, in any case, with or without accents.");
  private final Argument<List<String>> paths =
      operands(
          "1..*",
          "0..1",
          "PATH",
          ValueType.TEXT,
          "Files, folders, or - for standard input, as for the table.");
  private final InputOptions input = new InputOptions(this);
  private final ModelFolder models = new ModelFolder(this);
  private final Argument<ReportFormat> format = reportFormat();
  private final NameOptions names = new NameOptions(this);
  private final ThreadOption threads = new ThreadOption(this);
  private final ConductOptions conduct = new ConductOptions(this);

  ExplainCommand(Session session) {
    super(
        session,
        Subcommand.EXPLAIN,
        "rollcall explain [OPTIONS] NAME [PATH...]",
        "%nPrints every entity that is, or could be, NAME: its mentions in their context, the rule that"
            + " joined each and to what, and what kept similar names apart.%n");
  }

  @Override
  public Integer call() throws Failure {
    List<String> given = paths.value();
    if (given.isEmpty() && !input.hasList() && session.terminal().input()) {
      session.messages().text(spec().commandLine().getUsageMessage());
      return ExitCode.USAGE;
    }
    conduct.apply(session.messages());
    List<Explanation> explanations = explanations(input.settings(session, given));
    if (explanations.isEmpty()) {
      session
          .messages()
          .note("no person, place or organisation is, or could be, '" + name.value() + "'");
    }
    session.print(
        out -> {
          if (format.value() == ReportFormat.JSON) {
            ExplanationJson.write(explanations, out);
          } else {
            ExplanationText.write(explanations, out);
          }
        });
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
          .explain(name.value());
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, Reason.of(e), e);
    }
  }
}
