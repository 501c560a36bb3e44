package org.rollcall.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a {@link WrittenTable}.
 *
 * @param cells what stands under each column, as text; empty cells may be left out
 */
public record WrittenRow(Map<String, String> cells) {
  /** What stands between the parts of a cell that lists several. */
  public static final String SEPARATOR = " | ";

  private static final Set<String> LISTS = Set.of("variants", "possible");

  public WrittenRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** What stands under a column; empty if nothing does. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** What it is, such as {@code person}. */
  public String type() {
    return cell(WrittenTable.TYPE);
  }

  /** Its canonical name. */
  public String name() {
    return cell(WrittenTable.NAME);
  }

  /** Whether it is a number, which is what its name says and nothing else. */
  public boolean isNumber() {
    return type().equals(EntityType.NUMBER.label());
  }

  /** A count such as {@code mentions}; 0 if the column has none. */
  public int count(String column) {
    try {
      return Integer.parseInt(cell(column));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Whether a column lists several names, in an order that only tells how frequent they are. */
  public static boolean isList(String column) {
    return LISTS.contains(column);
  }

  /** The parts of a cell that lists several. */
  public List<String> parts(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| ", -1));
  }
}
