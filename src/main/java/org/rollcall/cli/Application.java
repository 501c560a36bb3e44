package org.rollcall.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.rollcall.settings.BadSettingException;
import org.rollcall.settings.Setting;
import picocli.CommandLine;

/** The program as a function of its arguments and streams. */
public final class Application {
  private final Session session;
  private Settings settings = Settings.NONE;

  /**
   * The program between these streams.
   *
   * @param in standard input
   * @param out gets data only
   * @param err gets all messages
   * @param terminal which of them are a terminal
   * @param environment its variables
   */
  Application(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Terminal terminal,
      Map<String, String> environment) {
    Messages messages = new Messages(err, terminal.error(), environment);
    session = new Session(in, out, messages, terminal, environment);
  }

  /** The program in an empty environment. */
  Application(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    this(in, out, err, terminal, Map.of());
  }

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  public int run(String... args) {
    try {
      List<String> words = List.of(args);
      if (words.equals(List.of("--version"))) { // asked by scripts, and known without a parser
        printer().println(new Version().getVersion()[0]);
        return ExitCode.DONE;
      }
      List<Setting> found = Settings.found(session, words);
      boolean whole = !found.isEmpty() || Subcommand.isAboutAll(words);
      CommandLine line = whole ? commandLine() : commandLine(words);
      settings = Settings.of(found, session, line);
      settings.giveTo(line);
      return line.execute(args);
    } catch (BadSettingException e) {
      session.messages().failure(e.getMessage(), null);
      return ExitCode.USAGE;
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

  /** The commands with all their options. */
  CommandLine commandLine() {
    CommandLine line = new RollcallCommand(session).line();
    Subcommand.addAll(line, session, () -> settings);
    return prepared(line);
  }

  /** The table and those commands that may be meant. */
  private CommandLine commandLine(List<String> words) {
    CommandLine line = new RollcallCommand(session).line();
    Subcommand.addNamed(line, session, () -> settings, words);
    return prepared(line);
  }

  private CommandLine prepared(CommandLine line) {
    CommandList.in(line);
    line.setExpandAtFiles(false); // a path may begin with @
    line.setOut(printer());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    UsageErrors usage = new UsageErrors(session.messages(), () -> settings);
    line.setExecutionStrategy(usage);
    line.setParameterExceptionHandler(usage);
    line.setExecutionExceptionHandler(new Failures(session.messages()));
    return line;
  }
}
