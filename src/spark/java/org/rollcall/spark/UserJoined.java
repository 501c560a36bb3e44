package org.rollcall.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.EntityType;

/** The full names of people that the user makes one, before any rule is asked. */
final class UserJoined {
  private final SpreadAliases aliases;
  private final Dataset<Row> firsts;

  private UserJoined(SpreadAliases aliases, Dataset<Row> firsts) {
    this.aliases = aliases;
    this.firsts = firsts;
  }

  /**
   * Finds them.
   *
   * @param forms as {@link Schemas#NAME} has them
   */
  static UserJoined of(WorkFolder work, Dataset<Row> forms, SpreadAliases aliases) {
    if (!aliases.merge()) {
      return new UserJoined(aliases, work.spark().emptyDataset(Encoders.row(Schemas.FIRST)));
    }
    Dataset<Row> given =
        forms
            .where("type = 'PERSON'")
            .withColumn(
                "given",
                udf(
                        (UDF1<String, String>)
                            name -> aliases.nameOf(EntityType.PERSON, name).orElse(null),
                        DataTypes.StringType)
                    .apply(col("name")))
            .where("given is not null")
            .select("given", "form", "name", "rank", "key", "person")
            .repartition(col("given"))
            .sortWithinPartitions(
                col("given"), col("rank").desc(), col("key").asc(), col("person").asc());
    return new UserJoined(
        aliases,
        work.keep(
            "user",
            given.mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    rows -> new ByKey(rows, names -> joined(names, aliases)),
                Encoders.row(Schemas.FIRST))));
  }

  /** Each goes to the first of its name unless the user keeps it from one that is there. */
  private static List<Row> joined(List<Row> names, SpreadAliases aliases) {
    String first = names.get(0).getString(1);
    List<String> one = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Row row : names) {
      String name = row.getString(2);
      if (one.stream().noneMatch(other -> aliases.apart(name, other))) {
        one.add(name);
        rows.add(RowFactory.create(row.getString(1), first));
      }
    }
    return rows;
  }

  /** What the user says. */
  SpreadAliases aliases() {
    return aliases;
  }

  /** Adds {@code user}, the first of the names that the user made one of, to rows with a form. */
  Dataset<Row> joined(Dataset<Row> rows, String form) {
    return aliases.merge()
        ? rows.join(firsts.toDF(form, "first"), new String[] {form}, "left")
            .withColumn("user", coalesce(col("first"), col(form)))
            .drop("first")
        : rows.withColumn("user", col(form));
  }

  /** Of pairs {@code left}, {@code right}, those that the user has not made one. */
  Dataset<Row> apart(Dataset<Row> pairs) {
    if (!aliases.merge()) {
      return pairs;
    }
    Dataset<Row> lefts = joined(pairs, "left").withColumnRenamed("user", "leftUser");
    return joined(lefts, "right").where("leftUser <> user").select("left", "right");
  }
}
