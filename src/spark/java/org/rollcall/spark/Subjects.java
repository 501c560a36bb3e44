package org.rollcall.spark;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;
import org.rollcall.table.SpreadRows;

/** What the rows of the table are about, as {@link Schemas#SUBJECT} has them. */
final class Subjects {
  private Subjects() {}

  /**
   * The entities.
   *
   * @param entities as {@link Listed#entities} has them
   * @param possible {@code entity} with the names that it may be
   */
  static Dataset<Row> ofNames(Dataset<Row> entities, Dataset<Row> possible, SpreadAliases aliases) {
    return entities
        .join(possible, new String[] {"entity"}, "left")
        .select("entity", "type", "name", "mentions", "articles", "texts", "possible", "first")
        .map((MapFunction<Row, Row>) row -> name(row, aliases), Encoders.row(Schemas.SUBJECT));
  }

  private static Row name(Row row, SpreadAliases aliases) {
    EntityType type = EntityType.valueOf(row.getString(1));
    Map<String, Integer> texts = new HashMap<>();
    for (Row text : row.<Row>getList(5)) {
      if (!aliases.isIgnored(type, text.getString(0))) {
        texts.merge(text.getString(0), text.getInt(1), Integer::sum);
      }
    }
    Object[] possible =
        row.isNullAt(6) ? new Object[0] : row.<String>getList(6).stream().sorted().toArray();
    Row first = row.getStruct(7);
    return RowFactory.create(
        row.get(0),
        type.name(),
        row.get(2),
        row.get(3),
        row.get(4),
        variants(texts),
        possible,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        SpreadRows.key(type, row.getString(2)),
        first.get(0),
        first.get(1),
        first.get(2));
  }

  private static Object[] variants(Map<String, Integer> texts) {
    return SpreadRows.variants(texts).stream()
        .map(variant -> RowFactory.create(variant.text(), variant.mentions()))
        .toArray();
  }

  /**
   * The numbers.
   *
   * @param found as {@link Schemas#FOUND} has it
   */
  static Dataset<Row> ofNumbers(Dataset<Row> found) {
    return found
        .selectExpr("article", "explode(numbers) as n")
        .selectExpr("article", "n.*")
        .groupBy("key", "text", "kind", "value", "low", "high", "bound", "unit", "counted", "head")
        .agg(
            count(lit(1)).cast("int").as("count"),
            sum(expr("int(fresh)")).as("articles"),
            min(expr("struct(article, start, end)")).as("first"))
        .groupBy("key")
        .agg(
            sum("count").cast("int").as("mentions"),
            sum("articles").cast("int").as("articles"),
            min("first").as("first"),
            collect_list(
                    expr(
                        "struct(text, kind, value, low, high, bound, unit, counted, head, count,"
                            + " first)"))
                .as("writings"))
        .map((MapFunction<Row, Row>) Subjects::number, Encoders.row(Schemas.SUBJECT));
  }

  private static Row number(Row row) {
    List<SpreadRows.Writing> writings =
        row.<Row>getList(4).stream()
            .map(
                w ->
                    new SpreadRows.Writing(
                        quantity(w, 0),
                        w.getInt(9),
                        w.getStruct(10).getString(0),
                        w.getStruct(10).getInt(1)))
            .toList();
    Map<String, Integer> texts = new HashMap<>();
    writings.forEach(w -> texts.merge(w.number().text(), w.count(), Integer::sum));
    SpreadRows.Shown shown = SpreadRows.shown(writings);
    Quantity number = shown.number();
    Row first = row.getStruct(3);
    return RowFactory.create(
        row.get(0),
        EntityType.NUMBER.name(),
        shown.name(),
        row.get(1),
        row.get(2),
        variants(texts),
        new Object[0],
        number.kind().name(),
        number.value().orElse(null),
        number.low().orElse(null),
        number.high().orElse(null),
        number.bound().name(),
        number.unit().orElse(null),
        number.counted().orElse(null),
        row.get(0),
        first.get(0),
        first.get(1),
        first.get(2));
  }

  /**
   * A number without its place.
   *
   * @param row text, kind, value, low, high, bound, unit, counted and head from a column on
   */
  static Quantity quantity(Row row, int from) {
    String text = row.getString(from);
    return new Quantity(
        new Span(0, text.length()),
        text,
        Quantity.Kind.valueOf(row.getString(from + 1)),
        text(row, from + 2),
        text(row, from + 3),
        text(row, from + 4),
        Quantity.Bound.valueOf(row.getString(from + 5)),
        text(row, from + 6),
        text(row, from + 7),
        text(row, from + 8));
  }

  private static Optional<String> text(Row row, int column) {
    return Optional.ofNullable(row.getString(column));
  }
}
