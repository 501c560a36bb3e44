package org.rollcall.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.table.Roll;
import org.rollcall.write.Sheet;

/** The corpus stage in pieces against the corpus stage in one, where every rule has work to do. */
class SameMergesTest {
  @TempDir private Path folder;
  private SparkSession spark;

  @AfterEach
  void stop() {
    spark.stop();
  }

  @ParameterizedTest(name = "{1} articles, tables in {2} parts, {3} comparisons of a block a task")
  @CsvSource({"2, 300, 3, 4", "3, 50, 1, 1000000"})
  void thePipelineAndTheJobAgree(long seed, int count, int parts, long largestBlock)
      throws IOException {
    spark = LocalSpark.of(parts);
    Path input = Files.createDirectory(folder.resolve("in"));
    List<Article> articles = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      Path file = input.resolve("a" + i + ".txt");
      Files.writeString(file, NamesInLists.article(random));
      articles.add(new Article(file.toString(), Files.readString(file)));
    }
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

    Path out = folder.resolve("out");
    JobSettings settings = LocalSpark.settings(Articles.Kind.TEXT, input, out, largestBlock);
    new TableJob(spark, settings, NamesInLists::stages, (step, seconds) -> {}).run();

    String entities = LocalSpark.csv(Sheet.ofEntities(roll.entityRows()));
    assertEquals(entities, LocalSpark.table(out.resolve("entities")));
    assertEquals(
        LocalSpark.csv(Sheet.ofMentions(roll.mentionRows())).lines().sorted().toList(),
        LocalSpark.sorted(out.resolve("mentions")));
    assertEquals(largestBlock < 10, !LocalSpark.table(out.resolve("blocks")).isEmpty());
    if (count > 100) {
      assertEveryRule(LocalSpark.table(out.resolve("mentions")));
    }
  }

  /** That the articles are what they are made for. */
  private static void assertEveryRule(String mentions) {
    Stream.of(
            "compatible-full-name",
            "bare-surname",
            "usual-short-form",
            "acronym",
            "part-of-longer",
            "place-in-region",
            "word-order")
        .forEach(rule -> assertTrue(mentions.contains("," + rule + ","), rule));
  }
}
