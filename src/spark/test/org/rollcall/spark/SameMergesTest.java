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
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.read.AliasFile;
import org.rollcall.table.Roll;
import org.rollcall.write.Sheet;

/** The corpus stage in pieces against the corpus stage in one, where every rule has work to do. */
class SameMergesTest {
  private static final List<String> ALIASES =
      List.of(
          "same,Ilse Brandel,Brandell,person",
          "same,Juan Lopez,J. Lopez",
          "same,The Twins,Ana Lima",
          "same,The Twins,Ana Prado",
          "apart,Mike Stone,Michael Stone",
          "apart,Robert Lima,Bob Lima",
          "same,Kestrel Valley,Oxbow",
          "same,Farmers,Harbour Farmers Party,organisation",
          "same,Farmers,RFP",
          "apart,NWW,National Weather Watch",
          "same,Colt,Kestrel Province,organisation");

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
    List<Article> articles = articles(seed, count);
    Path out = folder.resolve("out");
    JobSettings settings =
        LocalSpark.settings(Articles.Kind.TEXT, folder.resolve("in"), out, largestBlock);
    new TableJob(spark, settings, NamesInLists::stages, (step, seconds) -> {}).run();
    assertSame(NamesInLists.roll(articles), out);
    assertEquals(largestBlock < 10, !LocalSpark.table(out.resolve("blocks")).isEmpty());
    if (count > 100) {
      assertEveryRule(LocalSpark.table(out.resolve("mentions")));
    }
  }

  /** The same names, joined and kept apart, renamed, of other types and hidden by the user. */
  @ParameterizedTest(name = "{1} articles, {2} comparisons of a block a task, types {3}")
  @CsvSource({
    "4, 200, 4, 'PERSON PLACE ORGANISATION NUMBER'",
    "5, 200, 1000000, 'PERSON ORGANISATION'"
  })
  void theUserHasHisSay(long seed, int count, long largestBlock, String wanted) throws IOException {
    spark = LocalSpark.of(2);
    List<Article> articles = articles(seed, count);
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    Stream.of(wanted.split(" ")).map(EntityType::valueOf).forEach(types::add);
    Path file = folder.resolve("aliases.csv");
    Files.write(file, ALIASES);
    Aliases aliases = AliasFile.read(file).without(List.of("Lite", "Springfield", "R. Stone"));
    Path out = folder.resolve("out");
    JobSettings settings =
        LocalSpark.settings(
            Articles.Kind.TEXT, folder.resolve("in"), out, aliases, types, largestBlock);
    SpreadAliases shared = settings.aliases();
    StageSource stages = () -> NamesInLists.stages(shared.aliases());
    new TableJob(spark, settings, stages, (step, seconds) -> {}).run();
    assertSame(NamesInLists.roll(articles, aliases, types), out);
    assertTrue(LocalSpark.table(out.resolve("mentions")).contains(",user-alias,"));
  }

  private List<Article> articles(long seed, int count) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    List<Article> articles = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      Path file = input.resolve("a" + i + ".txt");
      Files.writeString(file, NamesInLists.article(random));
      articles.add(new Article(file.toString(), Files.readString(file)));
    }
    return articles;
  }

  private static void assertSame(Roll roll, Path out) throws IOException {
    String entities = LocalSpark.csv(Sheet.ofEntities(roll.entityRows()));
    assertEquals(entities, LocalSpark.table(out.resolve("entities")));
    assertEquals(
        LocalSpark.csv(Sheet.ofMentions(roll.mentionRows())).lines().sorted().toList(),
        LocalSpark.sorted(out.resolve("mentions")));
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
