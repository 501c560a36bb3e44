package org.rollcall.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rollcall.model.Article;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.Reason;
import org.rollcall.report.KeptTexts;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Roll;
import org.rollcall.table.Selection;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;

/** A run of the main command. */
final class TableRun {
  private final Session session;
  private final TableSettings settings;
  private final WatchReport watch;

  TableRun(Session session, TableSettings settings) {
    this.session = session;
    this.settings = settings;
    watch = new WatchReport(settings.watch(), session.messages());
  }

  /**
   * Does it all.
   *
   * @return the exit code
   */
  int run() throws Failure {
    // A check that failed and overwrote its own baseline would pass the next time.
    settings.output().check(settings.watch().file().stream().toList());
    Job job = new Job(session, settings.output());
    if (!settings.annotations()) {
      return watch.tell(job.run(settings.input(), this::result));
    }
    GithubReport github = new GithubReport(watch, session);
    int exitCode =
        job.run(
            settings.input(),
            (inputs, reader) -> {
              Roll roll = roll(sink -> read(inputs, reader, sink));
              return new Result.Table(
                  github.annotations(inputs.size(), entities(roll).written(), roll.mentionRows()));
            });
    github.summarise();
    return watch.tell(exitCode);
  }

  private Result result(List<Input> inputs, ArticleReader reader) throws Failure {
    if (settings.output().format() != Format.HTML) {
      return new Result.Table(settings.rows().sheet(roll(sink -> read(inputs, reader, sink))));
    }
    KeptTexts texts = new KeptTexts();
    Roll roll = roll(sink -> read(inputs, reader, texts.before(sink, article -> article)));
    return Result.Report.of(texts, roll);
  }

  private static Sheet<EntityRow> entities(Roll roll) {
    return Sheet.ofEntities(roll.entityRows());
  }

  /** All that is wanted of what was found, compared with the baseline. */
  private Roll roll(Consumer<Consumer<Article>> source) throws Failure {
    Pipeline pipeline =
        new Pipeline(
            stages(),
            Scope.CORPUS,
            settings.aliases(),
            settings.types(),
            settings.withPlaces(),
            settings.threads(),
            session.messages()::failed);
    Selection wanted = settings.rows().selection();
    Roll roll = pipeline.extract(source).select(wanted);
    session.messages().clearStatus();
    watch.compare(() -> entities(roll).written(), settings.types(), wanted.kinds());
    return roll;
  }

  private void read(List<Input> inputs, ArticleReader reader, Consumer<Article> sink) {
    if (!session.messages().showsProgress()) {
      reader.read(inputs, sink);
      return;
    }
    Progress progress = new Progress(session.messages(), inputs.size(), System::nanoTime);
    reader.read(inputs, progress.counting(sink));
    progress.read();
  }

  private Supplier<Stages> stages() throws Failure {
    try {
      return StageFactory.withModels(settings.neededModels(), settings.aliases());
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, Reason.of(e), e);
    }
  }
}
