package org.rollcall.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.merge.SpreadNames;

/**
 * Full names of people in the blocks of the command line: who is compared with whom.
 *
 * @param skewed blocks that are split
 * @param agreeing pairs {@code one}, {@code other} in their order
 */
record NameBlocks(Dataset<Row> skewed, Dataset<Row> agreeing) {
  private static final UserDefinedFunction OFFERED = keys(SpreadNames::offered);
  private static final UserDefinedFunction WANTED = keys(SpreadNames::wanted);

  /** Functions go to other machines, so they are made of what can. */
  private interface Keys extends Function<String, java.util.Set<String>>, java.io.Serializable {}

  private static UserDefinedFunction keys(Keys keys) {
    return udf(
        (UDF1<String, String[]>) name -> keys.apply(name).toArray(String[]::new),
        DataTypes.createArrayType(DataTypes.StringType));
  }

  static NameBlocks of(WorkFolder work, Dataset<Row> people, SpreadAliases aliases, long largest) {
    Dataset<Row> offered = people.withColumn("block", explode(OFFERED.apply(col("name"))));
    Dataset<Row> wanted = people.withColumn("block", explode(WANTED.apply(col("name"))));
    Column comparisons = col("offers").multiply(col("wants"));
    Dataset<Row> skewed =
        work.keep(
            "skewed",
            offered
                .groupBy("block")
                .agg(count(lit(1)).as("offers"))
                .join(wanted.groupBy("block").agg(count(lit(1)).as("wants")), "block")
                .where(comparisons.gt(largest))
                .select(
                    col("block"),
                    comparisons.as("comparisons"),
                    ceil(comparisons.divide(lit(largest))).as("tasks")));
    return new NameBlocks(skewed, compared(offered, wanted, skewed, aliases));
  }

  /** Each offer goes to one of its block's tasks, each wish to all of them. */
  private static Dataset<Row> compared(
      Dataset<Row> offered, Dataset<Row> wanted, Dataset<Row> skewed, SpreadAliases aliases) {
    Dataset<Row> tasks = broadcast(skewed.select("block", "tasks"));
    String[] block = {"block"};
    Dataset<Row> offers =
        offered
            .join(tasks, block, "left")
            .selectExpr(
                "block",
                "pmod(xxhash64(form), coalesce(tasks, 1)) as task",
                "form as one",
                "key as oneKey",
                "name as oneName",
                "known as oneKnown");
    Dataset<Row> wishes =
        wanted
            .join(tasks, block, "left")
            .selectExpr(
                "block",
                "explode(sequence(cast(0 as bigint), coalesce(tasks, 1) - 1)) as task",
                "form as other",
                "key as otherKey",
                "name as otherName",
                "known as otherKnown");
    return offers
        .join(wishes, new String[] {"block", "task"})
        .where("one <> other")
        .where(agree(aliases).apply(col("otherName"), col("oneName")))
        .selectExpr(
            "least(one, other) as one",
            "greatest(one, other) as other",
            "if(one < other, oneKey, otherKey) as oneKey",
            "if(one < other, otherKey, oneKey) as otherKey",
            "if(one < other, oneKnown, otherKnown) as oneKnown",
            "if(one < other, otherKnown, oneKnown) as otherKnown")
        .distinct();
  }

  /** Whether the name that looks agrees with the one that it finds. */
  private static UserDefinedFunction agree(SpreadAliases aliases) {
    return udf(
        (UDF2<String, String, Boolean>)
            (name, other) -> SpreadNames.agree(name, other) && !aliases.apart(name, other),
        DataTypes.BooleanType);
  }
}
