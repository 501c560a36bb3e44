package org.rollcall.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rollcall.model.Article;
import org.rollcall.model.Quantity;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.Reason;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Roll;
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
      return watch.tell(job.run(settings.input(), this::rows));
    }
    GithubReport github = new GithubReport(watch, session);
    int exitCode =
        job.run(
            settings.input(),
            (inputs, reader) -> {
              Roll roll = roll(inputs, reader);
              return github.annotations(
                  inputs.size(),
                  entities(roll).written(),
                  roll.select(settings.rows().selection()).mentionRows());
            });
    github.summarise();
    return watch.tell(exitCode);
  }

  private Sheet<?> rows(List<Input> inputs, ArticleReader reader) throws Failure {
    return settings.rows().sheet(roll(inputs, reader));
  }

  /** The entities that are wanted, with all columns, whatever rows are printed. */
  private Sheet<EntityRow> entities(Roll roll) {
    return Sheet.ofEntities(roll.select(settings.rows().selection()).entityRows());
  }

  /** All that was found, compared with the baseline. */
  private Roll roll(List<Input> inputs, ArticleReader reader) throws Failure {
    Pipeline pipeline =
        new Pipeline(
            stages(),
            Scope.CORPUS,
            settings.aliases(),
            settings.types(),
            settings.rows().withPlaces() || settings.annotations(),
            settings.threads(),
            session.messages()::failed);
    Roll roll = pipeline.extract(sink -> read(inputs, reader, sink));
    session.messages().clearStatus();
    Set<Quantity.Kind> kinds = settings.rows().selection().kinds();
    watch.compare(() -> entities(roll).written(), settings.types(), kinds);
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
