package org.rollcall.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What Spark's pages show while the job runs. A task that is run twice may be counted twice; the
 * tables are not.
 *
 * @param articles analysed
 * @param characters of these, in UTF-16
 * @param problems articles that could not be read or analysed
 */
record Counters(LongAccumulator articles, LongAccumulator characters, LongAccumulator problems)
    implements Serializable {
  /** Counters that the pages show by name. */
  static Counters of(SparkContext spark) {
    return new Counters(
        spark.longAccumulator("articles"),
        spark.longAccumulator("characters"),
        spark.longAccumulator("problems"));
  }
}
