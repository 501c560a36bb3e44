package org.rollcall.model;

import java.util.List;
import java.util.Set;

/**
 * A table of entities as an earlier run wrote it, in whatever format.
 *
 * @param columns what its rows can have; {@code type} and {@code name} at least
 * @param rows in their order
 */
public record WrittenTable(Set<String> columns, List<WrittenRow> rows) {
  /** The name of the column of what a row is. */
  public static final String TYPE = "type";

  /** The name of the column of canonical names. */
  public static final String NAME = "name";

  public WrittenTable {
    columns = Set.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
