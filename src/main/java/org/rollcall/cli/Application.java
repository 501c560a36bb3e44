package org.rollcall.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.pipeline.Scope;
import org.rollcall.read.InputMode;
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
      return commandLine().execute(args);
    } catch (OutOfMemoryError e) {
      session.messages().failure("out of memory; JAVA_OPTS=-Xmx4g gives it 4 GB", e);
      return ExitCode.INTERNAL;
    } catch (Error e) {
      session.messages().internalError(e);
      return ExitCode.INTERNAL;
    }
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(new RollcallCommand(session));
    line.addSubcommand(new MergeCommand(session));
    line.addSubcommand(new ExplainCommand(session));
    line.addSubcommand(new TrainCommand(session));
    line.addSubcommand(new EvaluateCommand(session));
    line.addSubcommand(new CompileCommand(session));
    line.addSubcommand(new WordClassesCommand(session));
    CommandLine annotations = new CommandLine(new AnnotationsCommand());
    annotations.addSubcommand(new AnnotationExportCommand(session));
    annotations.addSubcommand(new AnnotationJoinCommand(session));
    line.addSubcommand(annotations);
    line.setExpandAtFiles(false); // a path may begin with @
    line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setExecutionStrategy(new UsageErrors(session.messages())::execute);
    line.setParameterExceptionHandler(new UsageErrors(session.messages()));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    labels(line, Format.class, Format::label);
    labels(line, InputMode.class, InputMode::label);
    labels(line, EntityType.class, EntityType::label);
    labels(line, Quantity.Kind.class, Quantity.Kind::label);
    labels(line, Scope.class, Scope::label);
    labels(line, ReportFormat.class, ReportFormat::label);
    return line;
  }

  private int failed(Exception e) {
    if (e instanceof Failure failure) {
      session.messages().failure(failure.getMessage(), failure.getCause());
      return failure.exitCode();
    }
    session.messages().internalError(e);
    return ExitCode.INTERNAL;
  }

  private static <E extends Enum<E>> void labels(
      CommandLine line, Class<E> type, Function<E, String> label) {
    line.registerConverter(
        type,
        text -> {
          for (E value : type.getEnumConstants()) {
            if (label.apply(value).equals(text.toLowerCase(Locale.ROOT))) {
              return value;
            }
          }
          String known =
              Arrays.stream(type.getEnumConstants()).map(label).collect(Collectors.joining(", "));
          throw new CommandLine.TypeConversionException("'" + text + "' is none of " + known);
        });
  }
}
