package org.rollcall.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rollcall.model.WrittenRow;
import org.rollcall.model.WrittenTable;
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
    return new Sheet<>(Layout.ofEntities(), rows);
  }

  /** A row a mention. */
  public static Sheet<MentionRow> ofMentions(List<MentionRow> rows) {
    return new Sheet<>(Layout.ofMentions(), rows);
  }

  /**
   * Rows of plain text.
   *
   * @param columns headings
   * @param rows each with as many cells
   */
  public static Sheet<List<String>> ofTexts(List<String> columns, List<List<String>> rows) {
    List<Column<List<String>>> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      all.add(text(columns.get(i), row -> row.get(at)));
    }
    return new Sheet<>(Layout.plain(all), rows);
  }

  /** A row an annotation, for the format {@code github}. */
  public static Sheet<Annotation> ofAnnotations(List<Annotation> rows) {
    List<Column<Annotation>> columns =
        List.of(
            text(WorkflowCommands.LEVEL, row -> row.level().label()),
            text("file", Annotation::file),
            text("line", row -> row.line() == 0 ? "" : Integer.toString(row.line())),
            text("col", row -> row.column() == 0 ? "" : Integer.toString(row.column())),
            text("title", Annotation::title),
            text(WorkflowCommands.MESSAGE, Annotation::message));
    return new Sheet<>(Layout.plain(columns), rows);
  }

  private static <T> Column<T> text(String name, Function<T, String> value) {
    return new Column<>(name, row -> Cell.text(value.apply(row)));
  }

  /** The rows with all their columns as text, as a later run reads them from a file. */
  public WrittenTable written() {
    return new WrittenTable(Set.copyOf(layout.names()), rows.stream().map(this::written).toList());
  }

  private WrittenRow written(R row) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns().forEach(column -> cells.put(column.name(), column.flat(row)));
    return new WrittenRow(cells);
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
