package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.merge.SpreadNames;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The full names of people that agree, found in blocks, and what that makes of them: a name between
 * two that contradict one another is nobody's, the others are joined to those they agree with.
 */
final class NamePairs {
  /** More comparisons than this in one block are shared out among several tasks. */
  static final long LARGEST_BLOCK = 1_000_000;

  private final Dataset<Row> skewed;
  private final Dataset<Row> ambiguous;
  private final Dataset<Row> joined;
  private final Dataset<Row> possible;

  private NamePairs(
      Dataset<Row> skewed, Dataset<Row> ambiguous, Dataset<Row> joined, Dataset<Row> possible) {
    this.skewed = skewed;
    this.ambiguous = ambiguous;
    this.joined = joined;
    this.possible = possible;
  }

  /**
   * Compares them.
   *
   * @param forms as {@link Schemas#NAME} has them
   * @param apart pairs {@code one}, {@code other} of forms that an article has as two people
   * @param user what the user says of them
   * @param largestBlock how many comparisons a task makes of one block
   */
  static NamePairs of(
      WorkFolder work, Dataset<Row> forms, Dataset<Row> apart, UserJoined user, long largestBlock) {
    Dataset<Row> people =
        user.joined(
            forms.where("type = 'PERSON' and full").select("form", "key", "name", "known"), "form");
    NameBlocks blocks = NameBlocks.of(work, people, user.aliases(), largestBlock);
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
    Dataset<Row> ambiguous = work.keep("ambiguous", ambiguous(people, neighbours, apart, user));
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
        ambiguous,
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
      Dataset<Row> people, Dataset<Row> neighbours, Dataset<Row> apart, UserJoined user) {
    Dataset<Row> counts = neighbours.groupBy("one").count();
    Dataset<Row> many = counts.where(col("count").gt(SpreadNames.mostAlike())).select("one");
    Dataset<Row> few = counts.where(col("count").leq(SpreadNames.mostAlike())).select("one");
    Dataset<Row> named =
        people.selectExpr("form as other", "struct(form, name, key, user) as named");
    Dataset<Row> contradicted =
        neighbours
            .join(few, new String[] {"one"}, "left_semi")
            .join(named, "other")
            .groupBy("one")
            .agg(sort_array(collect_list("named")).as("near"))
            .where("size(near) > 1")
            .where(
                contradict(user.aliases())
                    .apply(col("near.name"), col("near.key"), col("near.user")))
            .select("one");
    Dataset<Row> a = neighbours.toDF("one", "left");
    Dataset<Row> b = neighbours.toDF("one", "right");
    Dataset<Row> parted =
        user.apart(apart.toDF("left", "right"))
            .join(a, "left")
            .join(b, new String[] {"one", "right"}, "left_semi")
            .select("one");
    return many.union(contradicted).union(parted).distinct().toDF("form");
  }

  private static UserDefinedFunction contradict(SpreadAliases aliases) {
    return udf(
        (UDF3<Seq<String>, Seq<String>, Seq<String>, Boolean>)
            (names, keys, users) ->
                SpreadNames.contradict(
                    CollectionConverters.asJava(names),
                    CollectionConverters.asJava(keys),
                    CollectionConverters.asJava(users),
                    aliases),
        DataTypes.BooleanType);
  }

  /**
   * The blocks of more comparisons than one task should make: {@code block, comparisons, tasks}.
   */
  Dataset<Row> skewed() {
    return skewed;
  }

  /** Under {@code form}, the names that are nobody's. */
  Dataset<Row> ambiguous() {
    return ambiguous;
  }

  /** Pairs {@code one}, {@code other} that the rule joins unless a veto stands between them. */
  Dataset<Row> joined() {
    return joined;
  }

  /** Pairs {@code one}, {@code other} that may be one person. */
  Dataset<Row> possible() {
    return possible;
  }
}
