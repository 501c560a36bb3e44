package org.rollcall.cli;

import java.io.IOException;
import java.util.List;
import org.rollcall.diff.Change;
import org.rollcall.diff.TableDiff;
import org.rollcall.model.GuideFile;
import org.rollcall.model.WrittenTable;
import org.rollcall.read.Input;
import org.rollcall.read.TableFile;
import org.rollcall.write.DiffJson;
import org.rollcall.write.DiffText;

/** {@code rollcall diff OLD NEW}: the rows in which two tables differ. */
final class DiffCommand extends Command {
  private static final String STREAM = "standard input"; // in messages

  private final Argument<String> old =
      operand("0", "OLD", ValueType.TEXT, "A table, or - for standard input.");
  private final Argument<String> now =
      operand("1", "NEW", ValueType.TEXT, "Another, or - for standard input.");
  private final Argument<DiffFormat> format =
      option(
          "-f --format=FORMAT",
          ValueType.words(DiffFormat.class),
          "table",
          "table: for people (default); json: a list; jsonl: an object a line.");
  private final ConductOptions conduct = new ConductOptions(this);

  DiffCommand(Session session) {
    super(
        session,
        Subcommand.DIFF,
        "rollcall diff [OPTIONS] OLD NEW",
        "%nReads tables of entities that this program wrote as CSV, TSV, JSON or JSON Lines. A row is the"
            + " same in both if it has the same id, else the same type and name, else the same name,"
            + " else more than half of its variants. Columns that only one table has are not"
            + " compared.%n");
    exitCodes("0:no difference", "1:differences", "64:wrong usage, or a file is no table");
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    if (old.value().equals(Input.STANDARD_INPUT) && now.value().equals(Input.STANDARD_INPUT)) {
      throw refused("only one of OLD and NEW can be -");
    }
    List<Change> changes = TableDiff.of(table(old.value()), table(now.value()));
    DiffText text = new DiffText(session.messages().paint(session.terminal().output()));
    session.print(
        out -> {
          if (format.value() == DiffFormat.TABLE) {
            text.write(changes, out);
          } else {
            DiffJson.write(changes, format.value() == DiffFormat.JSON, out);
          }
        });
    session.messages().info(DiffText.summary(changes));
    return changes.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }

  private WrittenTable table(String file) throws Failure {
    try {
      return file.equals(Input.STANDARD_INPUT)
          ? TableFile.read(STREAM, GuideFile.read(STREAM, session.in()))
          : TableFile.read(path("OLD or NEW", file));
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
