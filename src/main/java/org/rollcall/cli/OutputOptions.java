package org.rollcall.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.rollcall.write.Destination;
import org.rollcall.write.Format;
import org.rollcall.write.StandardOutput;
import org.rollcall.write.WholeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where a result goes, and how it looks. */
final class OutputOptions {
  private static final String STANDARD_OUTPUT = "-";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json or jsonl (default: by the ending of -o, else table on a terminal"
              + " and csv in a pipe).")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, whole or not at all.")
  private String file;

  /**
   * The settings that the options make.
   *
   * @throws ParameterException if they make none
   */
  Output settings(Session session) {
    if (file == null || file.equals(STANDARD_OUTPUT)) {
      boolean terminal = session.terminal().output();
      Format chosen = format != null ? format : terminal ? Format.TABLE : Format.CSV;
      int width = terminal ? session.terminal().width() : 0;
      return new Output("standard output", new StandardOutput(session.out()), chosen, width);
    }
    Destination destination = new WholeFile(path());
    return new Output(file, destination, format != null ? format : formatOfFile(), 0);
  }

  private Path path() {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new ParameterException(command.commandLine(), "--output: " + e.getMessage());
    }
  }

  /** CSV where there is no ending, such as for a device; but an unknown ending is a mistake. */
  private Format formatOfFile() {
    Path name = path().getFileName();
    Optional<Format> known = Format.ofFile(name == null ? "" : name.toString());
    if (known.isEmpty() && file.lastIndexOf('.') > file.lastIndexOf('/') + 1) {
      throw new ParameterException(
          command.commandLine(),
          "no format has the ending of '" + file + "'; choose one with --format");
    }
    return known.orElse(Format.CSV);
  }
}
