package org.rollcall.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.Reason;
import org.rollcall.table.Roll;
import org.rollcall.write.Sheet;

/** A run of the main command. */
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
    return new Job(session, settings.output()).run(settings.input(), this::rows);
  }

  private Sheet<?> rows(List<Input> inputs, ArticleReader reader) throws Failure {
    Pipeline pipeline =
        new Pipeline(
            stages(),
            Scope.CORPUS,
            settings.aliases(),
            settings.types(),
            settings.rows().withPlaces(),
            settings.threads(),
            session.messages()::failed);
    Roll roll = pipeline.extract(sink -> reader.read(inputs, sink));
    return settings.rows().sheet(roll);
  }

  private Supplier<Stages> stages() throws Failure {
    try {
      return StageFactory.withModels(settings.neededModels(), settings.aliases());
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, Reason.of(e), e);
    }
  }
}
