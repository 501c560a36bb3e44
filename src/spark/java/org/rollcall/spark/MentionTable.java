package org.rollcall.spark;

import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.rollcall.merge.NameClass;

/** The rows of mentions: what was found in the articles, with what became of it. */
final class MentionTable {
  private static final List<String> PLACE =
      List.of("m.line as line", "m.column as column", "m.from as from", "m.to as to");

  /** What goes to other machines has its own sentence alone, not all of the article. */
  private static final String SENTENCE = "element_at(sentences, m.sentence + 1) as sentence";

  private MentionTable() {}

  /**
   * The rows, in no order.
   *
   * @param found as {@link Schemas#FOUND} has it
   * @param assigned {@code form} with {@code type, name, id, rule, joined} of its entity, and the
   *     {@code firstArticle} and {@code firstIndex} that the entity begins with
   * @param numbers {@code subject} with {@code name} and {@code id} of numbers
   */
  static Dataset<Row> of(
      Dataset<Row> found, Persons persons, Dataset<Row> assigned, Dataset<Row> numbers) {
    Dataset<Row> units =
        persons.formed(
            found
                .selectExpr("article", "sentences", "explode(arrays_zip(units, mentions)) as unit")
                .selectExpr(
                    "article",
                    "unit.units.index as index",
                    "unit.units.key as key",
                    "transform(unit.mentions, m -> struct(m.text, m.rule, m.joined, m.line,"
                        + " m.column, m.from, m.to, "
                        + SENTENCE
                        + ")) as mentions"));
    String first = "not joined and article = firstArticle and index = firstIndex";
    Dataset<Row> ofNames =
        units
            .join(assigned, "form")
            .selectExpr(
                "article",
                "type",
                "name",
                "id",
                "rule",
                first + " as first",
                "explode(mentions) as m")
            .selectExpr(
                columns(
                    "article",
                    "type",
                    "m.text as text",
                    "m.sentence as sentence",
                    "name",
                    "id",
                    "case when m.joined then m.rule when first then '"
                        + NameClass.firstRule()
                        + "' else rule end as rule",
                    "cast(null as string) as kind",
                    "cast(null as string) as value",
                    "cast(null as string) as low",
                    "cast(null as string) as high",
                    "cast(null as string) as bound",
                    "cast(null as string) as unit",
                    "cast(null as string) as counted",
                    "cast(null as string) as head"));
    Dataset<Row> ofNumbers =
        found
            .selectExpr("article", "sentences", "explode(numbers) as m")
            .selectExpr("article", "m", SENTENCE)
            .join(numbers, expr("m.key = subject"))
            .selectExpr(
                columns(
                    "article",
                    "'NUMBER' as type",
                    "m.text as text",
                    "sentence",
                    "name",
                    "id",
                    "cast(null as string) as rule",
                    "m.kind as kind",
                    "m.value as value",
                    "m.low as low",
                    "m.high as high",
                    "m.bound as bound",
                    "m.unit as unit",
                    "m.counted as counted",
                    "m.head as head"));
    return ofNames.union(ofNumbers);
  }

  private static String[] columns(String... columns) {
    List<String> all = new ArrayList<>(List.of(columns));
    all.addAll(PLACE);
    return all.toArray(String[]::new);
  }
}
