package org.rollcall.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;
import org.rollcall.read.Troubles;
import org.rollcall.table.Roll;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;
import org.rollcall.write.Style;

/** JSON Lines, pages and Markdown in, JSON Lines and Parquet out. */
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
    Roll roll = NamesInLists.roll(articles);
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

  @Test
  void pagesAndMarkdownByTheirEndings() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Random random = new Random(5);
    for (String name : List.of("a.HTML", "b.html", "c.md", "d.txt", "e.jpg")) {
      String text = NamesInLists.article(random);
      String mark = name.endsWith("ml") ? "<p>" : name.endsWith("md") ? "# " : "";
      Files.writeString(pages.resolve(name), mark + text);
    }
    List<Input> inputs = new ArrayList<>();
    for (String name : List.of("a.HTML", "b.html", "c.md", "d.txt")) {
      Path file = pages.resolve(name);
      inputs.add(new Input(file.toString(), Optional.of(file)));
    }
    List<Article> articles = new ArrayList<>();
    Reading reading = Reading.plain(InputMode.AUTO, Reading.MAX_BYTES);
    new ArticleReader(InputStream.nullInputStream(), reading, Troubles.NONE)
        .read(inputs, articles::add);

    try (SparkSession spark = LocalSpark.of(1)) {
      Path out = folder.resolve("out-pages");
      JobSettings settings =
          JobSettings.of(
              List.of(
                  "--input",
                  "auto",
                  "--types",
                  "person,place",
                  "--out",
                  out.toString(),
                  pages.toString()));
      new TableJob(spark, settings, NamesInLists::stages, (step, seconds) -> {}).run();
      Set<EntityType> types = EnumSet.of(EntityType.PERSON, EntityType.PLACE);
      Roll roll = NamesInLists.roll(articles, Aliases.NONE, types);
      assertEquals(
          LocalSpark.csv(Sheet.ofEntities(roll.entityRows())),
          LocalSpark.table(out.resolve("entities")));
    }
  }

  private Path job(SparkSession spark, Output.Kind output) throws IOException {
    Path out = folder.resolve("out-" + output);
    JobSettings settings =
        JobSettings.of(
            List.of(
                "--input",
                "jsonl",
                "--format",
                output.name().toLowerCase(Locale.ROOT),
                "--out",
                out.toString(),
                folder.resolve("in.jsonl").toString()));
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
