package org.rollcall.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.pipeline.Scope;
import org.rollcall.read.Boilerplate;
import org.rollcall.read.InputMode;
import org.rollcall.table.Order;
import org.rollcall.write.Format;
import picocli.CommandLine;

/** The program as a function of its arguments and streams. */
public final class Application {
  private final Session session;

  /**
   * The program between these streams.
   *
   * @param in standard input
   * @param out gets data only
   * @param err gets all messages
   * @param terminal which of them are a terminal
   */
  Application(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    session = new Session(in, out, new Messages(err), terminal);
  }

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  public int run(String... args) {
    try {
      List<String> line = List.of(args);
      if (line.equals(List.of("--version"))) { // asked by scripts, and known without a parser
        printer().println(new Version().getVersion()[0]);
        return ExitCode.DONE;
      }
      return commandLine(line).execute(args);
    } catch (OutOfMemoryError e) {
      session.messages().failure("out of memory; JAVA_OPTS=-Xmx4g gives it 4 GB", e);
      return ExitCode.INTERNAL;
    } catch (Error e) {
      session.messages().internalError(e);
      return ExitCode.INTERNAL;
    }
  }

  private PrintWriter printer() {
    return new PrintWriter(session.out(), true, StandardCharsets.UTF_8);
  }

  private CommandLine commandLine(List<String> args) {
    CommandLine line = new CommandLine(new RollcallCommand(session));
    Subcommand.addNamed(line, session, args);
    CommandList.in(line);
    line.setExpandAtFiles(false); // a path may begin with @
    line.setOut(printer());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    UsageErrors usage = new UsageErrors(session.messages());
    line.setExecutionStrategy(usage);
    line.setParameterExceptionHandler(usage);
    line.setExecutionExceptionHandler(new Failures(session.messages()));
    LabelConverter.register(line, Format.class, Format::label);
    LabelConverter.register(line, InputMode.class, InputMode::label);
    LabelConverter.register(line, Boilerplate.class, Boilerplate::label);
    LabelConverter.register(line, EntityType.class, EntityType::label);
    LabelConverter.register(line, Quantity.Kind.class, Quantity.Kind::label);
    LabelConverter.register(line, Scope.class, Scope::label);
    LabelConverter.register(line, Order.class, Order::label);
    LabelConverter.register(line, ReportFormat.class, ReportFormat::label);
    return line;
  }
}
