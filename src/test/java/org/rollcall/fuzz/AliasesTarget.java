package org.rollcall.fuzz;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.read.AliasFile;
import org.rollcall.read.BadFileException;

/** The alias file: refused with its line, or names that an article of all of them merges by. */
final class AliasesTarget {
  private static final int FEW = 40;

  private AliasesTarget() {}

  static void check(byte[] data) {
    Aliases aliases;
    try {
      aliases = AliasFile.read(Scratch.file("aliases.csv", data));
    } catch (BadFileException e) {
      Expect.that(e.getMessage().matches("(?s).*aliases\\.csv:[0-9]+: .+"), e.getMessage());
      return;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Set<String> names = new LinkedHashSet<>();
    for (Aliases.Same row : aliases.same()) {
      Expect.that(!row.canonical().isBlank() && !row.variant().isBlank(), "no name");
      names.add(row.canonical());
      names.add(row.variant());
    }
    for (Aliases.Apart row : aliases.apart()) {
      names.add(row.name());
      names.add(row.other());
    }
    if (names.size() <= FEW) {
      Merged.of(String.join("]p met [", names), aliases);
    }
  }
}
