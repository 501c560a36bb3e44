package org.rollcall.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** The program that {@code spark-submit} starts. */
public final class RollcallJob {
  /** Small files cost less than Spark takes them to: a thousand articles in a task, not thirty. */
  private static final String OPEN_COST = "spark.sql.files.openCostInBytes";

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
      if (!spark.sparkContext().getConf().contains(OPEN_COST)) {
        spark.conf().set(OPEN_COST, "65536");
      }
      new TableJob(spark, settings, new ExecutorModel(settings.models()), RollcallJob::tell).run();
    }
  }

  private static void tell(String step, double seconds) {
    System.out.println(String.format(Locale.ROOT, "%s: %.1f s", step, seconds));
  }
}
