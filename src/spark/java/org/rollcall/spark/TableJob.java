package org.rollcall.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.function.ObjDoubleConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The steps of a job: what is in each article, the distinct names, who may be whom, one verdict a
 * name, and the rows. No step has all mentions, all names or all rows on one machine.
 */
final class TableJob {
  private static final String PARTS = "spark.sql.shuffle.partitions";

  private final SparkSession spark;
  private final JobSettings settings;
  private final StageSource stages;
  private final WorkFolder work;
  private final ObjDoubleConsumer<String> steps;
  private long since = System.nanoTime();

  /**
   * A job that has not yet begun.
   *
   * @param stages what is done to an article
   * @param steps is told of each step when it is done, with the seconds that it took
   */
  TableJob(
      SparkSession spark,
      JobSettings settings,
      StageSource stages,
      ObjDoubleConsumer<String> steps) {
    this.spark = spark;
    this.settings = settings;
    this.stages = stages;
    this.steps = steps;
    work = new WorkFolder(spark, settings.folder() + "/_work", settings.resumed());
  }

  /**
   * Does it all.
   *
   * @throws IOException if a file system is not there, or if the folder is and no run is continued
   */
  void run() throws IOException {
    if (!settings.resumed() && work.isThere(settings.folder())) {
      throw new FileAlreadyExistsException(settings.folder());
    }
    Dataset<Row> all = work.keep("found", found());
    Dataset<Row> found = once(all.where("problem is null"));
    took("extraction");
    Persons persons = Persons.of(work, found);
    Dataset<Row> forms = Forms.of(work, found, persons);
    took("names");
    Dataset<Row> apart = Meetings.ofFullNames(work, found, persons);
    UserJoined user = UserJoined.of(work, forms, settings.aliases());
    NamePairs pairs = NamePairs.of(work, forms, apart, user, settings.largestBlock());
    took("pairs");
    NameClasses classes =
        NameClasses.of(work, forms, pairs.joined(), settings.aliases(), settings.largestBlock());
    took("classes");
    Dataset<Row> units =
        persons.formed(
            found
                .selectExpr("article", "explode(units) as u")
                .selectExpr(
                    "article", "u.index as index", "u.key as key", "u.possible as possible"));
    Dataset<Row> meetings =
        Meetings.inClasses(work, units.select("article", "form"), classes.several());
    Dataset<Row> verdicts =
        Verdicts.of(work, forms, pairs.ambiguous(), classes, meetings, settings.aliases());
    took("verdicts");
    Dataset<Row> possible = Possible.of(work, units, forms, classes, verdicts, pairs.possible());
    took("possible");
    writeTables(found, persons, forms, verdicts, possible);
    new ProblemTables(spark, settings).write(all, pairs.skewed());
    work.remove();
  }

  private Dataset<Row> found() throws IOException {
    Dataset<Row> articles = Articles.of(spark, settings.paths(), settings.input());
    Dataset<Row> shared =
        settings.partitions() == 0 ? articles : articles.repartition(settings.partitions());
    shareOut(shared.rdd().getNumPartitions());
    return shared.mapPartitions(
        new Extraction(stages, settings.withMentions(), Counters.of(spark.sparkContext())),
        Encoders.row(Schemas.FOUND));
  }

  /** As many parts between the steps as the articles have: hundreds of empty ones cost minutes. */
  private void shareOut(int parts) {
    if (!spark.sparkContext().getConf().contains(PARTS)) {
      int least = spark.sparkContext().defaultParallelism();
      spark.conf().set(PARTS, Integer.toString(Math.max(parts, least)));
    }
  }

  /** Of articles with one id, the one whose digest is least, wherever each of them was read. */
  private Dataset<Row> once(Dataset<Row> found) {
    Dataset<Row> repeated =
        work.keep(
            "repeated",
            found
                .groupBy("article")
                .agg(count("digest").as("n"), min("digest").as("least"))
                .where("n > 1"));
    if (repeated.isEmpty()) {
      return found;
    }
    Dataset<Row> chosen =
        found
            .join(repeated, "article")
            .where("digest = least")
            .drop("n", "least")
            .dropDuplicates("article");
    return work.keep(
        "once", found.join(repeated, new String[] {"article"}, "left_anti").union(chosen));
  }

  private void writeTables(
      Dataset<Row> found,
      Persons persons,
      Dataset<Row> forms,
      Dataset<Row> verdicts,
      Dataset<Row> possible) {
    Dataset<Row> judged =
        verdicts
            .where("what = 'form'")
            .selectExpr("form", "entity", "name as entityName", "rule", "joined");
    Dataset<Row> entities = forms.join(judged, "form");
    Listed listed = new Listed(settings.aliases(), settings.types());
    Dataset<Row> shown = listed.entities(work, found, persons, entities);
    Dataset<Row> ofNames =
        Subjects.ofNames(shown, listed.possible(possible, shown), settings.aliases());
    Dataset<Row> subjects =
        work.keep("subjects", listed.wanted(ofNames.union(Subjects.ofNumbers(found))));
    Dataset<Row> ids = new SubjectIds().of(work, subjects);
    Dataset<Row> rows = subjects.join(ids, "subject").orderBy(expr(SubjectIds.ORDER));
    Output.write(rows, TableRows::entities, settings.output(), settings.folder() + "/entities");
    took("entities");
    if (settings.withMentions()) {
      Dataset<Row> begins = entities.groupBy("entity").agg(min("unit").as("begins"));
      Dataset<Row> assigned =
          entities
              .join(begins, "entity")
              .join(ids.toDF("entity", "id"), "entity")
              .select(
                  col("form"),
                  col("type"),
                  col("entityName").as("name"),
                  col("id"),
                  col("rule"),
                  col("joined"),
                  col("begins.article").as("firstArticle"),
                  col("begins.index").as("firstIndex"));
      Dataset<Row> numbers =
          subjects.where("type = 'NUMBER'").join(ids, "subject").select("subject", "name", "id");
      Output.write(
          listed.written(MentionTable.of(found, persons, assigned, numbers)),
          TableRows::mentions,
          settings.output(),
          settings.folder() + "/mentions");
      took("mentions");
    }
  }

  private void took(String step) {
    long now = System.nanoTime();
    steps.accept(step, (now - since) / 1e9);
    since = now;
  }
}
