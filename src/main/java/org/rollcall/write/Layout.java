package org.rollcall.write;

import java.util.Comparator;
import java.util.List;
import org.rollcall.table.EntityRow;
import org.rollcall.table.MentionRow;

/**
 * The columns of a kind of row.
 *
 * @param columns all columns, for programs to read
 * @param digest the columns a person looks for first, for {@code table} and {@code md}
 * @param reading what comes first for people; of equals, the order of the rows holds
 * @param chosen whether a user chose the columns, so that even empty ones are shown
 * @param <R> the rows
 */
public record Layout<R>(
    List<Column<R>> columns, List<Column<R>> digest, Comparator<R> reading, boolean chosen) {
  // Methods, not constants: a run needs one of the three, and each takes a millisecond to link.

  /** A row an entity. */
  public static Layout<EntityRow> ofEntities() {
    return EntityColumns.ofCorpus();
  }

  /** A row an entity and article. */
  public static Layout<EntityRow> ofArticles() {
    return EntityColumns.ofArticles();
  }

  /** A row a mention. */
  public static Layout<MentionRow> ofMentions() {
    return MentionColumns.layout();
  }

  /** These columns for people and programs, and the rows in their order. */
  static <R> Layout<R> plain(List<Column<R>> columns) {
    return new Layout<>(columns, columns, asGiven(), true);
  }

  /** The order of rows that are not to be sorted. */
  static <R> Comparator<R> asGiven() {
    return (unused, unusedOther) -> 0;
  }

  /** The columns' names in their order. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * These columns alone, in this order, in all formats.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public Layout<R> only(List<String> names) {
    List<Column<R>> wanted = names.stream().map(this::column).toList();
    return new Layout<>(wanted, wanted, reading, true);
  }

  /** With rows in the order in which they are given, in all formats. */
  public Layout<R> inGivenOrder() {
    return new Layout<>(columns, digest, asGiven(), chosen);
  }

  private Column<R> column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }
}
