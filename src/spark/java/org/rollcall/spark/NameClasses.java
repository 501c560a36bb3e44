package org.rollcall.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rollcall.merge.NameLinks;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.EntityType;

/**
 * Classes of names: what may become one entity is in one class. Names that a rule joins by an equal
 * key, or as full names that agree, are in one class. A name that a rule joins to the only entity
 * that answers is in its class if all that answer, but for its own class, are in one class: in
 * several classes there are several entities whatever else is joined, and the rule leaves the name
 * alone. This is repeated until nothing changes.
 */
final class NameClasses {
  private static final String[] KEY = {"rule", "key"};

  private final WorkFolder work;
  private final Components components;
  private final Dataset<Row> links;
  private Dataset<Row> classes;
  private int round;

  private NameClasses(
      WorkFolder work, Components components, Dataset<Row> links, Dataset<Row> classes) {
    this.work = work;
    this.components = components;
    this.links = links;
    this.classes = classes;
  }

  /**
   * Finds them.
   *
   * @param forms as {@link Schemas#NAME} has them
   * @param agreeing pairs {@code one}, {@code other} of full names that the rule joins
   * @param aliases what the user says of them
   * @param atOnce how many pairs of names one task looks at
   */
  static NameClasses of(
      WorkFolder work,
      Dataset<Row> forms,
      Dataset<Row> agreeing,
      SpreadAliases aliases,
      long atOnce) {
    Dataset<Row> links =
        forms
            .select("form", "type", "name", "texts")
            .flatMap(
                (FlatMapFunction<Row, Row>) form -> links(form, aliases),
                Encoders.row(Schemas.LINK));
    Dataset<Row> kept = work.keep("links", links);
    Dataset<Row> equal = kept.where("role = 'EQUAL'").select("rule", "type", "key", "form");
    Dataset<Row> firsts =
        equal
            .groupBy("rule", "type", "key")
            .agg(min("form").as("other"), count(lit(1)).as("n"))
            .where("n > 1");
    Dataset<Row> joined =
        equal
            .join(firsts, new String[] {"rule", "type", "key"})
            .where("form <> other")
            .selectExpr("form as one", "other")
            .distinct();
    Components components = new Components(work, atOnce);
    Dataset<Row> classes = components.of("classes-0", joined.union(agreeing));
    NameClasses found = new NameClasses(work, components, kept, classes);
    while (found.grow()) {
      found.round++;
    }
    return found;
  }

  private static java.util.Iterator<Row> links(Row form, SpreadAliases aliases) {
    List<String> texts = form.<Row>getList(3).stream().map(text -> text.getString(0)).toList();
    EntityType type = EntityType.valueOf(form.getString(1));
    List<Row> rows = new ArrayList<>();
    for (NameLinks.Link link : NameLinks.of(type, form.getString(2), texts, aliases)) {
      rows.add(
          RowFactory.create(
              form.get(0),
              form.get(1),
              link.role().name(),
              type.label() + " " + link.rule(),
              link.key(),
              form.get(2)));
    }
    return rows.iterator();
  }

  /** Names that ask for a key, with their own class and the classes of those that answer. */
  private Dataset<Row> asking(String roles) {
    Dataset<Row> asking = links.where("role in (" + roles + ")");
    Dataset<Row> keys = asking.select(KEY[0], KEY[1]).distinct();
    Dataset<Row> answers =
        classed(links.where("role = 'ANSWER'").join(keys, KEY, "left_semi"))
            .groupBy(KEY[0], KEY[1])
            .agg(
                min("class").as("least"),
                max("class").as("most"),
                count_distinct(col("class")).as("n"));
    return classed(asking).join(answers, KEY);
  }

  /** Joins classes by the names that have but one to be joined to; whether there was any. */
  private boolean grow() {
    Dataset<Row> only =
        work.keep(
            "only-" + round,
            asking("'ONLY'")
                .withColumn(
                    "other",
                    expr(
                        "case when n = 1 and least <> class then least"
                            + " when n = 2 and least = class then most"
                            + " when n = 2 and most = class then least end"))
                .where("other is not null")
                .selectExpr("class as one", "other")
                .distinct());
    if (only.isEmpty()) {
      return false;
    }
    Dataset<Row> stars = classes.where("form <> class").selectExpr("form as one", "class as other");
    classes = components.of("classes-" + (round + 1), stars.union(only));
    return true;
  }

  /** Adds {@code class} to rows with a {@code form}. */
  Dataset<Row> classed(Dataset<Row> rows) {
    return rows.join(classes, new String[] {"form"}, "left")
        .withColumn("class", coalesce(col("class"), col("form")));
  }

  /** {@code form} and {@code class} of the names that are not alone in their class. */
  Dataset<Row> several() {
    return classes;
  }

  /**
   * The names that a rule leaves alone, as what answers is in several classes: {@code form, type,
   * rule, key, class}.
   */
  Dataset<Row> open() {
    return asking("'ONLY', 'MAYBE'")
        .where("not (n = 1 and least = class)")
        .select("form", "type", "rule", "key", "class");
  }

  /** As {@link Schemas#LINK} has them; before each rule's word stands the type's. */
  Dataset<Row> links() {
    return links;
  }
}
