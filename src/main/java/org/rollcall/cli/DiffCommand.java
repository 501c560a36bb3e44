package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.diff.Change;
import org.rollcall.diff.TableDiff;
import org.rollcall.model.WrittenTable;
import org.rollcall.read.Input;
import org.rollcall.read.TableFile;
import org.rollcall.write.DiffJson;
import org.rollcall.write.DiffText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall diff OLD NEW}: the rows in which two tables differ. */
@Command(
    name = "diff",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall diff [OPTIONS] OLD NEW",
    header = "Compares two tables: rows that were added, removed or changed.",
    description = {
      "%nReads tables of entities that this program wrote as CSV, TSV, JSON or JSON Lines. A row is the"
          + " same in both if it has the same id, else the same type and name, else the same name,"
          + " else more than half of its variants. Columns that only one table has are not"
          + " compared.%n"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no difference", "1:differences", "64:wrong usage, or a file is no table"})
final class DiffCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command;

  @Parameters(index = "0", paramLabel = "OLD", description = "A table, or - for standard input.")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "Another, or - for standard input.")
  private String now;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people (default); json: a list; jsonl: an object a line.")
  private DiffFormat format;

  @Mixin private ConductOptions conduct;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    if (old.equals(Input.STANDARD_INPUT) && now.equals(Input.STANDARD_INPUT)) {
      throw new ParameterException(command.commandLine(), "only one of OLD and NEW can be -");
    }
    List<Change> changes = TableDiff.of(table(old), table(now));
    DiffText text = new DiffText(session.messages().paint(session.terminal().output()));
    session.print(
        out -> {
          if (format == DiffFormat.TABLE) {
            text.write(changes, out);
          } else {
            DiffJson.write(changes, format == DiffFormat.JSON, out);
          }
        });
    session.messages().info(DiffText.summary(changes));
    return changes.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }

  private WrittenTable table(String file) throws Failure {
    try {
      return file.equals(Input.STANDARD_INPUT)
          ? TableFile.read("standard input", session.in().readAllBytes())
          : TableFile.read(Path.of(file));
    } catch (IOException e) {
      throw Failure.ofInput(e);
    } catch (InvalidPathException e) {
      throw new ParameterException(command.commandLine(), "not a path: " + e.getMessage());
    }
  }
}
