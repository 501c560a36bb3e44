package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.names.corpus.AnnotationExport;

/** {@code rollcall annotations export}: annotations without the text. */
final class AnnotationExportCommand extends Command {
  private final Argument<Path> text =
      operand(
          "0+",
          "TEXT",
          ValueType.FILE,
          "JSON Lines {\"doc\",\"text\",\"mentions\":[{\"start\",\"end\",\"type\"}]}, optionally with"
              + " \"source\", \"licence\" and \"sentences\":[[start,end]].");
  private final AnnotationOutput output = new AnnotationOutput(this);
  private final ConductOptions conduct = new ConductOptions(this);

  AnnotationExportCommand(Session session) {
    super(
        session,
        "export",
        "Takes the annotations out of annotated text.",
        "rollcall annotations export [-o FILE] TEXT",
        "%nPrints, for each sentence, its length, a hash, and the offsets and types of its names, but"
            + " no word of the text.%n");
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    AnnotationExport export;
    try {
      export = new AnnotationExport(text.value(), session.messages()::note);
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
    output.check(session, List.of(text.value()));
    output.write(session, export::write);
    return ExitCode.DONE;
  }
}
