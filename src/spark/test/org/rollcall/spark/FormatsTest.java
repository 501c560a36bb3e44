package org.rollcall.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.table.Roll;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;
import org.rollcall.write.Style;

/** JSON Lines in, JSON Lines and Parquet out. */
class FormatsTest {
  private static final int ARTICLES = 20;

  @TempDir private Path folder;

  @Test
  void recordsInAndOut() throws IOException {
    List<Article> articles = new ArrayList<>();
    List<String> records = new ArrayList<>();
    Random random = new Random(4);
    for (int i = 0; i < ARTICLES; i++) {
      Article article = new Article("record " + i, NamesInLists.article(random));
      articles.add(article);
      records.add("{\"id\": \"" + article.id() + "\", \"text\": \"" + article.text() + "\"}");
    }
    records.add("{\"id\": \"broken");
    Files.write(folder.resolve("in.jsonl"), records);
    Roll roll =
        new Pipeline(
                NamesInLists::stages,
                Scope.CORPUS,
                Aliases.NONE,
                EnumSet.allOf(EntityType.class),
                true,
                1,
                failed -> {})
            .extract(articles::forEach);
    List<String> entities = lines(Sheet.ofEntities(roll.entityRows()));
    List<String> mentions = lines(Sheet.ofMentions(roll.mentionRows()));

    try (SparkSession spark = LocalSpark.of(1)) {
      Path json = job(spark, Output.Kind.JSONL);
      assertEquals(entities, written(spark, json.resolve("entities")));
      assertEquals(mentions, written(spark, json.resolve("mentions")));
      assertEquals(1, written(spark, json.resolve("problems")).size());

      Path columns = job(spark, Output.Kind.PARQUET);
      assertSameRows(spark, entities, columns.resolve("entities"));
      assertSameRows(spark, mentions, columns.resolve("mentions"));
    }
  }

  private Path job(SparkSession spark, Output.Kind output) throws IOException {
    Path out = folder.resolve("out-" + output);
    List<String> input = List.of(folder.resolve("in.jsonl").toString());
    JobSettings settings =
        new JobSettings(
            input,
            Articles.Kind.JSONL,
            out.toString(),
            output,
            true,
            "",
            0,
            false,
            NamePairs.LARGEST_BLOCK);
    new TableJob(spark, settings, NamesInLists::stages, (step, seconds) -> {}).run();
    return out;
  }

  private static List<String> written(SparkSession spark, Path table) {
    return spark.read().textFile(table.toString()).collectAsList().stream().sorted().toList();
  }

  private static void assertSameRows(SparkSession spark, List<String> lines, Path table) {
    Dataset<Row> columns = spark.read().parquet(table.toString());
    Dataset<Row> expected =
        spark.read().schema(columns.schema()).json(spark.createDataset(lines, Encoders.STRING()));
    assertFalse(columns.isEmpty());
    assertEquals(sorted(expected), sorted(columns));
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  private static List<String> lines(Sheet<?> sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.JSONL.write(sheet, out, Style.PLAIN);
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }
}
