package org.rollcall.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.InputFinder;
import org.rollcall.read.Reason;
import org.rollcall.table.Roll;
import org.rollcall.write.Sheet;

/** A run of the main command: find, read, extract, write. */
final class TableRun {
  private final Session session;
  private final TableSettings settings;

  TableRun(Session session, TableSettings settings) {
    this.session = session;
    this.settings = settings;
  }

  /**
   * Does it all.
   *
   * @return the exit code
   */
  int run() throws Failure {
    long start = System.nanoTime();
    Messages messages = session.messages();
    List<Input> inputs = new InputFinder(settings.input(), messages).find(settings.paths());
    settings.output().check(inputs.stream().flatMap(input -> input.path().stream()).toList());
    Pipeline pipeline =
        new Pipeline(
            stages(),
            Scope.CORPUS::merge,
            false,
            settings.types(),
            settings.mentions(),
            settings.threads(),
            messages::failed);
    ArticleReader reader = new ArticleReader(session.in(), messages);
    AtomicInteger articles = new AtomicInteger();
    Roll roll =
        pipeline.extract(
            sink ->
                reader.read(
                    inputs,
                    settings.input(),
                    article -> {
                      articles.incrementAndGet();
                      sink.accept(article);
                    }));
    Sheet<?> sheet =
        settings.mentions()
            ? Sheet.ofMentions(roll.mentionRows())
            : Sheet.ofEntities(roll.entityRows());
    settings.output().write(sheet);
    messages.info(
        String.format(
            Locale.ROOT,
            "%d articles, %d rows, %.1f s",
            articles.get(),
            sheet.rows().size(),
            (System.nanoTime() - start) / 1e9));
    return messages.problems() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private Supplier<Stages> stages() throws Failure {
    try {
      return StageFactory.withModels(settings.neededModels());
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, Reason.of(e), e);
    }
  }
}
