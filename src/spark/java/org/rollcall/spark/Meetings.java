package org.rollcall.spark;

import static org.apache.spark.sql.functions.collect_set;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which names stand side by side in an article as two entities. */
final class Meetings {
  private Meetings() {}

  /**
   * Pairs {@code one}, {@code other}, in their order, of people's full names that might agree.
   *
   * @param found as {@link Schemas#FOUND} has it
   */
  static Dataset<Row> ofFullNames(WorkFolder work, Dataset<Row> found, Persons persons) {
    Dataset<Row> apart =
        found
            .selectExpr("article", "explode(apart) as p")
            .selectExpr(
                "article", "p.one as a", "p.oneIndex as ai", "p.other as b", "p.otherIndex as bi");
    Dataset<Row> forms = persons.withForm(persons.withForm(apart, "a", "ai", "x"), "b", "bi", "y");
    return work.keep(
        "apart",
        forms
            .where("x <> y")
            .selectExpr("least(x, y) as one", "greatest(x, y) as other")
            .distinct());
  }

  /**
   * {@code class} with pairs {@code one}, {@code other} of its names.
   *
   * @param units {@code article} and {@code form}
   * @param classes {@code form} and {@code class}, of classes with several names
   */
  static Dataset<Row> inClasses(WorkFolder work, Dataset<Row> units, Dataset<Row> classes) {
    Dataset<Row> together =
        units
            .join(classes, "form")
            .groupBy("article", "class")
            .agg(collect_set("form").as("forms"))
            .where("size(forms) > 1");
    return work.keep(
        "meetings",
        together
            .selectExpr("class", "forms", "explode(forms) as one")
            .selectExpr("class", "one", "explode(forms) as other")
            .where("one < other")
            .distinct());
  }
}
