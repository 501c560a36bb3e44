package org.rollcall.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.table.Roll;
import org.rollcall.write.Sheet;

/** The rows of the command line's pipeline, however the articles are shared out. */
class SameRowsTest {
  private static final int ARTICLES = Integer.getInteger("rollcall.spark.articles", 2_000);
  private static final ExecutorModel MODEL = new ExecutorModel("models", SpreadAliases.NONE, true);

  @TempDir private static Path folder;
  private static Path articles;
  private static String entities;
  private static List<String> mentions;

  private SparkSession spark;

  @BeforeAll
  static void makeTheTablesInOnePiece() throws IOException, InterruptedException {
    articles = folder.resolve("articles");
    CommandLine.run(
        System.getProperty("java.class.path"),
        folder.resolve("made"),
        List.of(
            "org.rollcall.bench.MadeUpArticles",
            "samples",
            articles.toString(),
            Integer.toString(ARTICLES)));
    Roll roll =
        new Pipeline(
                StageFactory.withModels(Optional.of(Path.of("models")), Aliases.NONE),
                Scope.CORPUS,
                Aliases.NONE,
                EnumSet.allOf(EntityType.class),
                true,
                2,
                failed -> {})
            .extract(sink -> files().forEach(sink));
    entities = LocalSpark.csv(Sheet.ofEntities(roll.entityRows()));
    mentions = LocalSpark.csv(Sheet.ofMentions(roll.mentionRows())).lines().sorted().toList();
  }

  private static List<Article> files() {
    try (Stream<Path> files = Files.walk(articles)) {
      List<Article> all = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(new Article(file.toString(), Files.readString(file)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    spark.stop();
  }

  @Test
  void ofFilesInFewParts() throws IOException {
    spark = LocalSpark.of(4);
    spark.conf().set("spark.sql.files.openCostInBytes", "65536");
    Path out = folder.resolve("few");
    new TableJob(
            spark,
            LocalSpark.settings(Articles.Kind.TEXT, articles, out, NamePairs.LARGEST_BLOCK),
            MODEL,
            (step, seconds) -> {})
        .run();
    assertSame(out);
    assertEquals("", LocalSpark.table(out.resolve("problems")));
    assertFalse(Files.exists(out.resolve("_work")));
  }

  /** Shuffled, with a poisonous article, and every first try of a task with many articles fails. */
  @Test
  void ofColumnsInManyPartsThatAreTriedAgain() throws IOException {
    spark = LocalSpark.of(3);
    Path columns = folder.resolve("columns");
    Dataset<Row> texts =
        Articles.of(spark, List.of(articles.toString()), Articles.Kind.TEXT).select("id", "text");
    Dataset<Row> poison =
        spark.createDataFrame(
            List.of(RowFactory.create("poisonous", FailingStages.POISON)),
            StructType.fromDDL("id string, text string"));
    texts.union(poison).orderBy("text").repartition(7).write().parquet(columns.toString());
    Path out = folder.resolve("many");
    new TableJob(
            spark,
            LocalSpark.settings(Articles.Kind.PARQUET, columns, out, 3),
            new FailingStages("models"),
            (step, seconds) -> {})
        .run();
    assertSame(out);
    assertEquals(
        "poisonous,could not be analysed: java.lang.IllegalStateException: made up\n",
        LocalSpark.table(out.resolve("problems")));
    assertTrue(LocalSpark.table(out.resolve("blocks")).contains(","));
  }

  private static void assertSame(Path out) throws IOException {
    assertEquals(entities, LocalSpark.table(out.resolve("entities")));
    assertEquals(mentions, LocalSpark.sorted(out.resolve("mentions")));
  }
}
