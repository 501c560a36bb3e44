package org.rollcall.write;

import java.util.List;
import org.rollcall.table.EntityRow;
import org.rollcall.table.MentionRow;

/**
 * Rows with their columns, ready to be written in any format.
 *
 * @param layout the columns
 * @param rows in the order that programs rely on
 * @param <R> the rows
 */
public record Sheet<R>(Layout<R> layout, List<R> rows) {
  /** A row an entity. */
  public static Sheet<EntityRow> ofEntities(List<EntityRow> rows) {
    return new Sheet<>(Layout.ENTITIES, rows);
  }

  /** A row a mention. */
  public static Sheet<MentionRow> ofMentions(List<MentionRow> rows) {
    return new Sheet<>(Layout.MENTIONS, rows);
  }

  /** The columns for programs to read. */
  List<Column<R>> columns() {
    return layout.columns();
  }

  /** The columns for people to read: those of the digest that have a cell in any row. */
  List<Column<R>> readingColumns() {
    if (layout.chosen() || rows.isEmpty()) {
      return layout.digest();
    }
    return layout.digest().stream()
        .filter(column -> rows.stream().anyMatch(row -> !column.cell().apply(row).isEmpty()))
        .toList();
  }

  /** The rows in the order for people. */
  List<R> readingRows() {
    return rows.stream().sorted(layout.reading()).toList();
  }
}
