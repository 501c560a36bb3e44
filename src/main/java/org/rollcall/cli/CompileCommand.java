package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.names.CompiledModel;
import org.rollcall.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollcall compile}: makes the form of a name model that is ready at once. */
@Command(
    name = "compile",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall compile [-o FILE] MODEL",
    header = "Makes a name model load in milliseconds.",
    description = {
      "%nWrites the compiled form of a model that rollcall train made. Beside the model, it is read"
          + " in its place; of a model that was changed since, it is passed over.%n"
    })
final class CompileCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "MODEL", description = "The model, such as names-en.bin.")
  private Path model;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: MODEL.compiled, where it is looked for).")
  private Path output;

  @Mixin private ConductOptions conduct;

  CompileCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    CompiledModel compiled = CompiledModel.of(model);
    Path file = output == null ? compiled.file() : output;
    byte[] bytes = bytes(compiled);
    WholeFile destination = new WholeFile(file);
    try {
      destination.check(List.of(model));
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
      throw new Failure(ExitCode.USAGE, e.getMessage(), e);
    }
  }
}
