package org.rollcall.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
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
import org.rollcall.merge.SpreadNames;

/**
 * The full names of people that agree, found in blocks, and what that makes of them: a name between
 * two that contradict one another is nobody's, the others are joined to those they agree with.
 */
final class NamePairs {
  /** More comparisons than this in one block are shared out among several tasks. */
  static final long LARGEST_BLOCK = 1_000_000;

  private static final UserDefinedFunction OFFERED = keys(SpreadNames::offered);
  private static final UserDefinedFunction WANTED = keys(SpreadNames::wanted);
  private static final UserDefinedFunction AGREE =
      udf((UDF2<String, String, Boolean>) SpreadNames::agree, DataTypes.BooleanType);
  private static final UserDefinedFunction CONTRADICT =
      udf(
          (UDF1<scala.collection.Seq<String>, Boolean>)
              names -> SpreadNames.contradict(scala.jdk.javaapi.CollectionConverters.asJava(names)),
          DataTypes.BooleanType);

  private final Dataset<Row> skewed;
  private final Dataset<Row> joined;
  private final Dataset<Row> possible;

  private NamePairs(Dataset<Row> skewed, Dataset<Row> joined, Dataset<Row> possible) {
    this.skewed = skewed;
    this.joined = joined;
    this.possible = possible;
  }

  /** Functions go to other machines, so they are made of what can. */
  private interface Keys extends Function<String, java.util.Set<String>>, java.io.Serializable {}

  private static UserDefinedFunction keys(Keys keys) {
    return udf(
        (UDF1<String, String[]>) name -> keys.apply(name).toArray(String[]::new),
        DataTypes.createArrayType(DataTypes.StringType));
  }

  /**
   * Compares them.
   *
   * @param forms as {@link Schemas#NAME} has them
   * @param apart pairs {@code one}, {@code other} of forms that an article has as two people
   * @param largestBlock how many comparisons a task makes of one block
   */
  static NamePairs of(WorkFolder work, Dataset<Row> forms, Dataset<Row> apart, long largestBlock) {
    Dataset<Row> people =
        forms.where("type = 'PERSON' and full").select("form", "key", "name", "known");
    Blocks blocks = Blocks.of(work, people, largestBlock);
    Dataset<Row> agreeing = work.keep("agreeing", blocks.agreeing());
    Dataset<Row> both = agreeing.where("oneKey = otherKey and not (oneKnown and otherKnown)");
    Dataset<Row> near =
        work.keep(
            "near",
            agreeing
                .where("oneKey <> otherKey")
                .join(apart, new String[] {"one", "other"}, "left_anti")
                .select("one", "other"));
    Dataset<Row> neighbours = near.union(near.selectExpr("other as one", "one as other"));
    Dataset<Row> ambiguous = work.keep("ambiguous", ambiguous(people, neighbours, apart));
    Dataset<Row> counts = neighbours.groupBy("one").count();
    Dataset<Row> telling = counts.where(col("count").leq(SpreadNames.mostPossible())).select("one");
    Dataset<Row> marked = mark(mark(near, ambiguous, "one"), ambiguous, "other");
    Dataset<Row> undecided =
        marked
            .where("oneAmbiguous or otherAmbiguous")
            .join(telling, new String[] {"one"}, "left_semi")
            .join(telling.withColumnRenamed("one", "other"), new String[] {"other"}, "left_semi");
    return new NamePairs(
        blocks.skewed(),
        marked.where("not oneAmbiguous and not otherAmbiguous").select("one", "other"),
        undecided.select("one", "other").union(both.select("one", "other")));
  }

  private static Dataset<Row> mark(Dataset<Row> pairs, Dataset<Row> ambiguous, String side) {
    Dataset<Row> marks = ambiguous.select(col("form").as(side), lit(true).as("is"));
    return pairs
        .join(marks, new String[] {side}, "left")
        .withColumn(side + "Ambiguous", col("is").isNotNull())
        .drop("is");
  }

  /**
   * The names between two that contradict one another by themselves, are namesakes, or stand side
   * by side somewhere.
   */
  private static Dataset<Row> ambiguous(
      Dataset<Row> people, Dataset<Row> neighbours, Dataset<Row> apart) {
    Dataset<Row> counts = neighbours.groupBy("one").count();
    Dataset<Row> many = counts.where(col("count").gt(SpreadNames.mostAlike())).select("one");
    Dataset<Row> few = counts.where(col("count").leq(SpreadNames.mostAlike())).select("one");
    Dataset<Row> named = people.selectExpr("form as other", "key", "name");
    Dataset<Row> contradicted =
        neighbours
            .join(few, new String[] {"one"}, "left_semi")
            .join(named, "other")
            .groupBy("one")
            .agg(
                org.apache.spark.sql.functions.collect_list("name").as("names"),
                org.apache.spark.sql.functions.count(lit(1)).as("all"),
                org.apache.spark.sql.functions.count_distinct(col("key")).as("keys"))
            .where(col("keys").lt(col("all")).or(CONTRADICT.apply(col("names"))))
            .select("one");
    Dataset<Row> a = neighbours.toDF("one", "left");
    Dataset<Row> b = neighbours.toDF("one", "right");
    Dataset<Row> parted =
        apart
            .toDF("left", "right")
            .join(a, "left")
            .join(b, new String[] {"one", "right"}, "left_semi")
            .select("one");
    return many.union(contradicted).union(parted).distinct().toDF("form");
  }

  /**
   * The blocks of more comparisons than one task should make: {@code block, comparisons, tasks}.
   */
  Dataset<Row> skewed() {
    return skewed;
  }

  /** Pairs {@code one}, {@code other} that the rule joins unless a veto stands between them. */
  Dataset<Row> joined() {
    return joined;
  }

  /** Pairs {@code one}, {@code other} that may be one person. */
  Dataset<Row> possible() {
    return possible;
  }

  /**
   * Who is compared with whom.
   *
   * @param skewed blocks that are split
   * @param agreeing pairs {@code one}, {@code other} in their order
   */
  private record Blocks(Dataset<Row> skewed, Dataset<Row> agreeing) {
    static Blocks of(WorkFolder work, Dataset<Row> people, long largest) {
      Dataset<Row> offered = people.withColumn("block", explode(OFFERED.apply(col("name"))));
      Dataset<Row> wanted = people.withColumn("block", explode(WANTED.apply(col("name"))));
      Column comparisons = col("offers").multiply(col("wants"));
      Dataset<Row> skewed =
          work.keep(
              "skewed",
              offered
                  .groupBy("block")
                  .agg(org.apache.spark.sql.functions.count(lit(1)).as("offers"))
                  .join(
                      wanted
                          .groupBy("block")
                          .agg(org.apache.spark.sql.functions.count(lit(1)).as("wants")),
                      "block")
                  .where(comparisons.gt(largest))
                  .select(
                      col("block"),
                      comparisons.as("comparisons"),
                      org.apache
                          .spark
                          .sql
                          .functions
                          .ceil(comparisons.divide(lit(largest)))
                          .as("tasks")));
      return new Blocks(skewed, compared(offered, wanted, skewed));
    }

    /** Each offer goes to one of its block's tasks, each wish to all of them. */
    private static Dataset<Row> compared(
        Dataset<Row> offered, Dataset<Row> wanted, Dataset<Row> skewed) {
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
          .where(AGREE.apply(col("oneName"), col("otherName")))
          .selectExpr(
              "least(one, other) as one",
              "greatest(one, other) as other",
              "if(one < other, oneKey, otherKey) as oneKey",
              "if(one < other, otherKey, oneKey) as otherKey",
              "if(one < other, oneKnown, otherKnown) as oneKnown",
              "if(one < other, otherKnown, oneKnown) as otherKnown")
          .distinct();
    }
  }
}
