package org.rollcall.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.model.Aliases;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;

class CorpusMergerTest {
  static List<MarkedCase> cases() throws IOException {
    return MarkedCase.read("corpus-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mergesAsMarked(MarkedCase marked) {
    List<Entity> entities = merged(new CorpusMerger(), articles(marked));
    Map<String, Entity> byLabel = byLabel(marked, entities);
    for (String[] claim : marked.claims("=")) {
      assertEquals(claim[2], byLabel.get(claim[1]).name());
    }
    for (String[] claim : marked.claims("~")) {
      Entity one = byLabel.get(claim[1]);
      Entity other = byLabel.get(claim[2]);
      assertTrue(one.possible().contains(other.name()), one + " may be " + other.name());
      assertTrue(other.possible().contains(one.name()), other + " may be " + one.name());
    }
    for (String[] claim : marked.claims("-")) {
      assertEquals(List.of(), byLabel.get(claim[1]).possible());
    }
    for (String[] claim : marked.claims("!")) {
      String[] rest = claim[2].split(" ", 0);
      assertTrue(
          byLabel.get(claim[1]).apart().stream().anyMatch(miss -> miss.veto().equals(rest[1])));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOrderOfTheArticlesMakesNoDifference(MarkedCase marked) {
    List<ArticleEntities> articles = articles(marked);
    List<Entity> expected = merged(new CorpusMerger(), articles);
    for (int seed = 0; seed < 6; seed++) {
      List<ArticleEntities> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, merged(new CorpusMerger(), shuffled));
    }
  }

  private static List<Entity> merged(CorpusMerger merger, List<ArticleEntities> articles) {
    articles.forEach(merger::add);
    return merger.entities();
  }

  @Test
  void manyArticlesInAnyOrder() throws IOException {
    List<ArticleEntities> articles = new ArrayList<>();
    for (MarkedCase marked : cases()) {
      for (ArticleEntities article : articles(marked)) {
        articles.add(new ArticleEntities(marked + article.article(), article.entities()));
      }
    }
    List<Entity> expected = merged(new CorpusMerger(), articles);
    Collections.reverse(articles);
    assertEquals(expected, merged(new CorpusMerger(), articles));
  }

  @Test
  void userRowsHoldOverTheCorpus() throws IOException {
    Aliases aliases =
        new Aliases(
            List.of(new Aliases.Same("Ilse Brandel", "Iron Finch", Optional.empty())),
            List.of(new Aliases.Apart("Karl Brandel", "K. Brandel")));
    ArticleMerger merger = new ArticleMerger(aliases);
    List<ArticleEntities> articles = new ArrayList<>();
    for (String text :
        List.of("[Iron Finch]p1", "[Ilse Brandel]p1", "[Karl Brandel]p2", "[K. Brandel]p3")) {
      MarkedCase.Marked marked = MarkedCase.mark(text, text);
      articles.add(new ArticleEntities(text, merger.merge(marked.document(), marked.mentions())));
    }
    List<Entity> entities = merged(new CorpusMerger(aliases), articles);
    assertEquals(
        List.of("Ilse Brandel", "K. Brandel", "Karl Brandel"),
        entities.stream().map(Entity::name).toList());
  }

  @Test
  void theUsersNamesWinOverEveryVeto() throws IOException {
    Aliases aliases =
        new Aliases(
            List.of(
                new Aliases.Same("Omar Haleb", "Omar Said Haleb", Optional.empty()),
                new Aliases.Same("Finch", "Ilse Brandel", Optional.of(EntityType.PERSON)),
                new Aliases.Same("Lark", "I. Brandel", Optional.of(EntityType.PERSON))),
            List.of());
    List<Entity> entities =
        merge(
            aliases,
            "[Omar Haleb]p1, son of [Omar Said Haleb]p2, met [Ilse Brandel]p3",
            "[I. Brandel]p4 slept.");
    assertEquals(
        List.of("Omar Haleb", "Finch", "Lark"), entities.stream().map(Entity::name).toList());
    assertEquals("user-alias", entities.get(0).parts().get(0).entity().mentions().get(1).rule());
  }

  @Test
  void namesThatLeadFromOneToTheNext() throws IOException {
    Aliases aliases =
        new Aliases(
            List.of(
                new Aliases.Same("Brandel", "Finch", Optional.empty()),
                new Aliases.Same("Ilse", "Brandel", Optional.empty())),
            List.of());
    assertEquals(
        List.of("Ilse"),
        merge(aliases, "[Finch]p1", "[Brandel]p2").stream().map(Entity::name).toList());
  }

  @Test
  void ignoredNamesGoWithTheirRowsAndOutOfOthers() throws IOException {
    List<Entity> entities =
        merge(
            Aliases.NONE,
            "[Ilse Brandel]p1 left. [Brandel]p1 slept. [Halden]l2 and [J. Marlow]p3.",
            "[James Marlow]p4 met [Jane Marlow]p5.");
    List<Entity> left =
        new IgnoredNames(List.of("brandel", "HALDEN", "J. Marlow")).without(entities);
    assertEquals(
        List.of("Ilse Brandel", "James Marlow", "Jane Marlow"),
        left.stream().map(Entity::name).toList());
    assertEquals(1, left.get(0).parts().get(0).entity().mentions().size());
    assertEquals(List.of(), left.get(1).possible());
  }

  /** By type, then by mentions, by name, and by the first article of two of one name. */
  @Test
  void rowsStandInTheOrderOfTheTable() {
    List<Entity> entities =
        merge(
            Aliases.NONE,
            "Striker [Ivar Tolvesen]p1 scored for [Halden United]o2 in [Amel]l3.",
            "[Ivar Tolvesen]p4, the finance minister, met [Ada Moss]p5 in [Amel]l3.",
            "[Rita Vik]p6 met [Rita Vik]p6 and [Zita Vik]p7.");
    assertEquals(
        List.of(
            "Rita Vik",
            "Ada Moss",
            "Ivar Tolvesen",
            "Ivar Tolvesen",
            "Zita Vik",
            "Amel",
            "Halden United"),
        entities.stream().map(Entity::name).toList());
    assertTrue(entities.get(2).parts().get(0).article().startsWith("Striker"));
    assertTrue(entities.get(3).parts().get(0).article().startsWith("[Ivar"));
  }

  /** A surface that two rows of the user give two types has none. */
  @Test
  void typesOfTheUser() {
    Aliases.Same person = new Aliases.Same("Brandel", "Finch", Optional.of(EntityType.PERSON));
    Aliases.Same place = new Aliases.Same("Brandel", "Finch", Optional.of(EntityType.PLACE));
    Aliases.Same untyped = new Aliases.Same("Brandel", "Finch", Optional.empty());
    assertEquals(Optional.of(EntityType.PERSON), types(person).typeOf("Finch"));
    assertEquals(Optional.empty(), types(person).typeOf("Halden"));
    assertEquals(Optional.of(EntityType.PERSON), types(person, person).typeOf("Finch"));
    assertEquals(Optional.empty(), types(person, place).typeOf("Finch"));
    assertEquals(Optional.empty(), types(place, person, person).typeOf("Finch"));
    assertEquals(Optional.empty(), types(untyped).typeOf("Finch"));
  }

  private static UserNames types(Aliases.Same... rows) {
    return new UserNames(new Aliases(List.of(rows), List.of()));
  }

  /** Either way round, and nobody else. */
  @Test
  void rowsOfTheUserKeepApart() throws IOException {
    for (Aliases.Apart row :
        List.of(
            new Aliases.Apart("Ilse Brandel", "I. Brandel"),
            new Aliases.Apart("I. Brandel", "Ilse Brandel"))) {
      Aliases apart = new Aliases(List.of(), List.of(row));
      assertEquals(2, merge(apart, "[Ilse Brandel]p1", "[I. Brandel]p2").size());
      assertEquals(1, merge(apart, "[Ada Moss]p1", "[A. Moss]p1").size());
    }
  }

  private static List<Entity> merge(Aliases aliases, String... texts) {
    ArticleMerger merger = new ArticleMerger(aliases);
    List<ArticleEntities> articles = new ArrayList<>();
    for (String text : texts) {
      MarkedCase.Marked marked = MarkedCase.mark(text, text);
      articles.add(new ArticleEntities(text, merger.merge(marked.document(), marked.mentions())));
    }
    return merged(new CorpusMerger(aliases), articles);
  }

  private static List<ArticleEntities> articles(MarkedCase marked) {
    return marked.articles().stream()
        .map(
            article ->
                new ArticleEntities(
                    article.document().article().id(),
                    new ArticleMerger().merge(article.document(), article.mentions())))
        .toList();
  }

  private static Map<String, Entity> byLabel(MarkedCase marked, List<Entity> entities) {
    Map<String, String> expected = new TreeMap<>();
    for (MarkedCase.Marked article : marked.articles()) {
      String id = article.document().article().id();
      article.labels().forEach((m, label) -> expected.put(id + " " + m.span() + m.text(), label));
    }
    Map<String, Entity> byLabel = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (Entity entity : entities) {
      String own = null;
      for (Entity.Part part : entity.parts()) {
        for (LinkedMention linked : part.entity().mentions()) {
          String key = part.article() + " " + linked.mention().span() + linked.mention().text();
          own = own == null ? expected.get(key) : own;
          found.put(key, own);
        }
      }
      assertEquals(MarkedCase.type(own), entity.type());
      byLabel.put(own, entity);
    }
    assertEquals(expected, found);
    assertEquals(entities.size(), byLabel.size(), "an entity fell apart: " + entities);
    return byLabel;
  }
}
