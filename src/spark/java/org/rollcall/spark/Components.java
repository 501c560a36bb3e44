package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components: each name takes the least label among its neighbours and its own, and then
 * the label of its label, until none changes. The rounds grow with the logarithm of the longest way
 * through a component.
 */
final class Components {
  private final WorkFolder work;
  private final String name;

  /**
   * @param name of the tables that are kept
   */
  Components(WorkFolder work, String name) {
    this.work = work;
    this.name = name;
  }

  /**
   * Finds them.
   *
   * @param edges pairs {@code one}, {@code other} of two names, in any order
   * @return {@code form} and {@code class}, the least name of its component, of all names that have
   *     an edge
   */
  Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> both =
        work.keep(
            name + "-edges",
            edges.union(edges.selectExpr("other as one", "one as other")).distinct());
    Dataset<Row> labels =
        work.keep(
            name + "-labels-0",
            both.groupBy("one")
                .agg(min("other").as("other"))
                .select(col("one").as("form"), least(col("one"), col("other")).as("class")));
    for (int round = 1; ; round++) {
      Dataset<Row> next = work.keep(name + "-labels-" + round, step(both, labels));
      if (next.where("changed").isEmpty()) {
        return next.select("form", "class");
      }
      labels = next.select("form", "class");
    }
  }

  private static Dataset<Row> step(Dataset<Row> both, Dataset<Row> labels) {
    Dataset<Row> told =
        both.join(labels.toDF("other", "theirs"), "other")
            .groupBy("one")
            .agg(min("theirs").as("told"));
    Dataset<Row> near =
        labels
            .join(told, labels.col("form").equalTo(told.col("one")))
            .select(col("form"), col("class").as("was"), least(col("class"), col("told")).as("is"));
    return near.join(labels.toDF("is", "further"), "is")
        .selectExpr("form", "least(is, further) as class", "least(is, further) <> was as changed");
  }
}
