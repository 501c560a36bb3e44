package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Connected components. Of few edges one task finds them. Of many, each name takes the least label
 * among its neighbours and its own, and then the label of its label, until none changes; the rounds
 * grow with the logarithm of the longest way through a component.
 */
final class Components {
  private final WorkFolder work;
  private final long atOnce;

  /**
   * @param atOnce how many edges one task looks at, some hundred bytes each
   */
  Components(WorkFolder work, long atOnce) {
    this.work = work;
    this.atOnce = atOnce;
  }

  /**
   * Finds them.
   *
   * @param name of the tables that are kept
   * @param edges pairs {@code one}, {@code other} of two names, in any order
   * @return {@code form} and {@code class}, the least name of its component, of all names that have
   *     an edge
   */
  Dataset<Row> of(String name, Dataset<Row> edges) {
    Dataset<Row> kept = work.keep(name + "-edges", edges.select("one", "other"));
    return kept.count() <= atOnce
        ? work.keep(
            name + "-labels",
            kept.coalesce(1)
                .mapPartitions(
                    (MapPartitionsFunction<Row, Row>) Components::together,
                    Encoders.row(Schemas.CLASS)))
        : apart(name, kept);
  }

  /** A forest in which every name's root is the least of its component. */
  private static Iterator<Row> together(Iterator<Row> edges) {
    Map<String, String> parents = new HashMap<>();
    edges.forEachRemaining(
        edge -> {
          String one = root(parents, edge.getString(0));
          String other = root(parents, edge.getString(1));
          boolean ordered = one.compareTo(other) < 0;
          parents.put(ordered ? other : one, ordered ? one : other);
        });
    List<String> forms = new ArrayList<>(parents.keySet());
    return forms.stream().map(form -> RowFactory.create(form, root(parents, form))).iterator();
  }

  private static String root(Map<String, String> parents, String form) {
    String at = form;
    String parent = parents.putIfAbsent(at, at);
    while (parent != null && !parent.equals(at)) {
      String further = parents.get(parent);
      parents.put(at, further); // half the way for those who come next
      at = parent;
      parent = further;
    }
    return at;
  }

  private Dataset<Row> apart(String name, Dataset<Row> edges) {
    Dataset<Row> both =
        work.keep(
            name + "-both",
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
