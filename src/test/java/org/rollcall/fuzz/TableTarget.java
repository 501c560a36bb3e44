package org.rollcall.fuzz;

import java.io.IOException;
import org.rollcall.diff.Change;
import org.rollcall.diff.TableDiff;
import org.rollcall.model.WrittenTable;
import org.rollcall.read.BadFileException;
import org.rollcall.read.TableFile;

/** A table of an earlier run: refused with its line, or equal to itself and as apart as it is. */
final class TableTarget {
  private TableTarget() {}

  static void check(byte[] data) {
    Bytes bytes = new Bytes(data);
    int cut = bytes.choice(256);
    byte[] content = bytes.rest();
    WrittenTable table;
    try {
      table = TableFile.read("table", content);
    } catch (BadFileException e) {
      Expect.that(e.getMessage().matches("table:[0-9]+: (?s).+"), e.getMessage());
      return;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Expect.same(0, TableDiff.of(table, table).size(), "differences from itself");
    WrittenTable part =
        new WrittenTable(
            table.columns(),
            table.rows().subList(Math.min(cut, table.rows().size()), table.rows().size()));
    int lost = table.rows().size() - part.rows().size();
    Expect.same(lost, net(table, part, Change.Kind.REMOVED), "removed less added");
    Expect.same(lost, net(part, table, Change.Kind.ADDED), "added less removed");
  }

  /** How many more changes there are of a kind than of its opposite. */
  private static int net(WrittenTable before, WrittenTable after, Change.Kind kind) {
    int net = 0;
    for (Change change : TableDiff.of(before, after)) {
      net += change.kind() == kind ? 1 : change.kind() == Change.Kind.CHANGED ? 0 : -1;
    }
    return net;
  }
}
