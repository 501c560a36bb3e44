package org.rollcall.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.table.EntityRow;
import org.rollcall.table.MentionRow;
import org.rollcall.table.Place;
import org.rollcall.table.Variant;
import org.rollcall.write.Sheet;

/** Rows of the engine as rows of the two tables. */
final class TableRows {
  private TableRows() {}

  /** A sheet of entities, of rows as {@link Schemas#SUBJECT} has them with {@code id}. */
  static Sheet<EntityRow> entities(List<Row> rows) {
    return Sheet.ofEntities(rows.stream().map(TableRows::entity).toList());
  }

  private static EntityRow entity(Row row) {
    EntityType type = EntityType.valueOf(row.getAs("type"));
    List<Row> variants = row.getList(row.fieldIndex("variants"));
    return new EntityRow(
        type,
        row.getAs("name"),
        row.<Integer>getAs("mentions"),
        row.<Integer>getAs("articles"),
        variants.stream().map(v -> new Variant(v.getString(0), v.getInt(1))).toList(),
        row.getList(row.fieldIndex("possible")),
        number(row, row.getAs("name")),
        row.getAs("article"),
        row.getAs("id"));
  }

  /** A sheet of mentions, of rows as {@link MentionTable} has them. */
  static Sheet<MentionRow> mentions(List<Row> rows) {
    return Sheet.ofMentions(rows.stream().map(TableRows::mention).toList());
  }

  private static MentionRow mention(Row row) {
    int from = row.<Integer>getAs("from");
    int to = row.<Integer>getAs("to");
    return new MentionRow(
        row.getAs("article"),
        new Place(
            row.<Integer>getAs("line"),
            row.<Integer>getAs("column"),
            from,
            to,
            row.getAs("sentence"),
            from,
            to),
        EntityType.valueOf(row.getAs("type")),
        row.getAs("text"),
        row.getAs("name"),
        row.getAs("id"),
        Optional.ofNullable(row.getAs("rule")),
        number(row, row.getAs("text")));
  }

  /** What the columns of numbers show, if it is one. */
  private static Optional<Quantity> number(Row row, String text) {
    if (row.getAs("kind") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Quantity(
            new org.rollcall.model.Span(0, text.length()),
            text,
            Quantity.Kind.valueOf(row.getAs("kind")),
            Optional.ofNullable(row.getAs("value")),
            Optional.ofNullable(row.getAs("low")),
            Optional.ofNullable(row.getAs("high")),
            Quantity.Bound.valueOf(row.getAs("bound")),
            Optional.ofNullable(row.getAs("unit")),
            Optional.ofNullable(row.getAs("counted")),
            Optional.empty()));
  }
}
