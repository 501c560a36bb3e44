package org.rollcall.cli;

import java.util.EnumSet;
import java.util.List;
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

/** {@code rollcall merge FILE...}: merges the mentions that any other recogniser found. */
final class MergeCommand extends Command {
  private final Argument<List<String>> paths =
      operands(
          "*",
          "0..*",
          "FILE",
          ValueType.TEXT,
          "Files, folders of .jsonl and .ndjson files, or - for standard input.");
  private final FileOptions files = new FileOptions(this);
  private final Argument<Scope> scope =
      option(
          "--scope=SCOPE",
          ValueType.words(Scope.class),
          "corpus",
          "article: merge in each article for itself; corpus: over all (default).");
  private final NameOptions names = new NameOptions(this);
  private final ColumnOption columns = new ColumnOption(this);
  private final OutputOptions output = new OutputOptions(this);
  private final ThreadOption threads = new ThreadOption(this);
  private final ConductOptions conduct = new ConductOptions(this);

  MergeCommand(Session session) {
    super(
        session,
        Subcommand.MERGE,
        "rollcall merge [OPTIONS] FILE...",
        "%nReads JSON Lines"
            + " {\"doc\",\"text\",\"mentions\":[{\"start\",\"end\",\"type\"}]} with offsets in Unicode code"
            + " points and the types person, place and organisation (or PER, LOC, GPE, FAC, ORG; mentions of other types are left out); prints a row a mention.%n");
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    List<String> given = paths.value();
    if (given.isEmpty() && !files.hasList()) {
      throw refused("Missing required parameter: 'FILE'");
    }
    RowSettings rows = new RowSettings(Grain.MENTION, columns.names(Grain.MENTION), Selection.ALL);
    Output to = output.settings(session);
    if (to.format() == Format.GITHUB) {
      throw refused("--format github is for the table of articles alone");
    }
    Pipeline pipeline = pipeline(names.read());
    InputSettings input =
        new InputSettings(
            files.paths(session, given),
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
        scope.value(),
        aliases,
        EnumSet.allOf(EntityType.class),
        true,
        threads.count(),
        session.messages()::failed);
  }
}
