package org.rollcall.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;
import org.rollcall.read.TaggedArticle;
import org.rollcall.report.KeptTexts;
import org.rollcall.table.Roll;
import org.rollcall.table.Selection;
import org.rollcall.write.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall merge FILE...}: merges the mentions that any other recogniser found. */
@Command(
    name = "merge",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall merge [OPTIONS] FILE...",
    header = "Merges the name variants that another recogniser found.",
    description = {
      "%nReads JSON Lines"
          + " {\"doc\",\"text\",\"mentions\":[{\"start\",\"end\",\"type\"}]} with offsets in Unicode code"
          + " points and the types person, place and organisation (or PER, LOC, GPE, FAC, ORG; mentions of other types are left out); prints a row a mention.%n"
    })
final class MergeCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files, folders of .jsonl and .ndjson files, or - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private FileOptions files;

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "corpus",
      description = "article: merge in each article for itself; corpus: over all (default).")
  private Scope scope;

  @Mixin private NameOptions names;
  @Mixin private ColumnOption columns;
  @Mixin private OutputOptions output;
  @Mixin private ThreadOption threads;
  @Mixin private ConductOptions conduct;

  MergeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    if (paths.isEmpty() && !files.hasList()) {
      throw new ParameterException(command.commandLine(), "Missing required parameter: 'FILE'");
    }
    RowSettings rows = new RowSettings(Grain.MENTION, columns.names(Grain.MENTION), Selection.ALL);
    Output to = output.settings(session);
    if (to.format() == Format.GITHUB) {
      throw new ParameterException(
          command.commandLine(), "--format github is for the table of articles alone");
    }
    Pipeline pipeline = pipeline(names.read());
    InputSettings input =
        new InputSettings(
            files.paths(session, paths),
            files.search(InputMode.JSONL),
            Reading.plain(InputMode.JSONL, files.maxBytes()));
    boolean report = to.format() == Format.HTML;
    return new Job(session, to)
        .run(
            input,
            (inputs, reader) ->
                report
                    ? report(pipeline, sink -> reader.readTagged(inputs, sink))
                    : new Result.Table(
                        rows.sheet(pipeline.merge(sink -> reader.readTagged(inputs, sink)))));
  }

  private static Result report(Pipeline pipeline, Consumer<Consumer<TaggedArticle>> source) {
    KeptTexts texts = new KeptTexts();
    Roll roll = pipeline.merge(sink -> source.accept(texts.before(sink, TaggedArticle::article)));
    return Result.Report.of(texts, roll);
  }

  private Pipeline pipeline(Aliases aliases) {
    return new Pipeline(
        StageFactory.withoutNames(aliases),
        scope,
        aliases,
        EnumSet.allOf(EntityType.class),
        true,
        threads.count(),
        session.messages()::failed);
  }
}
