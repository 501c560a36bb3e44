package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.names.CompiledModel;
import org.rollcall.read.Reason;
import org.rollcall.write.WholeFile;

/** {@code rollcall compile}: makes the form of a name model that is ready at once. */
final class CompileCommand extends Command {
  private final Argument<Path> model =
      operand("0+", "MODEL", ValueType.FILE, "The model, such as names-en.bin.");
  private final Argument<Path> output =
      option(
          "-o --output=FILE",
          ValueType.FILE,
          "The file to write (default: MODEL.compiled, where it is looked for).");
  private final ConductOptions conduct = new ConductOptions(this);

  CompileCommand(Session session) {
    super(
        session,
        Subcommand.COMPILE,
        "rollcall compile [-o FILE] MODEL",
        "%nWrites the compiled form of a model that rollcall train made. Beside the model, it is"
            + " read in its place; of a model that was changed since, it is passed over.%n");
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    CompiledModel compiled = CompiledModel.of(model.value());
    Path file = output.or(compiled.file());
    byte[] bytes = bytes(compiled);
    WholeFile destination = new WholeFile(file);
    try {
      destination.check(List.of(model.value()));
      destination.write(out -> out.write(bytes));
    } catch (IOException e) {
      throw Failure.ofOutput(file.toString(), e);
    }
    return ExitCode.DONE;
  }

  private static byte[] bytes(CompiledModel compiled) throws Failure {
    try {
      return compiled.compile();
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, Reason.of(e), e);
    }
  }
}
