package org.rollcall.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The program that {@code spark-submit} starts. */
public final class RollcallJob {
  /** What serves this job better than Spark's own settings, unless the user has others. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          // Small files cost less than Spark takes them to: a thousand articles in a task.
          "spark.sql.files.openCostInBytes", "65536",
          // Java compiles no longer methods than this: rows would be made by its interpreter.
          "spark.sql.codegen.hugeMethodLimit", "8000");

  private RollcallJob() {}

  /**
   * Makes the tables of articles.
   *
   * @param args as {@code --help} says
   * @throws IOException if the articles' file system is not there
   */
  public static void main(String[] args) throws IOException {
    List<String> all = List.of(args);
    if (all.isEmpty() || all.contains("--help")) {
      System.out.print(JobSettings.USAGE);
      return;
    }
    JobSettings settings;
    try {
      settings = JobSettings.of(all);
    } catch (IllegalArgumentException e) {
      System.err.println("rollcall: " + e.getMessage());
      System.err.print(JobSettings.USAGE);
      System.exit(64);
      return;
    }
    SparkSession.Builder builder = SparkSession.builder().appName("rollcall");
    try (SparkSession spark = builder.getOrCreate()) {
      SETTINGS.forEach(
          (name, value) -> {
            if (!spark.sparkContext().getConf().contains(name)) {
              spark.conf().set(name, value);
            }
          });
      new TableJob(spark, settings, settings.stages(), RollcallJob::tell).run();
    }
  }

  private static void tell(String step, double seconds) {
    System.out.println(String.format(Locale.ROOT, "%s: %.1f s", step, seconds));
  }
}
