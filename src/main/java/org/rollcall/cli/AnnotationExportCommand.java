package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.names.corpus.AnnotationExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rollcall annotations export}: annotations without the text. */
@Command(
    name = "export",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall annotations export [-o FILE] TEXT",
    header = "Takes the annotations out of annotated text.",
    description = {
      "%nPrints, for each sentence, its length, a hash, and the offsets and types of its names, but"
          + " no word of the text.%n"
    })
final class AnnotationExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "TEXT",
      description =
          "JSON Lines {\"doc\",\"text\",\"mentions\":[{\"start\",\"end\",\"type\"}]}, optionally with"
              + " \"source\", \"licence\" and \"sentences\":[[start,end]].")
  private Path text;

  @Mixin private AnnotationOutput output;
  @Mixin private ConductOptions conduct;

  AnnotationExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    AnnotationExport export;
    try {
      export = new AnnotationExport(text, session.messages()::note);
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
    output.check(session, List.of(text));
    output.write(session, export::write);
    return ExitCode.DONE;
  }
}
