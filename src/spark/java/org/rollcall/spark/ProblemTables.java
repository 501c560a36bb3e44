package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.rollcall.write.Sheet;

/** What a job has to say of its input: the articles it left out, and the blocks it shared out. */
final class ProblemTables {
  private static final String REPEATED = "article string, n long, least string";

  private final SparkSession spark;
  private final JobSettings settings;

  ProblemTables(SparkSession spark, JobSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Writes both tables, each in one part.
   *
   * @param all what was found, with the problems
   * @param skewed the blocks of names that several tasks shared
   */
  void write(Dataset<Row> all, Dataset<Row> skewed) {
    Dataset<Row> repeated =
        spark
            .read()
            .schema(REPEATED)
            .parquet(settings.folder() + "/_work/repeated")
            .selectExpr("article", "concat(n - 1, ' more with this id, skipped') as problem");
    write(
        all.where("problem is not null").select("article", "problem").union(repeated),
        List.of("article", "problem"),
        "problems");
    write(
        skewed.selectExpr("block", "cast(comparisons as string)", "cast(tasks as string)"),
        List.of("block", "comparisons", "tasks"),
        "blocks");
  }

  private void write(Dataset<Row> rows, List<String> columns, String name) {
    Output.write(
        rows.orderBy(col(columns.get(0)), col(columns.get(1))).coalesce(1),
        some -> Sheet.ofTexts(columns, some.stream().map(row -> texts(row, columns)).toList()),
        settings.output(),
        settings.folder() + "/" + name);
  }

  private static List<String> texts(Row row, List<String> columns) {
    return columns.stream()
        .map(column -> row.isNullAt(row.fieldIndex(column)) ? "" : row.<String>getAs(column))
        .toList();
  }
}
