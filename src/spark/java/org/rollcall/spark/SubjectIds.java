package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.rollcall.table.SpreadRows;

/**
 * Gives every subject its id. The command line gives ids one after the other in the order of the
 * table, and one whose id is taken tries the next of its own. The same comes of it if all try at
 * once, of several at one id the first in the order keeps it, and the others try their next, until
 * nobody is in another's place.
 */
final class SubjectIds {
  /** The order of the table as one value. */
  static final String ORDER =
      "struct(array_position(array('PERSON', 'PLACE', 'ORGANISATION', 'NUMBER'), type),"
          + " -mentions, name, article, start, end)";

  private static final UserDefinedFunction ID =
      udf((UDF1<String, String>) SpreadRows::id, DataTypes.StringType);
  private static final UserDefinedFunction NEXT =
      udf((UDF1<String, String>) SpreadRows::next, DataTypes.StringType);
  private static final UserDefinedFunction NAMESAKE =
      udf((UDF3<String, String, Integer, String>) SpreadRows::key, DataTypes.StringType);

  private final UserDefinedFunction id;

  /** Ids as the command line's. */
  SubjectIds() {
    this(ID);
  }

  /**
   * Ids of another kind.
   *
   * @param id makes one of a key
   */
  SubjectIds(UserDefinedFunction id) {
    this.id = id;
  }

  /**
   * Gives them.
   *
   * @param subjects as {@link Schemas#SUBJECT} has them
   * @return columns "subject" and "id"
   */
  Dataset<Row> of(WorkFolder work, Dataset<Row> subjects) {
    Dataset<Row> keys =
        subjects.groupBy("idKey").agg(count(lit(1)).as("n")).where("n > 1").select("idKey", "n");
    Dataset<Row> tried =
        subjects
            .join(keys, new String[] {"idKey"}, "left")
            .select(
                col("subject"),
                expr(ORDER).as("order"),
                when(
                        col("n").isNotNull(),
                        NAMESAKE.apply(col("idKey"), col("article"), col("start")))
                    .otherwise(col("idKey"))
                    .as("attempt"))
            .withColumn("id", id.apply(col("attempt")));
    Dataset<Row> given = work.keep("ids-0", tried);
    for (int round = 1; ; round++) {
      Dataset<Row> ranked =
          given.withColumn("rank", expr("row_number() over (partition by id order by order)"));
      Dataset<Row> next =
          ranked
              .withColumn(
                  "attempt",
                  when(col("rank").gt(1), NEXT.apply(col("attempt"))).otherwise(col("attempt")))
              .withColumn(
                  "id", when(col("rank").gt(1), id.apply(col("attempt"))).otherwise(col("id")));
      Dataset<Row> kept = work.keep("ids-" + round, next);
      if (kept.where("rank > 1").isEmpty()) {
        return kept.select("subject", "id");
      }
      given = kept.drop("rank");
    }
  }
}
